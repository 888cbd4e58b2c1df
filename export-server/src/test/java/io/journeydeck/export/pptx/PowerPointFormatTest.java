package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.ImageData;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.w3c.dom.Element;

class PowerPointFormatTest {

    private static final ExportOptions DIAGRAM = ExportOptions.standard().withSlide(SlideSize.DIAGRAM);
    private static final Bounds BOX = new Bounds(300, 20, 100, 50);
    private static final String SIZE = "//p:sldSz";
    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** A little of everything. */
    private static Scene busy(String name) {
        return new Sketch()
                .box("a", 0, 0, 120, 60, "Start & <go>")
                .shape(
                        "pic",
                        BOX,
                        "Picture",
                        picture(png(), true),
                        Sketch.text(new Bounds(300, 75, 100, 20), "Picture"))
                .shape("svg", new Bounds(0, 200, 40, 40), "Sign", picture(svg(), false))
                .shape(
                        "odd",
                        new Bounds(300, 200, 100, 80),
                        "Odd",
                        Sketch.path(Sketch.polygon(300, 200, 400, 220, 380, 280, 310, 270)))
                .add(
                        Sketch.cell(
                                "linked",
                                new Bounds(500, 0, 80, 40),
                                0,
                                "Link",
                                new Link.Web("https://example.com/?a=1&b=2"),
                                Sketch.rect(new Bounds(500, 0, 80, 40), 8)),
                        new Bounds(500, 0, 80, 40))
                .edge("e1", "a", "odd", 60, 60, 60, 240, 305, 240)
                .edge("e2", "a", "linked", Wire.Curve.CURVED, Sketch.CLASSIC, 120, 30, 200, 100, 500, 20)
                .edge("e3", "a", "nowhere", 0, 30, -50, 30)
                .background(Color.rgb(250, 250, 240))
                .scene(name);
    }

    private static ImageData png() {
        return new ImageData(ImageData.Type.PNG, PNG, 1, 1);
    }

    private static ImageData svg() {
        String xml =
                "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><circle cx='10' cy='10' r='9'/></svg>";
        return new ImageData(ImageData.Type.SVG, xml.getBytes(StandardCharsets.UTF_8), 20, 20);
    }

    private static Image picture(ImageData data, boolean keepAspect) {
        Bounds box = data.type() == ImageData.Type.SVG ? new Bounds(0, 200, 40, 40) : BOX;
        return new Image(data, box, keepAspect, 0.5, null, Affine.IDENTITY);
    }

    @Test
    void writesTheSameBytesForTheSameDrawing() {
        byte[] first = OpenedDeck.of(busy("One"), busy("Two")).bytes();

        assertThat(OpenedDeck.of(busy("One"), busy("Two")).bytes()).isEqualTo(first);
    }

    @Test
    void tellsNoTimeInItsProperties() {
        String properties =
                new String(OpenedDeck.of(busy("One")).parts().get("docProps/core.xml"), StandardCharsets.UTF_8);

        assertThat(properties).contains("<dc:creator>Journeydeck<").doesNotContain("<dcterms:");
    }

    @ParameterizedTest
    @EnumSource(SlideSize.class)
    void writesSoundSlidesInEverySize(SlideSize size) throws Exception {
        OpenedDeck deck = OpenedDeck.of(ExportOptions.standard().withSlide(size), busy("One"), busy("Two"));

        for (int number = 1; number <= 2; number++) {
            String part = OpenedDeck.slidePart(number);
            List<String> ids = attributes(deck.elements(part, "//p:cNvPr"), "id");
            List<String> names = attributes(deck.elements(part, "//p:cNvPr"), "name");
            Set<String> relations = new HashSet<>();
            for (Element relation :
                    deck.elements("ppt/slides/_rels/slide" + number + ".xml.rels", "//rel:Relationship")) {
                relations.add(relation.getAttribute("Id"));
                if (!relation.getAttribute("TargetMode").equals("External")) {
                    assertThat(deck.parts())
                            .containsKey("ppt"
                                    + relation.getAttribute("Target")
                                            .replace("..", "")
                                            .replace("/ppt", ""));
                }
            }
            assertThat(ids).hasSizeGreaterThan(8).doesNotHaveDuplicates();
            assertThat(names).doesNotHaveDuplicates();
            assertThat(ids).containsAll(attributes(deck.elements(part, "//a:stCxn | //a:endCxn"), "id"));
            assertThat(relations)
                    .containsAll(attributes(deck.elements(part, "//a:blip"), "r:embed"))
                    .containsAll(attributes(deck.elements(part, "//a:hlinkClick"), "r:id"));
            assertThat(schemaErrors(deck.parts().get(part))).isEmpty();
        }
    }

    private static List<String> attributes(List<Element> elements, String name) {
        return elements.stream().map(element -> element.getAttribute(name)).toList();
    }

    /** What the schema of slides says, with alternatives replaced by their first choice, which schemas do not know, and without what POI leaves out of its schemas. */
    private static List<XmlError> schemaErrors(byte[] slide) throws Exception {
        String xml = new String(slide, StandardCharsets.UTF_8)
                .replaceAll("(?s)<mc:Fallback.*?</mc:Fallback>", "")
                .replaceAll("</?mc:[^>]*>", "")
                .replaceAll("<(a:spLocks|a:picLocks|p:ph)[^>]*/>", "");
        List<XmlError> errors = new ArrayList<>();
        SldDocument.Factory.parse(xml).validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    @Test
    void opensAgainWithAllItsKinds() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(
                new ByteArrayInputStream(OpenedDeck.of(busy("One")).bytes()))) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("One");
            assertThat(show.getSlides().get(0).getShapes())
                    .hasAtLeastOneElementOfType(XSLFConnectorShape.class)
                    .hasAtLeastOneElementOfType(XSLFPictureShape.class);
        }
    }

    @Test
    void fitsTheDiagramBelowATitle() {
        OpenedDeck deck =
                OpenedDeck.of(new Sketch().box("a", 0, 0, 2400, 60, "Wide").scene("Checkout"));

        assertThat(deck.elements(PRESENTATION, SIZE).get(0).getAttribute("cx")).isEqualTo("12192000");
        assertThat(deck.value("//p:sp[.//p:ph/@type='title']//a:t")).isEqualTo("Checkout");
        assertThat(deck.number("//p:sp[not(.//p:ph)]//a:ext/@cx")).isEqualTo(1200 * 9525);
        assertThat(deck.number("//p:sp[not(.//p:ph)]//a:off/@x")).isEqualTo(40 * 9525);
        assertThat(deck.number("//p:sp[not(.//p:ph)]//a:rPr/@sz")).isEqualTo(450);
    }

    @Test
    void doesNotBlowUpASmallDiagram() {
        OpenedDeck deck = OpenedDeck.of(new Sketch().box("a", 0, 0, 50, 20, "x").scene("Small"));

        assertThat(deck.number("//p:sp[not(.//p:ph)]//a:ext/@cx")).isEqualTo(100 * 9525);
    }

    @Test
    void makesTheSlideAsLargeAsDrawioMakesThePictureWithItsBorder() {
        OpenedDeck deck = OpenedDeck.of(
                DIAGRAM.withBorder(10),
                new Sketch().box("a", 100, 100, 400, 300, "x").scene("Page"));

        Element size = deck.elements(PRESENTATION, SIZE).get(0);
        assertThat(size.getAttribute("cx")).isEqualTo(Long.toString(421 * 9525L));
        assertThat(size.getAttribute("cy")).isEqualTo(Long.toString(321 * 9525L));
        assertThat(deck.number("//p:sp[not(.//p:ph)]//a:off/@x")).isEqualTo(Math.round(10.5 * 9525));
        assertThat(deck.elements("ppt/slideMasters/slideMaster1.xml", "//p:sp[1]//a:off")
                        .get(0)
                        .getAttribute("y"))
                .startsWith("-");
    }

    @Test
    void keepsSlidesWithinPowerPointsLimits() {
        OpenedDeck huge = OpenedDeck.of(
                DIAGRAM, new Sketch().box("a", 0, 0, 20_000, 10_000, "x").scene("Huge"));
        OpenedDeck tiny =
                OpenedDeck.of(DIAGRAM, new Sketch().box("a", 0, 0, 20, 10, "x").scene("Tiny"));

        assertThat(huge.elements(PRESENTATION, SIZE).get(0).getAttribute("cx")).isEqualTo("51206400");
        assertThat(tiny.elements(PRESENTATION, SIZE).get(0).getAttribute("cy")).isEqualTo("914400");
    }

    @Test
    void paintsThePagesBackground() {
        OpenedDeck deck = OpenedDeck.of(busy("One"));

        assertThat(deck.value("//p:bg//a:srgbClr/@val")).isEqualTo("FAFAF0");
    }

    @Test
    void keepsPicturesWithTheirShapeOpacityAndText() {
        OpenedDeck deck = OpenedDeck.of(DIAGRAM, busy("One"));

        assertThat(deck.number("//p:pic[.//p:cNvPr/@name='Picture']//a:ext/@cx"))
                .isEqualTo(50 * 9525);
        assertThat(deck.number("//p:pic[.//p:cNvPr/@name='Picture']//a:alphaModFix/@amt"))
                .isEqualTo(50_000);
        assertThat(deck.value("//p:pic[.//p:cNvPr/@name='Picture']//p:cNvPr/@descr"))
                .isEqualTo("Picture");
        assertThat(deck.count("//p:pic//*[local-name()='svgBlip']")).isEqualTo(1);
        assertThat(deck.parts().keySet().stream().filter(name -> name.startsWith("ppt/media/")))
                .hasSize(3);
    }

    @Test
    void cropsAPictureToWhatIsSeen() {
        Image cut = new Image(png(), BOX, false, 1, new Bounds(325, 20, 75, 50), Affine.rotation(90, new Point(0, 0)));
        OpenedDeck deck = OpenedDeck.of(
                DIAGRAM, new Sketch().shape("pic", BOX, "Cut", cut).scene("Page"));

        assertThat(deck.number("//a:srcRect/@l")).isEqualTo(25_000);
        assertThat(deck.number("//p:pic//a:xfrm/@rot")).isEqualTo(5_400_000);
    }

    @Test
    void numbersTheSlidesOfALongerDeck() {
        assertThat(OpenedDeck.of(busy("One"), busy("Two")).count("//p:ph[@type='sldNum']"))
                .isEqualTo(1);
        assertThat(OpenedDeck.of(busy("One")).count("//p:ph[@type='sldNum']")).isZero();
    }
}
