package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.ColorXml;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Stroke;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines in DrawingML (ECMA-376 part 1, 20.1.2.2.24): colour, width, dashes, caps and joins. */
final class LineXml {

    /** Dashes and gaps of the presets, in line widths (20.1.10.48); dots of one width with equal gaps first. */
    private static final List<Map.Entry<String, List<Double>>> PRESETS = List.of(
            Map.entry("sysDot", List.of(1.0, 1.0)),
            Map.entry("dot", List.of(1.0, 3.0)),
            Map.entry("sysDash", List.of(3.0, 1.0)),
            Map.entry("dash", List.of(4.0, 3.0)),
            Map.entry("lgDash", List.of(8.0, 3.0)),
            Map.entry("sysDashDot", List.of(3.0, 1.0, 1.0, 1.0)),
            Map.entry("dashDot", List.of(4.0, 3.0, 1.0, 3.0)),
            Map.entry("lgDashDot", List.of(8.0, 3.0, 1.0, 3.0)));

    /** Programs paint no line thinner than a pixel; browsers paint one below half a px (of the page) as a faint line of 1 px. */
    private static final double FINE = 0.5;

    /** 1,584 pt, the widest line PowerPoint takes (20.1.10.35). */
    private static final long WIDEST = 20_116_800;

    private LineXml() {}

    static Xml of(Stroke stroke, Placement placement) {
        return of(stroke, placement, null, null);
    }

    /** A line with arrow heads where they are given. */
    static Xml of(Stroke stroke, Placement placement, @Nullable Xml headEnd, @Nullable Xml tailEnd) {
        if (!stroke.isVisible()) {
            return Xml.of("a:ln").add(Xml.of("a:noFill"));
        }
        boolean fine = stroke.width() < FINE;
        double width = fine ? 1 : stroke.width();
        return Xml.of("a:ln")
                .with("w", Math.min(WIDEST, placement.size(width)))
                .with("cap", cap(stroke.cap()))
                .add(ColorXml.solid(fine ? stroke.color().faded(stroke.width()) : stroke.color()))
                .add(dashes(stroke.dashes(), width))
                .add(join(stroke))
                .add(headEnd)
                .add(tailEnd);
    }

    private static Xml dashes(List<Double> lengths, double width) {
        List<Double> widths =
                lengths.stream().map(dash -> Math.max(0, dash) / width).toList();
        if (widths.size() % 2 == 1) {
            widths = Stream.concat(widths.stream(), widths.stream()).toList();
        }
        if (widths.stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            return preset("solid");
        }
        for (Map.Entry<String, List<Double>> preset : PRESETS) {
            if (same(widths, preset.getValue())) {
                return preset(preset.getKey());
            }
        }
        Xml custom = Xml.of("a:custDash");
        for (int i = 0; i < widths.size(); i += 2) {
            custom.add(Xml.of("a:ds").with("d", share(widths.get(i))).with("sp", share(widths.get(i + 1))));
        }
        return custom;
    }

    private static boolean same(List<Double> widths, List<Double> preset) {
        return widths.size() == preset.size()
                && IntStream.range(0, widths.size()).allMatch(i -> Math.abs(widths.get(i) - preset.get(i)) < 0.05);
    }

    private static long share(double lineWidths) {
        return Math.round(Math.min(lineWidths, 20_000) * 100_000);
    }

    private static Xml preset(String name) {
        return Xml.of("a:prstDash").with("val", name);
    }

    private static String cap(Stroke.Cap cap) {
        return switch (cap) {
            case FLAT -> "flat";
            case ROUND -> "rnd";
            case SQUARE -> "sq";
        };
    }

    private static Xml join(Stroke stroke) {
        return switch (stroke.join()) {
            case MITER ->
                Xml.of("a:miter").with("lim", Math.round(Math.max(1, Math.min(1_000, stroke.miterLimit())) * 100_000));
            case ROUND -> Xml.of("a:round");
            case BEVEL -> Xml.of("a:bevel");
        };
    }
}
