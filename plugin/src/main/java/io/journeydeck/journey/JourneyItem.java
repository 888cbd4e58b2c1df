package io.journeydeck.journey;

import io.journeydeck.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Something on a map. Ratings (impact, effort, severity, …) are numbers from 0 on as the diagram gives them, null when it gives
 * none; words that are no numbers stay in {@link ItemBody#data()}.
 */
public sealed interface JourneyItem {

    ItemBody body();

    ItemKind kind();

    <R> R accept(Visitor<R> visitor);

    default Origin origin() {
        return body().origin();
    }

    default String text() {
        return body().text();
    }

    default @Nullable Sentiment sentiment() {
        return body().sentiment();
    }

    /** What the customer does; {@code number} counts through the whole map, from 1. */
    record Action(ItemBody body, int number) implements JourneyItem {
        @Override
        public ItemKind kind() {
            return ItemKind.ACTION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.action(this);
        }
    }

    /** Where customer and company meet; the channel is null and the owner empty when nobody said. */
    record Touchpoint(
            ItemBody body,
            @Nullable Channel channel,
            String owner,
            @Nullable Double impact,
            @Nullable Double importance)
            implements JourneyItem {
        @Override
        public ItemKind kind() {
            return ItemKind.TOUCHPOINT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.touchpoint(this);
        }
    }

    /** A feeling at a step; its score is {@link #sentiment()}. */
    record Emotion(ItemBody body) implements JourneyItem {
        @Override
        public ItemKind kind() {
            return ItemKind.EMOTION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emotion(this);
        }
    }

    /**
     * A problem met at a step.
     *
     * @param evidence where that is known from; empty when nobody said
     * @param opportunity the cell of the opportunity that would end it; empty when none is linked
     */
    record PainPoint(
            ItemBody body,
            @Nullable Double severity,
            @Nullable Double frequency,
            String evidence,
            String opportunity) implements JourneyItem {
        @Override
        public ItemKind kind() {
            return ItemKind.PAIN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.painPoint(this);
        }
    }

    /**
     * An improvement that the company could make; texts that nobody gave are empty.
     *
     * @param quarter as {@code 2027-Q1}
     * @param metric by which its effect would show
     */
    record Opportunity(
            ItemBody body,
            @Nullable Double impact,
            @Nullable Double effort,
            @Nullable Double reach,
            @Nullable Double confidence,
            String owner,
            String quarter,
            String status,
            String metric)
            implements JourneyItem {
        @Override
        public ItemKind kind() {
            return ItemKind.OPPORTUNITY;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opportunity(this);
        }
    }

    /** A measure of a stage or of the map; baseline, target and due are as written. */
    record Metric(ItemBody body, String unit, String baseline, String target, String due) implements JourneyItem {
        @Override
        public ItemKind kind() {
            return ItemKind.METRIC;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.metric(this);
        }
    }

    /** All that is text with a kind: thoughts, expectations, moments of truth, evidence, steps behind the scene, notes. */
    record Remark(ItemBody body, ItemKind kind) implements JourneyItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.remark(this);
        }
    }

    /** One method a form of item. */
    interface Visitor<R> {
        R action(Action action);

        R touchpoint(Touchpoint touchpoint);

        R emotion(Emotion emotion);

        R painPoint(PainPoint painPoint);

        R opportunity(Opportunity opportunity);

        R metric(Metric metric);

        R remark(Remark remark);
    }
}
