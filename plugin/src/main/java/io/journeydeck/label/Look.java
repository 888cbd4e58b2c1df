package io.journeydeck.label;

import io.journeydeck.scene.Color;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Text;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The inherited style at one place of a label.
 *
 * @param rise of the baseline, px upwards
 * @param keepSpaces white space as written ({@code pre})
 * @param breaks whether lines may wrap here
 */
record Look(
        String family,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        Color color,
        @Nullable Color background,
        Leading leading,
        double rise,
        Text.Align align,
        boolean keepSpaces,
        boolean breaks,
        @Nullable Link link) {

    static final double SMALLEST = 1;
    static final double LARGEST = 1000;

    Look withSize(double px) {
        double size = Math.max(SMALLEST, Math.min(LARGEST, px));
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withFamily(String name) {
        return new Look(
                name,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withBold(boolean on) {
        return new Look(
                family,
                size,
                on,
                italic,
                underline,
                strike,
                color,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withItalic(boolean on) {
        return new Look(
                family,
                size,
                bold,
                on,
                underline,
                strike,
                color,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withUnderline(boolean on) {
        return new Look(
                family,
                size,
                bold,
                italic,
                on,
                strike,
                color,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withStrike(boolean on) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                on,
                color,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withColor(Color paint) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                paint,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withBackground(@Nullable Color paint) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                paint,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withLeading(Leading height) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                height,
                rise,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withRise(double px) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                leading,
                px,
                align,
                keepSpaces,
                breaks,
                link);
    }

    Look withAlign(Text.Align side) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                leading,
                rise,
                side,
                keepSpaces,
                breaks,
                link);
    }

    Look withSpaces(boolean keep, boolean wrap) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                leading,
                rise,
                align,
                keep,
                wrap,
                link);
    }

    Look withLink(Link target) {
        return new Look(
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                leading,
                rise,
                align,
                keepSpaces,
                breaks,
                target);
    }

    /** This look changed by a style attribute. */
    Look styled(Css css) {
        Look look = this;
        OptionalDouble size = css.fontSize(this.size);
        if (size.isPresent()) {
            look = look.withSize(size.getAsDouble());
        }
        if (css.has("font-family")) {
            look = look.withFamily(css.raw("font-family"));
        }
        String weight = css.get("font-weight");
        if (!weight.isEmpty()) {
            look = look.withBold(weight.startsWith("bold") || weight.matches("[6-9]00"));
        }
        String slant = css.get("font-style");
        if (!slant.isEmpty()) {
            look = look.withItalic(slant.startsWith("italic") || slant.startsWith("oblique"));
        }
        String decoration = css.get("text-decoration") + css.get("text-decoration-line");
        look = decoration.contains("underline") ? look.withUnderline(true) : look;
        look = decoration.contains("line-through") ? look.withStrike(true) : look;
        Color color = Color.parse(css.raw("color")).orElse(null);
        look = color == null ? look : look.withColor(color);
        String align = css.get("text-align");
        look = align.isEmpty() ? look : look.withAlign(align(align, look.align));
        return look.spaced(css);
    }

    private Look spaced(Css css) {
        Look look = this;
        String height = css.get("line-height");
        if (height.matches("[0-9]{1,3}(\\.[0-9]{1,6})?|\\.[0-9]{1,6}")) {
            look = look.withLeading(Leading.times(Double.parseDouble(height)));
        } else if (height.equals("normal")) {
            look = look.withLeading(Leading.NORMAL);
        } else {
            OptionalDouble length = css.length("line-height", size, size);
            look = length.isPresent() ? look.withLeading(Leading.px(Math.min(10_000, length.getAsDouble()))) : look;
        }
        return switch (css.get("white-space")) {
            case "nowrap" -> look.withSpaces(false, false);
            case "pre" -> look.withSpaces(true, false);
            case "pre-wrap", "break-spaces", "pre-line" -> look.withSpaces(true, true);
            case "normal" -> look.withSpaces(false, true);
            default -> look;
        };
    }

    static Text.Align align(String word, Text.Align otherwise) {
        return switch (word) {
            case "left", "start", "-webkit-left" -> Text.Align.LEFT;
            case "right", "end", "-webkit-right" -> Text.Align.RIGHT;
            case "center", "-webkit-center", "middle" -> Text.Align.CENTER;
            case "justify" -> Text.Align.JUSTIFY;
            default -> otherwise;
        };
    }
}
