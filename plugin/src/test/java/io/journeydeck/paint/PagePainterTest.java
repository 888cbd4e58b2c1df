package io.journeydeck.paint;

import static io.journeydeck.paint.PaintedPage.box;
import static io.journeydeck.paint.PaintedPage.edge;
import static io.journeydeck.paint.PaintedPage.escaped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import io.journeydeck.shape.ShapeRegistry;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PagePainterTest {

    private static Point middle(Text text) {
        return text.transform().apply(text.inkBounds()).center();
    }

    @Test
    void drawsAnUnknownShapeAsALabelledBoxAndSaysSoOnce() {
        PaintedPage page = PaintedPage.of(
                box("a", "Robot", "shape=mxgraph.nowhere.robot"), box("b", "Robot", "shape=mxgraph.nowhere.robot"));

        assertThat(page.codes()).containsExactly("SHAPE_UNKNOWN");
        assertThat(page.findings().get(0).origin().cellId()).isEqualTo("a");
        assertThat(page.paths("b").get(0).outline().bounds()).isEqualTo(new Bounds(40, 20, 120, 60));
        assertThat(page.vertex("b").label()).isEqualTo("Robot");
    }

    @Test
    void showsWhereAPictureFromOutsideWouldBe() {
        PaintedPage page = PaintedPage.of(box("a", "", "shape=image;image=http://example.com/x.png"));

        assertThat(page.codes()).containsExactly("IMAGE_NOT_SHOWN");
        assertThat(page.group("a").children()).noneMatch(node -> node instanceof Image);
        Path cross = page.paths("a").get(page.paths("a").size() - 1);
        assertThat(cross.outline().bounds()).isEqualTo(new Bounds(40, 20, 120, 60));
        assertThat(((Outline.Freeform) cross.outline()).segments())
                .as("the second diagonal begins at the upper right corner")
                .contains(new Segment.MoveTo(new Point(160, 20)));
    }

    @Test
    void turnsTheLabelOfARotatedShapeAroundTheShapesCentre() {
        PaintedPage page = PaintedPage.of(box("a", "up", "rotation=90"), box("b", "up", "rotation=90;align=left"));

        assertThat(page.text("a").transform().rotationDegrees()).isCloseTo(90, within(1e-9));
        assertThat(middle(page.text("a")).distanceTo(new Point(100, 50))).isLessThan(1);
        assertThat(middle(page.text("b")).x()).as("left is now the top").isCloseTo(100, within(1.0));
        assertThat(middle(page.text("b")).y()).isLessThan(20);
    }

    @Test
    void doesNotMirrorTheLabelOfAFlippedShape() {
        PaintedPage page = PaintedPage.of(box("a", "left", "flipH=1;flipV=1;align=left"));

        assertThat(page.text("a").transform().mirrors()).isFalse();
        assertThat(page.text("a").transform().rotationDegrees()).isZero();
        assertThat(middle(page.text("a")).x()).isLessThan(100);
    }

    @Test
    void paintsTheBackgroundOfAConnectorsLabel() {
        PaintedPage page =
                PaintedPage.of(edge("e", "yes", "html=1;labelBackgroundColor=#ffee00;labelBorderColor=#ff0000", ""));

        List<Path> behind = page.text("e").decorations();
        assertThat(behind.get(0).fill()).isEqualTo(new Fill.Solid(Color.rgb(0xff, 0xee, 0)));
        assertThat(behind.get(1).stroke().color()).isEqualTo(Color.rgb(0xff, 0, 0));
        assertThat(behind.get(0).outline().bounds().center().distanceTo(new Point(50, 0)))
                .isLessThan(1);
    }

    @Test
    void setsTheTitleOfASwimlaneInItsBar() {
        PaintedPage page = PaintedPage.of(box("a", "Title", "swimlane;startSize=20"));

        assertThat(middle(page.text("a")).x()).isCloseTo(100, within(1.0));
        assertThat(middle(page.text("a")).y()).isCloseTo(30, within(1.0));
    }

    @Test
    void drawsTheLinesOfATable() {
        String geometry = "<mxGeometry y=\"%d\" width=\"120\" height=\"30\" as=\"geometry\"/>";
        String row = "shape=tableRow;fillColor=none;strokeColor=none";
        String table = box("t", "", "shape=table;startSize=0;childLayout=tableLayout");
        PaintedPage page = PaintedPage.of(
                table,
                box("r1", "", row, geometry.formatted(0)).replace("parent=\"1\"", "parent=\"t\""),
                box("r2", "", row, geometry.formatted(30)).replace("parent=\"1\"", "parent=\"t\""));

        assertThat(page.paths("t")).anySatisfy(path -> {
            Bounds line = path.transform().apply(path.outline().bounds());
            assertThat(line.y()).isEqualTo(50);
            assertThat(line.height()).isZero();
            assertThat(line.width()).isEqualTo(120);
        });
        assertThat(page.codes()).isEmpty();
    }

    @Test
    void leavesOutHiddenLayers() {
        PaintedPage page = PaintedPage.of(
                box("a", "", ""),
                "<mxCell id=\"notes\" value=\"Notes\" visible=\"0\" parent=\"0\"/>",
                box("n", "", "").replace("parent=\"1\"", "parent=\"notes\""));

        assertThat(page.ids()).containsExactly("1", "a");
    }

    @Test
    void keepsTheTreeOfCells() {
        PaintedPage page = PaintedPage.of(
                box("group", "", "group"),
                box("in", "", "").replace("parent=\"1\"", "parent=\"group\""),
                box("b", "", ""));

        assertThat(page.ids()).containsExactly("1", "group", "in", "b");
        assertThat(page.vertex("in").bounds()).isEqualTo(new Bounds(80, 40, 120, 60));
    }

    @Test
    void keepsLinkTooltipAndLabelOfRotatedCell() {
        PaintedPage page = PaintedPage.of(object("https://example.com/", box("", "", "rotation=30")));

        Subject.VertexSubject subject = page.vertex("a");
        assertThat(subject.link()).isEqualTo(new Link.Web("https://example.com/"));
        assertThat(subject.tooltip()).isEqualTo("More");
        assertThat(subject.label()).isEqualTo("Pay & go");
        assertThat(subject.rotation()).isEqualTo(30);
        assertThat(page.codes()).isEmpty();
    }

    @Test
    void refusesLinksThatRunScripts() {
        PaintedPage page = PaintedPage.of(object("javascript:alert(1)", box("", "", "")));

        assertThat(page.vertex("a").link()).isNull();
        assertThat(page.codes()).containsExactly("LINK_REFUSED");
        assertThat(page.findings().get(0).origin().toString()).isEqualTo("plan.drawio, page \"Checkout\", cell \"a\"");
    }

    private static String object(String link, String cell) {
        return "<object id=\"a\" label=\"" + escaped("<b>Pay</b> &amp; go") + "\" tooltip=\"More\" link=\"" + link
                + "\">" + cell.replace("id=\"\" value=\"\" style=\"", "style=\"html=1;") + "</object>";
    }

    @Test
    void connectorsKnowWhatTheyJoin() {
        String far = "<mxGeometry x=\"300\" y=\"20\" width=\"120\" height=\"60\" as=\"geometry\"/>";
        PaintedPage page = PaintedPage.of(
                box("a", "", ""),
                box("b", "", "", far),
                edge("e", "go", "endArrow=block;endSize=10", "source=\"a\" target=\"b\""));

        Subject.EdgeSubject edge = page.edgeSubject("e");
        assertThat(edge.wire().sourceId()).isEqualTo("a");
        assertThat(edge.wire().targetId()).isEqualTo("b");
        assertThat(edge.wire().points())
                .satisfiesExactly(
                        from -> assertThat(from.distanceTo(new Point(160, 50))).isLessThan(1e-6),
                        to -> assertThat(to.distanceTo(new Point(300, 50))).isLessThan(1e-6));
        assertThat(edge.wire().end().name()).isEqualTo("block");
        assertThat(edge.wire().start().isNone()).isTrue();
        assertThat(edge.label()).isEqualTo("go");
    }

    @Test
    void fadesTheLabelByItsOwnOpacityAndNotByTheShapes() {
        PaintedPage page = PaintedPage.of(box("a", "pale", "opacity=50;textOpacity=50"));

        assertThat(page.text("a")
                        .lines()
                        .get(0)
                        .spans()
                        .get(0)
                        .run()
                        .style()
                        .color()
                        .alpha())
                .isCloseTo(0.5, within(0.01));
    }

    @Provide
    Arbitrary<String> styles() {
        Arbitrary<String> values = Arbitraries.of(
                "",
                "1",
                "0",
                "-1",
                "1e9",
                "-1e9",
                "NaN",
                "Infinity",
                "none",
                "0.5",
                "50",
                "#ff0000",
                "north",
                "left",
                "bottom",
                "wrap",
                "hidden",
                "fill",
                "classic",
                "ERmany",
                "1 0 -3",
                "stencil(AAAA)",
                "default");
        Arbitrary<String> keys = Arbitraries.of(
                "rotation",
                "direction",
                "flipH",
                "strokeWidth",
                "size",
                "arcSize",
                "rounded",
                "shadow",
                "opacity",
                "startSize",
                "dx",
                "dy",
                "gradientColor",
                "dashed",
                "dashPattern",
                "horizontal",
                "whiteSpace",
                "overflow",
                "labelPosition",
                "verticalLabelPosition",
                "align",
                "verticalAlign",
                "spacing",
                "spacingLeft",
                "fontSize",
                "labelWidth",
                "textOpacity",
                "endArrow",
                "startArrow",
                "endSize",
                "width",
                "curved",
                "position",
                "base",
                "notch",
                "perimeter",
                "aspect",
                "fillColor",
                "strokeColor",
                "html",
                "image",
                "points",
                "arrowWidth");
        Arbitrary<String> entry = Combinators.combine(keys, values).as((key, value) -> key + "=" + value);
        List<String> names = List.copyOf(ShapeRegistry.standard().names());
        return Combinators.combine(Arbitraries.of(names), entry.list().ofMaxSize(8))
                .as((name, entries) -> "shape=" + name + ";" + String.join(";", entries));
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 1, 7, 60, 1000, -5);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyPageIsPaintedWithinFiniteBounds(
            @ForAll("styles") String first,
            @ForAll("styles") String second,
            @ForAll("lengths") int width,
            @ForAll("lengths") int height) {
        String size =
                "<mxGeometry x=\"10\" y=\"10\" width=\"%d\" height=\"%d\" as=\"geometry\"/>".formatted(width, height);
        PaintedPage page = PaintedPage.of(
                box("a", "<b>Label</b> one", first, size),
                box("b", "two\nlines", second, size),
                edge("e", "edge", second.replaceFirst("shape=[^;]*", ""), "source=\"a\""),
                edge("f", "edge", first, ""));

        Bounds bounds = page.scene().bounds();
        assertThat(bounds.x() + bounds.y()).isFinite();
        assertThat(bounds.width()).isFinite().isNotNegative();
        assertThat(bounds.height()).isFinite().isNotNegative();
        assertThat(page.ids()).containsExactly("1", "a", "b", "e", "f");
    }

    @Test
    void saysWhichPartOfAShapesOwnDrawingIsUnknown() {
        PaintedPage page = PaintedPage.of(PaintedPage.box(
                "a",
                "",
                "shape=stencil(<shape w='10' h='10'><foreground><include-shape name='mxgraph.nowhere' x='0' y='0' w='5'"
                        + " h='5'/><rect x='0' y='0' w='5' h='5'/><stroke/></foreground></shape>)"));

        assertThat(page.codes()).containsExactly("STENCIL_PART_UNKNOWN");
        assertThat(page.findings().get(0).message()).contains("mxgraph.nowhere");
        assertThat(page.paths("a")).hasSize(1);
    }

    @Test
    void shapesWithoutWidthOrHeightAreNotPainted() {
        PaintedPage page = PaintedPage.of(PaintedPage.box(
                "a", "", "", "<mxGeometry x=\"40\" y=\"20\" width=\"0\" height=\"60\" as=\"geometry\"/>"));

        assertThat(page.paths("a")).isEmpty();
    }
}
