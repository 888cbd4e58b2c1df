package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import io.journeydeck.scene.Wire;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/** Whatever a scene holds, its deck is sound: valid by the schema, opened again by POI, every shape at a finite place. */
class DeckLawTest {

    @Property(tries = 40)
    void anySceneBecomesASoundDeck(@ForAll long seed) throws Exception {
        OddScene odd = new OddScene(new Random(seed));
        SlideSize size = odd.any(SlideSize.values());

        OpenedDeck deck = OpenedDeck.of(ExportOptions.standard().withSlide(size), odd.scene());

        assertThat(schemaErrors(deck.parts().get(OpenedDeck.slidePart(1)))).isEmpty();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck.bytes()))) {
            XSLFSlide slide = show.getSlides().get(0);
            assertThat(slide.getShapes()).hasSizeGreaterThan(1);
            for (XSLFShape shape : slide.getShapes()) {
                Rectangle2D anchor = shape.getAnchor();
                assertThat(Math.abs(anchor.getX()) + Math.abs(anchor.getY()) + anchor.getWidth() + anchor.getHeight())
                        .isLessThan(1e6);
            }
        }
    }

    /** What the schema of slides says of both sides of every alternative. */
    private static List<XmlError> schemaErrors(byte[] slide) throws Exception {
        String xml = new String(slide, StandardCharsets.UTF_8);
        List<XmlError> errors = new ArrayList<>();
        for (String other : List.of("Fallback", "Choice")) {
            String one = xml.replaceAll("(?s)<mc:" + other + ".*?</mc:" + other + ">", "")
                    .replaceAll("</?mc:[^>]*>", "")
                    .replaceAll("<(a:spLocks|a:picLocks|p:ph)[^>]*/>", "");
            SldDocument.Factory.parse(one).validate(new XmlOptions().setErrorListener(errors));
        }
        return errors;
    }

    /** Scenes of odd shapes, transforms, lines, texts and connectors, with values from nothing to far too much. */
    private record OddScene(Random random) {

        Scene scene() {
            Sketch sketch = new Sketch();
            int cells = 1 + below(5);
            for (int i = 0; i < cells; i++) {
                Bounds box = box();
                sketch.add(
                        Sketch.cell(
                                "c" + i,
                                box,
                                number(),
                                letters(),
                                below(3) == 0 ? new Link.Web("https://example.com/?q=<&\"") : null,
                                path(box),
                                path(box),
                                text(box)),
                        box);
            }
            for (int i = 0; i < 2; i++) {
                sketch.edge(
                        "e" + i,
                        "c" + below(6),
                        "c" + below(6),
                        any(Wire.Curve.values()),
                        new ArrowHead(List.of("classic", "none", "ERmany", "?").get(below(4)), number(), below(2) == 0),
                        number(),
                        number(),
                        number(),
                        number(),
                        number(),
                        number());
            }
            return sketch.background(color()).scene(letters());
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        <T> T any(T[] values) {
            return values[below(values.length)];
        }

        private double number() {
            return switch (below(8)) {
                case 0 -> 0;
                case 1 -> -random.nextDouble() * 300;
                case 2 -> 1e-7;
                case 3 -> random.nextDouble() * 100_000;
                default -> random.nextDouble() * 400;
            };
        }

        private Bounds box() {
            return new Bounds(number(), number(), Math.abs(number()), Math.abs(number()));
        }

        private Point point() {
            return new Point(number(), number());
        }

        private Color color() {
            return new Color(below(256), below(256), below(256), below(5) / 4.0);
        }

        private Outline outline(Bounds box) {
            return switch (below(4)) {
                case 0 -> new Outline.Rect(box, Math.abs(number()), Math.abs(number()));
                case 1 -> new Outline.Ellipse(box);
                case 2 -> Sketch.polygon(box.x(), box.y(), number(), box.y(), number(), number(), box.x(), number());
                default -> freeform();
            };
        }

        private Outline freeform() {
            List<Segment> segments = new ArrayList<>(List.of(new Segment.MoveTo(point())));
            for (int i = below(6); i > 0; i--) {
                segments.add(
                        switch (below(4)) {
                            case 0 -> new Segment.MoveTo(point());
                            case 1 -> new Segment.LineTo(point());
                            case 2 -> new Segment.CurveTo(point(), point(), point());
                            default -> new Segment.Close();
                        });
            }
            return new Outline.Freeform(segments);
        }

        private Fill fill() {
            return switch (below(4)) {
                case 0 -> Fill.NONE;
                case 1 -> new Fill.Solid(color());
                case 2 -> new Fill.LinearGradient(color(), color(), any(Fill.Side.values()));
                default -> new Fill.RadialGradient(color(), color());
            };
        }

        private Stroke stroke() {
            List<Double> dashes = new ArrayList<>();
            for (int i = below(5); i > 0; i--) {
                dashes.add(Math.abs(number()));
            }
            return new Stroke(
                    color(), Math.abs(number()), dashes, any(Stroke.Cap.values()), any(Stroke.Join.values()), number());
        }

        private Affine transform() {
            return switch (below(4)) {
                case 0 -> Affine.rotation(number(), point());
                case 1 -> Affine.rotation(90.0 * below(4), point());
                case 2 -> Affine.scaling(-1, 1);
                default -> Affine.IDENTITY;
            };
        }

        private Path path(Bounds box) {
            Shadow shadow = below(4) == 0 ? new Shadow(number(), number(), Math.abs(number()), color()) : null;
            return new Path(outline(box), fill(), stroke(), shadow, transform(), Path.Part.BODY);
        }

        private String letters() {
            return List.of("", "A", "Two\nlines", "a\tb\u0000\uD800 <&>\n\n", "שלום 🙂", "very ".repeat(40))
                    .get(below(6));
        }

        private Text text(Bounds box) {
            TextStyle style = new TextStyle(
                    List.of("Helvetica", "Comic Sans MS", "", "\"x\", y").get(below(4)),
                    "Liberation Sans",
                    Math.abs(number()),
                    below(2) == 0,
                    below(2) == 0,
                    below(2) == 0,
                    below(2) == 0,
                    number(),
                    color(),
                    below(2) == 0 ? color() : null);
            Text text = Sketch.text(box, letters(), any(Text.Align.values()), transform(), style);
            Text.Paragraph first = text.paragraphs().get(0);
            Text.Paragraph paragraph = new Text.Paragraph(
                    first.align(),
                    number(),
                    List.of("", "•", "12.", "iv)").get(below(4)),
                    number(),
                    number(),
                    number(),
                    below(2) == 0,
                    first.runs());
            return new Text(
                    text.frame(),
                    any(Text.Anchor.values()),
                    below(2) == 0,
                    List.of(paragraph, first),
                    text.lines(),
                    below(3) == 0 ? List.of(path(box)) : List.of(),
                    below(3) == 0 ? box : null,
                    text.transform());
        }
    }
}
