package io.journeydeck.export.pptx.theme;

import io.journeydeck.geometry.Bounds;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePartName;

/**
 * A layout of a theme.
 *
 * @param part its name in the package
 * @param placeholders what its slides may fill
 * @param free what is left for content, px of the slide
 */
public record SlideLayout(PackagePartName part, List<Placeholder> placeholders, Bounds free) {

    public SlideLayout {
        placeholders = List.copyOf(placeholders);
    }

    /**
     * A place for a text that the layout dresses (ECMA-376 part 1, 19.3.1.36).
     *
     * @param type as in the layout's {@code p:ph}; {@code obj} when it names none
     * @param idx as in the layout's {@code p:ph}; 0 when it names none
     * @param bounds px of the slide
     * @param letters size of its letters
     */
    public record Placeholder(Kind kind, String type, long idx, Bounds bounds, Letters letters) {

        /** One whose style says how large its letters are. */
        Placeholder(Kind kind, String type, long idx, Bounds bounds, double points) {
            this(kind, type, idx, bounds, new Letters(points, true));
        }
    }

    /**
     * A size of letters.
     *
     * @param points size
     * @param styled false when no style says it, so that programs may take another unless the text says it
     */
    public record Letters(double points, boolean styled) {}

    /** What a placeholder is for. */
    public enum Kind {
        TITLE,
        /** The text below a title or a section's name. */
        SUBTITLE,
        DATE,
        FOOTER,
        NUMBER
    }

    /** The place for {@code kind}, when the layout has one. */
    public Optional<Placeholder> placeholder(Kind kind) {
        return placeholders.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
