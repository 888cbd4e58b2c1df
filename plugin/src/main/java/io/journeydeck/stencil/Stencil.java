package io.journeydeck.stencil;

import io.journeydeck.drawio.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * A stencil's program (draw.io's stencil XML, a {@code shape} element).
 *
 * @param width of the coordinate system that its steps are written in
 * @param fixedAspect true when it is scaled the same in both directions and centred
 * @param strokeWidth {@code inherit} (as the cell's style says) or a number that scales with the shape
 * @param background steps that draw the area behind, which alone throws a shadow
 * @param foreground steps that draw the rest
 */
public record Stencil(
        String name,
        double width,
        double height,
        boolean fixedAspect,
        String strokeWidth,
        List<XmlElement> background,
        List<XmlElement> foreground) {

    public Stencil {
        background = List.copyOf(background);
        foreground = List.copyOf(foreground);
    }

    /** The program in a {@code shape} element; empty when the element is none. */
    public static Optional<Stencil> of(XmlElement element) {
        if (!element.name().equals("shape")) {
            return Optional.empty();
        }
        double width = Numbers.of(element, "w", 100);
        double height = Numbers.of(element, "h", 100);
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Stencil(
                element.attributes().getOrDefault("name", ""),
                width,
                height,
                "fixed".equals(element.attributes().get("aspect")),
                element.attributes().getOrDefault("strokewidth", "1"),
                steps(element, "background"),
                steps(element, "foreground")));
    }

    private static List<XmlElement> steps(XmlElement element, String name) {
        return element.children().stream()
                .filter(child -> child.name().equals(name))
                .flatMap(child -> child.children().stream())
                .toList();
    }
}
