package io.journeydeck.label;

import io.journeydeck.scene.Color;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Text;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The inherited style at one place of a label.
 *
 * @param rise of the baseline, px upwards
 * @param keepSpaces white space as written ({@code pre})
 * @param breaks whether lines may wrap here
 * @param rightToLeft whether lines begin at the right
 * @param type what else is done to the letters
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
        @Nullable Link link,
        boolean rightToLeft,
        Lettering type) {

    static final double SMALLEST = 1;
    static final double LARGEST = 1000;

    Look withSize(double px) {
        return changed(draft -> draft.size = Math.max(SMALLEST, Math.min(LARGEST, px)));
    }

    Look withFamily(String name) {
        return changed(draft -> draft.family = name);
    }

    Look withBold(boolean on) {
        return changed(draft -> draft.bold = on);
    }

    Look withItalic(boolean on) {
        return changed(draft -> draft.italic = on);
    }

    Look withUnderline(boolean on) {
        return changed(draft -> draft.underline = on);
    }

    Look withStrike(boolean on) {
        return changed(draft -> draft.strike = on);
    }

    Look withColor(Color paint) {
        return changed(draft -> draft.color = paint);
    }

    Look withBackground(@Nullable Color paint) {
        return changed(draft -> draft.background = paint);
    }

    Look withLeading(Leading distance) {
        return changed(draft -> draft.leading = distance);
    }

    Look withRise(double px) {
        return changed(draft -> draft.rise = px);
    }

    Look withAlign(Text.Align side) {
        return changed(draft -> draft.align = side);
    }

    Look withSpaces(boolean keep, boolean wrap) {
        return changed(draft -> {
            draft.keepSpaces = keep;
            draft.breaks = wrap;
        });
    }

    Look withLink(Link target) {
        return changed(draft -> draft.link = target);
    }

    Look withDirection(boolean toLeft) {
        return changed(draft -> draft.rightToLeft = toLeft);
    }

    Look withType(Lettering lettering) {
        return changed(draft -> draft.type = lettering);
    }

    private Look changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.look();
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
        look = look.spaced(css);
        return switch (align) {
            case "start" -> look.withAlign(look.rightToLeft ? Text.Align.RIGHT : Text.Align.LEFT);
            case "end" -> look.withAlign(look.rightToLeft ? Text.Align.LEFT : Text.Align.RIGHT);
            default -> align.isEmpty() ? look : look.withAlign(align(align, look.align));
        };
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
        look = look.withType(type.styled(css, size));
        String direction = css.get("direction");
        look = direction.matches("rtl|ltr") ? look.withDirection(direction.equals("rtl")) : look;
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
            case "left", "-webkit-left" -> Text.Align.LEFT;
            case "right", "-webkit-right" -> Text.Align.RIGHT;
            case "center", "-webkit-center", "middle" -> Text.Align.CENTER;
            case "justify" -> Text.Align.JUSTIFY;
            default -> otherwise;
        };
    }

    /** A look while one thing of it changes. */
    private static final class Draft {
        private String family;
        private double size;
        private boolean bold;
        private boolean italic;
        private boolean underline;
        private boolean strike;
        private Color color;
        private @Nullable Color background;
        private Leading leading;
        private double rise;
        private Text.Align align;
        private boolean keepSpaces;
        private boolean breaks;
        private @Nullable Link link;
        private boolean rightToLeft;
        private Lettering type;

        Draft(Look look) {
            this.family = look.family;
            this.size = look.size;
            this.bold = look.bold;
            this.italic = look.italic;
            this.underline = look.underline;
            this.strike = look.strike;
            this.color = look.color;
            this.background = look.background;
            this.leading = look.leading;
            this.rise = look.rise;
            this.align = look.align;
            this.keepSpaces = look.keepSpaces;
            this.breaks = look.breaks;
            this.link = look.link;
            this.rightToLeft = look.rightToLeft;
            this.type = look.type;
        }

        Look look() {
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
                    link,
                    rightToLeft,
                    type);
        }
    }
}
