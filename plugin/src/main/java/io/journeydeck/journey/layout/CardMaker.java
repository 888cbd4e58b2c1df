package io.journeydeck.journey.layout;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.Channel.Presence;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which card stands for which item. */
final class CardMaker implements JourneyItem.Visitor<Card> {

    private static final String DASHED = "dashed=1;dashPattern=4 3;";

    private final Theme theme;
    private final Icons icons;
    private final Ruler ruler;
    private final MapWords words;

    CardMaker(Theme theme, Icons icons, Ruler ruler, MapWords words) {
        this.theme = theme;
        this.icons = icons;
        this.ruler = ruler;
        this.words = words;
    }

    Card card(JourneyItem item) {
        return item.accept(this);
    }

    /** What the shape of an item carries: what it is, then its properties. */
    static Map<String, String> data(JourneyItem item) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", item.kind().id());
        data.putAll(item.body().data());
        return data;
    }

    @Override
    public Card action(JourneyItem.Action action) {
        Map<String, String> data = data(action);
        data.put("number", Integer.toString(action.number()));
        return new TextCard(
                action, data, new TextCard.Design(theme.card(ItemKind.ACTION), null, true, "", "", ""), ruler, icons);
    }

    @Override
    public Card touchpoint(JourneyItem.Touchpoint touchpoint) {
        Channel channel = touchpoint.channel();
        boolean offline = channel != null && channel.presence() == Presence.OFFLINE;
        String icon = channel == null || channel.kind() == null ? Icons.of(ItemKind.CHANNEL) : Icons.of(channel.kind());
        CardLook look = offline ? theme.offline() : theme.card(ItemKind.TOUCHPOINT);
        return card(touchpoint, look, icon, "", "", offline ? DASHED : "");
    }

    @Override
    public Card emotion(JourneyItem.Emotion emotion) {
        return plain(emotion, "");
    }

    @Override
    public Card painPoint(JourneyItem.PainPoint pain) {
        String severity = pain.severity() == null ? "" : words.rating("severity");
        String frequency = pain.frequency() == null ? "" : words.rating("frequency");
        return plain(pain, joined(severity, frequency));
    }

    @Override
    public Card opportunity(JourneyItem.Opportunity opportunity) {
        return plain(
                opportunity,
                lines(
                        joined(
                                opportunity.impact() == null ? "" : words.rating("impact"),
                                opportunity.effort() == null ? "" : words.rating("effort")),
                        joined(
                                opportunity.quarter().isEmpty() ? "" : "%quarter%",
                                opportunity.owner().isEmpty() ? "" : "%owner%")));
    }

    @Override
    public Card metric(JourneyItem.Metric metric) {
        boolean aims = !metric.baseline().isEmpty() && !metric.target().isEmpty();
        String unit = metric.unit().isEmpty() ? "" : " %unit%";
        return plain(
                metric,
                joined(
                        aims ? "%baseline% \u2192 <b>%target%</b>" + unit : "",
                        metric.due().isEmpty() || !metric.body().data().containsKey("due") ? "" : "%due%"));
    }

    @Override
    public Card remark(JourneyItem.Remark remark) {
        if (remark.kind() == ItemKind.THOUGHT) {
            return new ThoughtBubble(
                    remark, data(remark), words.quoted(remark.text()), theme.card(ItemKind.THOUGHT), ruler);
        }
        if (remark.kind() == ItemKind.MOMENT) {
            boolean turning = remark.body().get("type").startsWith("turning");
            return card(
                    remark,
                    turning ? theme.turningPoint() : theme.card(ItemKind.MOMENT),
                    turning ? "turning-point" : "moment",
                    words.get(turning ? "turning-point" : "moment"),
                    "",
                    "strokeWidth=1.5;");
        }
        return plain(remark, "");
    }

    private Card plain(JourneyItem item, String figures) {
        return card(item, theme.card(item.kind()), Icons.of(item.kind()), "", figures, "");
    }

    private Card card(JourneyItem item, CardLook look, String icon, String heading, String figures, String more) {
        return new TextCard(
                item, data(item), new TextCard.Design(look, icon, false, heading, figures, more), ruler, icons);
    }

    private static String lines(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "<br>" + other;
    }

    private static String joined(String... parts) {
        List<String> said = new ArrayList<>(List.of(parts));
        said.removeIf(String::isEmpty);
        return String.join(" \u00b7 ", said);
    }
}
