package io.journeydeck.drawio.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.geometry.Point;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a page holds, each visible cell comes out once and in a real place: points and boxes refuse numbers that are none. */
class PageResolverProperties {

    private static final int BOXES = 6;

    record Box(int parent, Geometry geometry, String style) {}

    record Line(int source, int target, Geometry geometry, String style) {}

    @Property(tries = 300)
    void eachCellComesOutOnceAndInARealPlace(@ForAll("boxes") List<Box> boxes, @ForAll("lines") List<Line> lines) {
        PageSketch sketch = new PageSketch();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            sketch.box("v" + i, box.parent < i ? "v" + box.parent : "1", box.geometry, box.style, Map.of());
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sketch.edge("e" + i, "1", name(line.source), name(line.target), line.style, line.geometry);
        }

        Map<String, ResolvedCell> cells = sketch.resolvedById();

        DiagramPage page = sketch.page();
        assertThat(cells.keySet())
                .isEqualTo(page.cells().stream()
                        .map(cell -> cell.id())
                        .filter(id -> !id.equals("0"))
                        .collect(Collectors.toSet()));
        assertThat(sketch.complaints()).doesNotContain("EDGE_NOT_ROUTED");
        cells.values().stream()
                .filter(ResolvedEdge.class::isInstance)
                .map(ResolvedEdge.class::cast)
                .forEach(edge -> assertThat(edge.points()).hasSizeGreaterThanOrEqualTo(2));
    }

    private static String name(int index) {
        return index < BOXES ? "v" + index : "e" + (index - BOXES);
    }

    @Provide
    Arbitrary<List<Box>> boxes() {
        Arbitrary<Box> box = Combinators.combine(
                        Arbitraries.integers().between(0, BOXES),
                        number(),
                        number(),
                        number(),
                        number(),
                        Arbitraries.of(true, false),
                        Combinators.combine(shape(), spice()).as(String::concat))
                .as((parent, x, y, w, h, relative, style) -> new Box(
                        parent,
                        new Geometry(x, y, w, h, relative, null, null, null, List.of(), null, Map.of(), List.of()),
                        style));
        return box.list().ofSize(BOXES);
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<Point> point = Combinators.combine(number(), number()).as(Point::new);
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.integers().between(0, BOXES + 2),
                        Arbitraries.integers().between(0, BOXES + 2),
                        point,
                        point,
                        point.list().ofMaxSize(3),
                        Combinators.combine(router(), spice()).as(String::concat))
                .as((source, target, start, end, waypoints, style) -> new Line(
                        source,
                        target,
                        new Geometry(0, 0, 0, 0, true, null, start, end, waypoints, null, Map.of(), List.of()),
                        style));
        return line.list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Double> number() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        6, Arbitraries.integers().between(-300, 900).map(Integer::doubleValue)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(0.0, 0.5, 1.0, -1.0, 1e-9)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(1e300, -1e300, 1e7)));
    }

    private static Arbitrary<String> shape() {
        return Arbitraries.of(
                        "rectangle",
                        "ellipse",
                        "rhombus",
                        "triangle",
                        "hexagon",
                        "hexagonPerimeter2",
                        "step",
                        "callout")
                .map(name -> "perimeter=" + (name.endsWith("2") ? name : name + "Perimeter") + ";");
    }

    private static Arbitrary<String> router() {
        return Arbitraries.of(
                        "orthogonal", "elbow", "segment", "entityRelation", "isometric", "loop", "sideToSide", "none")
                .map(name -> "edgeStyle=" + name + "EdgeStyle;");
    }

    private static Arbitrary<String> spice() {
        return Arbitraries.of(
                        "rotation=33;",
                        "rotation=1e308;",
                        "direction=south;",
                        "flipH=1;",
                        "perimeterSpacing=-500;",
                        "size=abc;",
                        "size=9e8;fixedSize=1;",
                        "portConstraint=none;",
                        "portConstraint=west;",
                        "exitX=NaN;exitY=1;",
                        "exitX=1;exitY=0;",
                        "entryX=9e8;entryY=-9e8;entryPerimeter=0;",
                        "jettySize=-40;",
                        "jettySize=auto;endSize=1e8;",
                        "routingCenterX=1e8;",
                        "segment=-5;")
                .list()
                .ofMaxSize(3)
                .map(words -> String.join("", words));
    }
}
