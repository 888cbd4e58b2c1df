package io.journeydeck.stencil;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.XmlFragment;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.ImageData;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import io.journeydeck.shape.Figure;
import io.journeydeck.shape.ShapeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StencilShapeTest {

    private final List<ShapeText.Words> written = new ArrayList<>();
    private final Map<String, ImageData> pictures = new HashMap<>();

    private static Stencil stencil(String xml) {
        return Stencil.of(XmlFragment.unpack(xml, Origin.UNKNOWN, Limits.standard(), Deadline.far()))
                .orElseThrow();
    }

    private List<Path> paint(String steps, String attributes, String style, double width, double height) {
        return paint(
                stencil("<shape w='100' h='50' " + attributes + ">" + steps + "</shape>"),
                style,
                width,
                height,
                name -> null);
    }

    private List<Path> paint(
            Stencil stencil, String style, double width, double height, StencilShape.StencilSource others) {
        SceneRecorder canvas = new SceneRecorder();
        canvas.setFillColor(Color.WHITE);
        canvas.setStrokeColor(Color.BLACK);
        canvas.setShadow(new Shadow(2, 3, 2, Color.BLACK));
        Figure figure = new Figure(
                Style.parse(style),
                width,
                height,
                Figure.Grid.NONE,
                (c, words) -> written.add(words),
                address -> Optional.ofNullable(pictures.get(address)));
        new StencilShape(stencil, others).paint(canvas, figure);
        return canvas.nodes().stream().map(Path.class::cast).toList();
    }

    @Test
    void scalesItsStepsIntoTheBox() {
        List<Path> paths =
                paint("<foreground><rect x='10' y='10' w='50' h='20'/><fillstroke/></foreground>", "", "", 200, 50);

        assertThat(paths).hasSize(1);
        assertThat(paths.get(0).outline()).isEqualTo(new Outline.Rect(new Bounds(20, 10, 100, 20), 0, 0));
    }

    @Test
    void aFixedAspectIsCentred() {
        List<Path> paths = paint(
                "<foreground><ellipse x='0' y='0' w='100' h='50'/><stroke/></foreground>",
                "aspect='fixed'",
                "",
                100,
                100);

        assertThat(paths.get(0).outline()).isEqualTo(new Outline.Ellipse(new Bounds(0, 25, 100, 50)));
    }

    @Test
    void knowsEveryStepOfAPath() {
        List<Path> paths = paint(
                "<foreground><path><move x='0' y='0'/><line x='10' y='0'/><quad x1='20' y1='0' x2='20' y2='10'/>"
                        + "<curve x1='20' y1='20' x2='10' y2='30' x3='0' y3='30'/>"
                        + "<arc rx='5' ry='5' x-axis-rotation='0' large-arc-flag='0' sweep-flag='1' x='0' y='20'/><close/></path><fillstroke/></foreground>",
                "",
                "",
                100,
                50);

        List<Segment> segments = ((Outline.Freeform) paths.get(0).outline()).segments();
        assertThat(segments.get(0)).isInstanceOf(Segment.MoveTo.class);
        assertThat(segments.get(1)).isInstanceOf(Segment.LineTo.class);
        assertThat(segments.subList(2, segments.size() - 1))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(Segment.CurveTo.class::isInstance);
        assertThat(segments.get(segments.size() - 1)).isInstanceOf(Segment.Close.class);
    }

    @Test
    void changesTheCanvasAndRestoresIt() {
        List<Path> paths = paint(
                "<foreground><save/><strokecolor color='#ff0000'/><fillcolor color='#00ff00'/><strokewidth width='3' fixed='1'/>"
                        + "<dashed dashed='1'/><dashpattern pattern='2 4'/><linecap cap='round'/><linejoin join='bevel'/><miterlimit limit='4'/>"
                        + "<fillalpha alpha='0.5'/><strokealpha alpha='0.25'/>"
                        + "<rect x='0' y='0' w='10' h='10'/><fillstroke/><restore/><rect x='0' y='0' w='10' h='10'/><fillstroke/></foreground>",
                "",
                "",
                100,
                50);

        assertThat(paths.get(0).fill()).isEqualTo(new Fill.Solid(new Color(0, 255, 0, 0.5)));
        assertThat(paths.get(0).stroke())
                .isEqualTo(new Stroke(
                        new Color(255, 0, 0, 0.25), 3, List.of(2.0, 4.0), Stroke.Cap.ROUND, Stroke.Join.BEVEL, 4));
        assertThat(paths.get(1).stroke().color()).isEqualTo(Color.BLACK);
    }

    @Test
    void takesTheCellsColoursByName() {
        List<Path> paths = paint(
                "<foreground><fillcolor color='stroke'/><strokecolor color='fill'/><rect x='0' y='0' w='1' h='1'/><fillstroke/></foreground>",
                "",
                "fillColor=#0000ff;strokeColor=#ff0000",
                100,
                50);

        assertThat(paths.get(0).fill()).isEqualTo(new Fill.Solid(Color.rgb(255, 0, 0)));
        assertThat(paths.get(0).stroke().color()).isEqualTo(Color.rgb(0, 0, 255));
    }

    @Test
    void onlyTheFirstAreaThrowsAShadow() {
        List<Path> paths = paint(
                "<background><rect x='0' y='0' w='9' h='9'/></background><foreground><fillstroke/><rect x='0' y='0' w='5' h='5'/><fill/></foreground>",
                "",
                "",
                100,
                50);

        assertThat(paths).hasSize(2);
        assertThat(paths.get(1).shadow()).isNull();
    }

    @Test
    void inheritsTheCellsLineOrScalesItsOwn() {
        String steps = "<foreground><rect x='0' y='0' w='9' h='9'/><stroke/></foreground>";

        assertThat(paint(steps, "strokewidth='inherit'", "strokeWidth=4", 200, 100)
                        .get(0)
                        .stroke()
                        .width())
                .isEqualTo(4);
        assertThat(paint(steps, "strokewidth='3'", "strokeWidth=4", 200, 100)
                        .get(0)
                        .stroke()
                        .width())
                .isEqualTo(6);
    }

    @Test
    void roundsBoxesAndPaths() {
        List<Path> paths = paint(
                "<foreground><roundrect x='0' y='0' w='40' h='20' arcsize='10'/><stroke/>"
                        + "<path rounded='1' arcSize='5'><move x='0' y='0'/><line x='20' y='0'/><line x='20' y='20'/></path><stroke/></foreground>",
                "",
                "",
                100,
                50);

        assertThat(((Outline.Rect) paths.get(0).outline()).radiusX()).isEqualTo(2);
        assertThat(((Outline.Freeform) paths.get(1).outline()).segments()).anyMatch(Segment.CurveTo.class::isInstance);
    }

    @Test
    void writesItsWords() {
        paint(
                "<foreground><text str='ABC' x='50' y='25' align='center' valign='middle' rotation='45'/></foreground>",
                "",
                "",
                200,
                100);

        assertThat(written)
                .containsExactly(new ShapeText.Words("ABC", 100, 50, "center", "middle", 45, ShapeText.Font.CELLS));
    }

    @Test
    void letteringFollowsItsFontStepsAndIsRestored() {
        paint(
                "<foreground><save/><fontsize size='10'/><fontstyle style='3'/><fontfamily family='Courier'/><fontcolor color='#ff0000'/>"
                        + "<fontbackgroundcolor color='#00ff00'/><text str='A' x='0' y='0'/><restore/><text str='B' x='0' y='0'/></foreground>",
                "",
                "",
                200,
                100);

        assertThat(written)
                .extracting(ShapeText.Words::font)
                .containsExactly(
                        new ShapeText.Font("Courier", 20, 3, Color.rgb(255, 0, 0), Color.rgb(0, 255, 0)),
                        ShapeText.Font.CELLS);
    }

    @Test
    void showsItsPicturesFlippedAsTheyAskFor() {
        ImageData dot = new ImageData(ImageData.Type.PNG, new byte[] {1}, 1, 1);
        pictures.put("data:image/png;base64,AQ==", dot);
        SceneRecorder canvas = new SceneRecorder();
        Figure figure = new Figure(
                Style.parse(""),
                100,
                50,
                Figure.Grid.NONE,
                ShapeText.NONE,
                address -> Optional.ofNullable(pictures.get(address)));
        Stencil stencil = stencil(
                "<shape w='100' h='50'><foreground>"
                        + "<image src='data:image/png;base64,AQ==' x='10' y='10' w='20' h='20' flipH='1'/></foreground></shape>");
        new StencilShape(stencil, name -> null).paint(canvas, figure);

        Image image = (Image) canvas.nodes().get(0);
        assertThat(image.data()).isEqualTo(dot);
        assertThat(image.bounds()).isEqualTo(new Bounds(10, 10, 20, 20));
        assertThat(image.transform().mirrors()).isTrue();
    }

    @Test
    void includesOtherStencilsButNotWithoutEnd() {
        Stencil endless = stencil("<shape name='a' w='10' h='10'><foreground><rect x='0' y='0' w='10' h='10'/><stroke/>"
                + "<include-shape name='a' x='0' y='0' w='10' h='10'/></foreground></shape>");

        assertThat(paint(endless, "", 10, 10, name -> endless)).hasSize(5);
    }

    @Test
    void isNoStencilWithoutASize() {
        assertThat(Stencil.of(
                        XmlFragment.unpack("<shape w='0' h='9'/>", Origin.UNKNOWN, Limits.standard(), Deadline.far())))
                .isEmpty();
    }
}
