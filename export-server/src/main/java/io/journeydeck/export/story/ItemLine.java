package io.journeydeck.export.story;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import org.jspecify.annotations.Nullable;

/** An item as a line of a table, with what matters most of its data. */
final class ItemLine implements JourneyItem.Visitor<String> {

    private final Telling telling;
    private final ItemKind lane;

    /** @param lane the kind of the lane that it lies in: an item of another kind says what it is */
    ItemLine(Telling telling, ItemKind lane) {
        this.telling = telling;
        this.lane = lane;
    }

    private String text(JourneyItem item) {
        String text = Telling.first(item);
        return item.kind() == lane || item.kind() == ItemKind.NOTE || lane == ItemKind.NOTE
                ? text
                : telling.words().word("lane." + item.kind().id()) + ": " + text;
    }

    private String scored(String text, @Nullable Sentiment sentiment) {
        if (sentiment == null) {
            return text;
        }
        String score = telling.words().score(sentiment.value());
        return text.isEmpty() || text.equals(score) || text.equals(sentiment.toString())
                ? score
                : text + " (" + score + ")";
    }

    @Override
    public String action(JourneyItem.Action action) {
        return action.number() + ". " + text(action);
    }

    @Override
    public String touchpoint(JourneyItem.Touchpoint touchpoint) {
        Channel channel = touchpoint.channel();
        String named = touchpoint.owner().isBlank() ? "" : " (" + touchpoint.owner() + ")";
        String text = text(touchpoint);
        return (text.isEmpty() && channel != null ? channel.name() : text) + named;
    }

    @Override
    public String emotion(JourneyItem.Emotion emotion) {
        return scored(text(emotion), emotion.sentiment());
    }

    @Override
    public String painPoint(JourneyItem.PainPoint painPoint) {
        return text(painPoint);
    }

    @Override
    public String opportunity(JourneyItem.Opportunity opportunity) {
        return text(opportunity);
    }

    @Override
    public String metric(JourneyItem.Metric metric) {
        return MetricsChapter.line(metric);
    }

    @Override
    public String remark(JourneyItem.Remark remark) {
        return remark.kind() == ItemKind.THOUGHT ? telling.words().quoted(text(remark)) : text(remark);
    }
}
