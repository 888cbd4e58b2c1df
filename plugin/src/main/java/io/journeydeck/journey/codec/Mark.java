package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.ItemKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A shape as a possible part of a map that someone drew by hand.
 *
 * @param caption what it says; empty for a shape without words
 * @param box where its words stand: the title of a swimlane, else the shape
 * @param reach what it heads or fills: the whole of a swimlane or cell, else the shape
 * @param holder the cell or lane that holds it; null when none does
 */
record Mark(
        Spot spot,
        Caption caption,
        Bounds box,
        Bounds reach,
        Role role,
        @Nullable Bounds holder) {

    /** What a mark is by its drawing. */
    enum Role {
        /** A table or pool: it may frame a map and heads nothing. */
        FRAME,
        /** A swimlane with a title. */
        LANE,
        /** A cell of a table. */
        CELL,
        SHAPE
    }

    private static final Set<ItemKind> TELLING = EnumSet.of(
            ItemKind.TOUCHPOINT,
            ItemKind.THOUGHT,
            ItemKind.EMOTION,
            ItemKind.MOMENT,
            ItemKind.FRONTSTAGE,
            ItemKind.BACKSTAGE,
            ItemKind.PHYSICAL);

    private static final Pattern PAIN = words("\\b(pain|pijn|valu)");

    /** Words that head lanes and the columns of many other tables. */
    private static final Pattern COMMON =
            words("\\b(questions?|vragen|küsimus|interacti|satisfaction|tevredenheid|rahulolu|says|zegt|ütleb|vraag)");

    private static Pattern words(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    String text() {
        return caption.text();
    }

    boolean isLabelled() {
        return !text().isBlank();
    }

    /** The name on one line. */
    String name() {
        return text().replaceAll("\\s*\n\\s*", " ").strip();
    }

    boolean isShort() {
        return caption.isShort();
    }

    /** The kind of lane that it heads by its words, if it can be a heading at all. */
    @Nullable
    ItemKind lane() {
        return caption.lane().orElse(null);
    }

    /** True when it heads a lane as hardly any other table or flowchart has. */
    boolean isTelling() {
        ItemKind kind = lane();
        return kind != null
                && (TELLING.contains(kind)
                        || (kind == ItemKind.PAIN && PAIN.matcher(text()).find()))
                && !COMMON.matcher(text()).find();
    }

    /** The point that decides where it belongs: its middle, kept within what holds it. */
    Point anchor() {
        Point middle = box.center();
        if (holder == null) {
            return middle;
        }
        return new Point(
                within(middle.x(), holder.x(), holder.right()), within(middle.y(), holder.y(), holder.bottom()));
    }

    /** Kept away from the border, which belongs to the neighbour, too. */
    private static double within(double at, double from, double to) {
        double edge = Math.min(1, (to - from) / 2);
        return Math.max(from + edge, Math.min(to - edge, at));
    }

    /** With across and down exchanged: a map whose stages go down becomes one whose stages go across. */
    Mark mirrored() {
        return new Mark(spot, caption, mirrored(box), mirrored(reach), role, holder == null ? null : mirrored(holder));
    }

    Mark reaching(Bounds wider) {
        return new Mark(spot, caption, box, wider, role, holder);
    }

    static Bounds mirrored(Bounds box) {
        return new Bounds(box.y(), box.x(), /* width= */ box.height(), /* height= */ box.width());
    }
}
