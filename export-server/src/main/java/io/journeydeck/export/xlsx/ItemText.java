package io.journeydeck.export.xlsx;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item as a line or more of a cell: its text with what matters most of its data. */
final class ItemText implements JourneyItem.Visitor<List<Book.Piece>> {

    private static final Look SCORE = Look.PLAIN.withBold();
    private static final Look ASIDE = Look.PLAIN.withInk(Palette.SLATE);
    private static final Color GOOD = Color.rgb(0x23, 0x73, 0x5a);
    private static final Color BAD = Color.rgb(0xb4, 0x23, 0x5a);

    /** All items of a cell, each on its line. */
    static List<Book.Piece> of(List<JourneyItem> items, ItemKind lane) {
        List<Book.Piece> pieces = new ArrayList<>();
        for (JourneyItem item : items) {
            if (!pieces.isEmpty()) {
                pieces.add(new Book.Piece("\n", Look.PLAIN));
            }
            if (item.kind() != lane) {
                pieces.add(new Book.Piece(title(item) + ": ", ASIDE.withItalic()));
            }
            pieces.addAll(item.accept(new ItemText()));
        }
        return pieces;
    }

    /** What the item is, for people; some moments are not of truth but of turning away. */
    static String title(JourneyItem item) {
        boolean turns =
                item.kind() == ItemKind.MOMENT && item.body().get("kind").startsWith("turning");
        return turns ? "Turning point" : item.kind().title();
    }

    private static List<Book.Piece> say(String text, Stream<String> asides) {
        String aside = asides.filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
        List<Book.Piece> pieces = new ArrayList<>();
        if (!text.isEmpty()) {
            pieces.add(new Book.Piece(text, Look.PLAIN));
        }
        if (!aside.isEmpty()) {
            pieces.add(new Book.Piece((text.isEmpty() ? "" : "  ") + "(" + aside + ")", ASIDE));
        }
        return pieces;
    }

    private static List<Book.Piece> withScore(@Nullable Sentiment sentiment, List<Book.Piece> said) {
        if (sentiment == null) {
            return said;
        }
        List<Book.Piece> pieces = new ArrayList<>();
        Color ink = sentiment.value() < 0 ? BAD : sentiment.value() > 0 ? GOOD : Palette.SLATE;
        pieces.add(new Book.Piece(sentiment + (said.isEmpty() ? "" : "  "), SCORE.withInk(ink)));
        pieces.addAll(said);
        return pieces;
    }

    private static String rating(String name, @Nullable Double value) {
        return value == null ? "" : name + " " + new Value.Amount(value).text();
    }

    @Override
    public List<Book.Piece> action(JourneyItem.Action action) {
        List<Book.Piece> pieces = new ArrayList<>();
        pieces.add(new Book.Piece(action.number() + ". ", SCORE));
        pieces.addAll(withScore(action.sentiment(), say(action.text(), Stream.of())));
        return pieces;
    }

    @Override
    public List<Book.Piece> touchpoint(JourneyItem.Touchpoint touchpoint) {
        Channel channel = touchpoint.channel();
        String name = channel == null || channel.name().equalsIgnoreCase(touchpoint.text()) ? "" : channel.name();
        return withScore(touchpoint.sentiment(), say(touchpoint.text(), Stream.of(name)));
    }

    @Override
    public List<Book.Piece> emotion(JourneyItem.Emotion emotion) {
        return withScore(emotion.sentiment(), say(emotion.text(), Stream.of()));
    }

    @Override
    public List<Book.Piece> painPoint(JourneyItem.PainPoint pain) {
        return withScore(
                pain.sentiment(),
                say(
                        pain.text(),
                        Stream.of(rating("severity", pain.severity()), rating("frequency", pain.frequency()))));
    }

    @Override
    public List<Book.Piece> opportunity(JourneyItem.Opportunity opportunity) {
        return withScore(
                opportunity.sentiment(),
                say(
                        opportunity.text(),
                        Stream.of(
                                rating("impact", opportunity.impact()),
                                rating("effort", opportunity.effort()),
                                opportunity.quarter())));
    }

    @Override
    public List<Book.Piece> metric(JourneyItem.Metric metric) {
        String way = Stream.of(metric.baseline(), metric.target())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" \u2192 "));
        String value = way.isEmpty() || metric.unit().isEmpty() ? way + metric.unit() : way + " " + metric.unit();
        return withScore(metric.sentiment(), say(metric.text(), Stream.of(value, metric.due())));
    }

    @Override
    public List<Book.Piece> remark(JourneyItem.Remark remark) {
        return withScore(remark.sentiment(), say(remark.text(), Stream.of()));
    }

    static String plain(List<Book.Piece> pieces) {
        return pieces.stream().map(Book.Piece::text).collect(Collectors.joining());
    }
}
