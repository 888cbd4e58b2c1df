package io.journeydeck.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.PictureOptions;
import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.ImageData;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFormatTest {

    private static final Color BLUE = Color.rgb(30, 100, 200);
    private static final Stroke LINE = Stroke.solid(Color.BLACK, 1);
    private static final TextStyle PLAIN =
            new TextStyle("Helvetica", "Liberation Sans", 12, false, false, false, false, 0, Color.BLACK, null);
    private static final TextStyle LOUD =
            new TextStyle("Georgia", "Liberation Serif", 12, true, true, true, true, 4, BLUE, Color.rgb(255, 255, 0));

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void writesOutlinesFillsAndLines() throws Exception {
        Shadow soft = new Shadow(2, 3, 2, new Color(0, 0, 0, 0.25));
        Shadow hard = new Shadow(3, 3, 0, Color.rgb(128, 128, 128));
        Fill gradient = new Fill.LinearGradient(Color.WHITE, BLUE.faded(0.5), Fill.Side.SOUTH);
        Stroke dashed = new Stroke(BLUE.faded(0.5), 2.5, List.of(3.0, 6.0), Stroke.Cap.ROUND, Stroke.Join.ROUND, 10);
        Outline curve = new Outline.Freeform(List.of(
                new Segment.MoveTo(new Point(0, 1.0 / 3)),
                new Segment.LineTo(new Point(1e-7, 20)),
                new Segment.CurveTo(new Point(1, 2), new Point(3, 4), new Point(5.125, 6)),
                new Segment.Close()));
        byte[] svg = write(
                path(new Outline.Rect(new Bounds(10, 10, 80, 40), 0, 0), new Fill.Solid(Color.WHITE), LINE, soft),
                path(new Outline.Rect(new Bounds(10, 60, 80, 40), 6, 4), gradient, dashed, null),
                path(new Outline.Ellipse(new Bounds(10, 110, 80, 40)), gradient, LINE, hard),
                path(new Outline.Rect(new Bounds(0, 0, 80, 0), 0, 0), gradient, LINE, soft),
                path(
                        new Outline.Ellipse(new Bounds(0, 0, 9, 9)),
                        new Fill.RadialGradient(BLUE, Color.WHITE),
                        Stroke.NONE,
                        null),
                path(curve, Fill.NONE, LINE, null));
        GoldenSvg.check("outlines-fills-lines", svg);
    }

    @Test
    void writesLinesAndRunsOfText() throws Exception {
        Link link = Link.parse("https://example.org/?a=1&b=2").orElseThrow();
        Text text = text(
                Text.Align.CENTER,
                null,
                Affine.rotation(90, new Point(50, 50)),
                line(20, span(10, 30, "Hello ", PLAIN, null), span(40, 20, "you", LOUD, null)),
                line(36, span(20, 40, "a < b & \"c\"", PLAIN, link)),
                line(52, span(0, 10, "far", PLAIN, null), span(80, 20, "apart", PLAIN, null)));
        GoldenSvg.check("text", write(text));
    }

    @Test
    void writesAGroupACellWithItsTooltipAndLink() throws Exception {
        Path box = box(new Bounds(0, 0, 10, 10));
        Link web = Link.parse("mailto:sally@example.org").orElseThrow();
        ImageData pixel = new ImageData(ImageData.Type.GIF, new byte[] {71, 73, 70}, 1, 1);
        Group inner = vertex("in <2>", "", null, box);
        Group linked = vertex("a_1", "What it is", web, box, inner);
        Group paged = vertex(
                "p",
                null,
                new Link.Page("p2"),
                new Image(
                        pixel,
                        new Bounds(0, 0, 5, 5),
                        false,
                        0.5,
                        new Bounds(1, 1, 3, 3),
                        Affine.rotation(45, new Point(2, 2))));
        Group layer = new Group(new Subject.LayerSubject("1", "Back & front"), List.of(linked, paged));
        GoldenSvg.check("cells", write(layer));
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("SVG_PAGE_LINK");
    }

    @Test
    void givesDifferentCellsDifferentValidIds() {
        assertThat(List.of("a b", "a_b", "a-b", "a_20_b", "é", "<", "").stream().map(ElementIds::ofCell))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z0-9_.-]*"));
    }

    @Test
    void sizesPicturesAsDrawioDoes() {
        ExportOptions plain = ExportOptions.standard();
        // a box of 740 x 490 with a line of 1 px, and one of 1570 x 800 without, in draw.io's own pictures
        assertThat(Viewport.of(new Bounds(39.5, 39.5, 741, 491), plain))
                .isEqualTo(new Viewport(new Bounds(38.5, 38.5, 743, 493), 743, 493));
        assertThat(Viewport.of(new Bounds(40, 40, 1570, 800), plain))
                .isEqualTo(new Viewport(new Bounds(39.5, 39.5, 1571, 801), 1571, 801));
        // begins between two pixels and is no whole number of them long
        assertThat(Viewport.of(new Bounds(29.9, 20.4, 713.64, 713.34), plain))
                .isEqualTo(new Viewport(new Bounds(28.5, 19.5, 716, 716), 716, 716));
    }

    @Test
    void scalesPicturesAndLeavesABorder() {
        Bounds box = new Bounds(0, 0, 99, 49);
        assertThat(Viewport.of(box, options(2, 10, 0, 0)))
                .isEqualTo(new Viewport(new Bounds(-5.5, -5.5, 110, 60), 220, 120));
        assertThat(Viewport.of(box, options(1, 0, 300, 0)).height()).isEqualTo(150);
        assertThat(Viewport.of(box, options(1, 0, 300, 100)).width()).isEqualTo(200);
        assertThat(Viewport.of(box, options(1, 10, 0, 70)).height()).isEqualTo(70);
    }

    @Test
    void paintsTheBackgroundUnlessThePictureIsTransparent() throws Exception {
        Scene scene = new Scene("p", "Page", new Bounds(0, 0, 10, 10), BLUE, List.of());
        ExportOptions transparent = ExportOptions.standard().withTransparent(true);

        assertThat(GoldenSvg.text(write(scene, ExportOptions.standard()))).contains("fill=\"#1e64c8\"");
        assertThat(GoldenSvg.text(write(scene, transparent))).doesNotContain("#1e64c8");
    }

    @Test
    void carriesTheDiagramSoThatItCanBeReadAgain() throws Exception {
        Scene scene = new Scene("p", "Page", new Bounds(0, 0, 10, 10), null, List.of());
        byte[] svg = write(scene, ExportOptions.standard().withEmbed(true));

        MxFile again =
                new MxFileReader().read(svg, "x.drawio.svg", Limits.standard(), Deadline.far(), new Diagnostics());

        assertThat(again.pages()).isEqualTo(file().pages());
    }

    /** Widths of letters that the bundled fonts lack are estimated: places of the pieces of a line would tear it apart. */
    @Test
    void leavesTheOrderOfWordsThatRunBothWaysToTheViewer() throws Exception {
        Text text = text(
                Text.Align.CENTER,
                null,
                Affine.IDENTITY,
                line(
                        30,
                        span(40, 50, "\u05e9\u05dc\u05d5\u05dd ", PLAIN, null),
                        span(20, 20, "123", PLAIN, null),
                        span(90, 30, " abc", PLAIN, null)));
        NodeList runs = GoldenSvg.parse(write(text)).getElementsByTagName("tspan");

        assertThat(runs.getLength()).isEqualTo(3);
        assertThat(((Element) runs.item(0)).getAttribute("x")).isEqualTo("70");
        assertThat(((Element) runs.item(1)).getAttribute("x")).isEmpty();
        assertThat(((Element) runs.item(2)).getAttribute("x")).isEmpty();
    }

    @Test
    void escapesWhateverALabelHolds() throws Exception {
        String hostile = "</text><script>alert(1)</script>]]>\u0000\uD800\uFFFE\"'&amp;";
        TextStyle style = new TextStyle(
                "x';} @import url(http://evil)", hostile, 12, false, false, false, false, 0, Color.BLACK, null);
        Text text = text(Text.Align.LEFT, null, Affine.IDENTITY, line(10, span(0, 10, hostile, style, null)));
        byte[] svg = write(
                new Scene("p", hostile, new Bounds(0, 0, 9, 9), null, List.of(vertex(hostile, hostile, null, text))),
                ExportOptions.standard());

        Element root = GoldenSvg.parse(svg).getDocumentElement();
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getElementsByTagName("tspan").item(0).getTextContent())
                .isEqualTo(hostile.replace('\u0000', '\uFFFD')
                        .replace('\uD800', '\uFFFD')
                        .replace('\uFFFE', '\uFFFD'));
        assertThat(GoldenSvg.text(svg)).doesNotContain("url(", "@import", "//evil");
    }

    @Test
    void refersToNothingOutside() throws Exception {
        ImageData pixel = new ImageData(ImageData.Type.PNG, new byte[] {1, 2}, 1, 1);
        byte[] svg = write(
                new Image(pixel, new Bounds(0, 0, 5, 5), true, 1, null, Affine.IDENTITY),
                vertex("a", null, new Link.Web("javascript:alert(1)"), box(new Bounds(0, 0, 1, 1))));

        NodeList all = GoldenSvg.parse(svg).getElementsByTagName("*");
        assertThat(all.getLength()).isGreaterThan(4);
        for (int i = 0; i < all.getLength(); i++) {
            String target = ((Element) all.item(i)).getAttribute("xlink:href");
            assertThat(target).matches("|data:image/png;base64,.*");
        }
    }

    @Test
    void givesTheSameBytesInEveryLocaleAndOnEachRun() throws Exception {
        Path half = box(new Bounds(0.5, 1.25, 1234.5, 10));
        byte[] first = write(half);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            assertThat(write(half)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(GoldenSvg.text(first)).contains("width=\"1234.5\"");
    }

    @Test
    void isReadByBatik() throws Exception {
        byte[] svg =
                write(vertex("a", "tip", Link.parse("https://example.org").orElseThrow(), box(new Bounds(0, 0, 9, 9))));

        String root = new SAXSVGDocumentFactory(null)
                .createSVGDocument("file:///x.svg", new ByteArrayInputStream(svg))
                .getRootElement()
                .getTagName();

        assertThat(root).isEqualTo("svg");
    }

    private static Path box(Bounds bounds) {
        return path(new Outline.Rect(bounds, 0, 0), new Fill.Solid(Color.WHITE), LINE, null);
    }

    private static Path path(Outline outline, Fill fill, Stroke stroke, Shadow shadow) {
        return new Path(outline, fill, stroke, shadow, Affine.IDENTITY, Path.Part.BODY);
    }

    private static Group vertex(String id, String tooltip, Link link, SceneNode... children) {
        return new Group(
                new Subject.VertexSubject(id, new Bounds(0, 0, 10, 10), 0, "label", tooltip, link), List.of(children));
    }

    private static Text text(Text.Align align, Bounds clip, Affine transform, Text.Line... lines) {
        Text.Paragraph paragraph =
                new Text.Paragraph(align, 0, "", 0, 0, 0, false, List.of(new Text.Run("x", PLAIN, null)));
        return new Text(
                new Bounds(0, 0, 100, 100),
                Text.Anchor.MIDDLE,
                true,
                List.of(paragraph),
                List.of(lines),
                List.of(),
                clip,
                transform);
    }

    private static Text.Line line(double baseline, Text.Span... spans) {
        return new Text.Line(baseline, baseline - 11, 14, List.of(spans));
    }

    private static Text.Span span(double x, double width, String text, TextStyle style, Link link) {
        return new Text.Span(x, width, new Text.Run(text, style, link));
    }

    private static MxFile file() {
        return MxFile.of(List.of(DiagramPage.of("p", "Page", List.of())));
    }

    private static ExportOptions options(double scale, double border, double width, double height) {
        return ExportOptions.standard().with(new PictureOptions(scale, border, false, false, width, height));
    }

    private byte[] write(SceneNode... nodes) throws Exception {
        return write(
                new Scene("p", "Page <1>", new Bounds(0, 0, 100, 160), null, List.of(nodes)), ExportOptions.standard());
    }

    private byte[] write(Scene scene, ExportOptions options) throws Exception {
        DiagramPage page = file().pages().get(0);
        PaintedPage painted = new PaintedPage(1, new ResolvedPage(page, List.of()), scene);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgFormat().write(new Drawing("shop", file(), List.of(painted), diagnostics, Deadline.far()), options, out);
        return out.toByteArray();
    }
}
