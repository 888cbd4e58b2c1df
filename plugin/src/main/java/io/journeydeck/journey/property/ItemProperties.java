package io.journeydeck.journey.property;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.Channel;
import io.journeydeck.journey.ItemBody;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the items of one map of their properties, in reading order, because actions are numbered through. */
public final class ItemProperties {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]\\s+(?=\\S)");

    private final Diagnostics diagnostics;
    private int lastNumber;

    /**
     * For one map.
     *
     * @param diagnostics takes properties that are not as they should be
     */
    public ItemProperties(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** An item whose feeling stands in its property {@code sentiment} or, for an emotion, in its text. */
    public JourneyItem item(ItemKind kind, Origin origin, String text, Map<String, String> data) {
        return item(kind, origin, text, data, null);
    }

    /**
     * An item.
     *
     * @param text what it says; a number that begins an action's text ({@code 3. Compares}) is taken off, and so are the quotation
     *     marks around a thought
     * @param data its properties; an action's number is not kept among them
     * @param shown the feeling that its drawing shows, for an emotion that says none in words; null when it shows none
     */
    public JourneyItem item(
            ItemKind kind, Origin origin, String text, Map<String, String> data, @Nullable Sentiment shown) {
        Properties properties = new Properties(kind.id(), data, origin, diagnostics);
        String said = kind == ItemKind.THOUGHT ? Quotation.content(text) : text;
        ItemBody body = new ItemBody(origin, said, sentiment(kind, text, properties, shown), data);
        return switch (kind) {
            case ACTION -> action(body, properties);
            case TOUCHPOINT ->
                new JourneyItem.Touchpoint(
                        body,
                        channel(properties),
                        properties.text("owner"),
                        properties.number("impact"),
                        properties.number("importance"));
            case EMOTION -> new JourneyItem.Emotion(body);
            case PAIN ->
                new JourneyItem.PainPoint(
                        body,
                        properties.number("severity"),
                        properties.number("frequency"),
                        properties.text("evidence"),
                        properties.text("opportunity"));
            case OPPORTUNITY ->
                new JourneyItem.Opportunity(
                        body,
                        properties.number("impact"),
                        properties.number("effort"),
                        properties.number("reach"),
                        properties.number("confidence"),
                        properties.text("owner"),
                        properties.text("quarter"),
                        properties.text("status"),
                        properties.text("metric"));
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

    private static @Nullable Sentiment sentiment(
            ItemKind kind, String text, Properties properties, @Nullable Sentiment shown) {
        Sentiment given = properties.sentiment();
        if (given != null
                || kind != ItemKind.EMOTION
                || !properties.text("sentiment").isEmpty()) {
            return given;
        }
        return Sentiment.parse(text).orElse(shown);
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
        Map<String, String> data = new LinkedHashMap<>(body.data());
        data.remove("number");
        return new JourneyItem.Action(new ItemBody(body.origin(), text, body.sentiment(), data), number);
    }

    private static @Nullable Channel channel(Properties properties) {
        String name = properties.text("channel");
        return name.isEmpty() ? null : ChannelWords.channel(name, properties.data());
    }
}
