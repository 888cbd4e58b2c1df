package io.journeydeck.journey.codec;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.Channel;
import io.journeydeck.journey.ItemBody;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes items of the shapes of one map, in reading order, because actions are numbered through. */
final class ItemReader {

    /** Attributes that belong to draw.io, not to the item. */
    private static final Set<String> NOT_DATA = Set.of("label", "journey", "placeholders", "link", "tooltip");

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]\\s+(?=\\S)");

    private final Origin page;
    private final Diagnostics diagnostics;
    private int lastNumber;

    ItemReader(Origin page, Diagnostics diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
    }

    JourneyItem read(Found found) {
        Spot spot = found.spot();
        ItemKind kind = found.kind();
        Properties properties = new Properties(kind.id(), spot.data(), page.atCell(spot.id()), diagnostics);
        if (spot.isOfUnknownKind()) {
            properties.warn(
                    "JOURNEY_ITEM_KIND_UNKNOWN",
                    "\"" + Properties.brief(spot.marker()) + "\" is no kind of journey item; it is read as a "
                            + kind.id(),
                    "Set the \"journey\" property of the shape, e.g. touchpoint, emotion, pain or opportunity.");
        }
        String text = found.cell() ? spot.label() : text(spot);

        Sentiment sentiment = properties.sentiment();
        if (sentiment == null
                && kind == ItemKind.EMOTION
                && properties.text("sentiment").isEmpty()) {
            sentiment = Sentiment.parse(text).orElse(null);
        }
        ItemBody body = new ItemBody(properties.origin(), text, sentiment, data(spot));
        return switch (kind) {
            case ACTION -> action(body, properties);
            case TOUCHPOINT ->
                new JourneyItem.Touchpoint(
                        body, channel(properties), properties.number("impact"), properties.number("importance"));
            case EMOTION -> new JourneyItem.Emotion(body);
            case PAIN -> new JourneyItem.PainPoint(body, properties.number("severity"), properties.number("frequency"));
            case OPPORTUNITY ->
                new JourneyItem.Opportunity(
                        body,
                        properties.number("impact"),
                        properties.number("effort"),
                        properties.number("reach"),
                        properties.number("confidence"),
                        properties.text("quarter"),
                        properties.text("status"));
            case METRIC ->
                new JourneyItem.Metric(
                        body,
                        properties.text("unit"),
                        properties.text("baseline"),
                        properties.text("target"),
                        properties.text("due", "date"));
            default -> new JourneyItem.Remark(body, kind);
        };
    }

    private JourneyItem action(ItemBody body, Properties properties) {
        Double given = properties.number("number");
        Matcher inText = NUMBERED.matcher(body.text());
        boolean written = inText.lookingAt();
        int number = lastNumber + 1;
        String text = body.text();
        if (given != null && given >= 1 && given <= 9_999) {
            number = (int) Math.rint(given);
        } else if (written) {
            number = Integer.parseInt(inText.group(1));
        }
        if (written && Integer.parseInt(inText.group(1)) == number) {
            text = text.substring(inText.end());
        }
        lastNumber = number;
        return new JourneyItem.Action(new ItemBody(body.origin(), text, body.sentiment(), body.data()), number);
    }

    private static @Nullable Channel channel(Properties properties) {
        String name = properties.text("channel");
        return name.isEmpty() ? null : ChannelWords.channel(name, properties.data());
    }

    static Map<String, String> data(Spot spot) {
        Map<String, String> data = new LinkedHashMap<>(spot.data());
        data.keySet().removeAll(NOT_DATA);
        return data;
    }

    /**
     * Its label, and on lines of their own those of unmarked shapes that someone put into it. Shapes that only repeat its data
     * (placeholders) or are fixed parts of its drawing (style {@code part=1}) count when it has no label.
     */
    static String text(Spot spot) {
        List<String> lines = new ArrayList<>();
        String label = spot.label();
        if (!label.isBlank()) {
            lines.add(label);
        }
        spot.children().forEach(child -> collect(child, label.isBlank(), lines));
        return String.join("\n", lines);
    }

    private static void collect(Spot spot, boolean withParts, List<String> lines) {
        boolean part = spot.resolved().style().flag("part", false)
                || "1".equals(spot.data().get("placeholders"));
        if (!spot.marker().isEmpty() || (part && !withParts)) {
            return;
        }
        String label = spot.label();
        if (!label.isBlank()) {
            lines.add(label);
        }
        spot.children().forEach(child -> collect(child, withParts, lines));
    }
}
