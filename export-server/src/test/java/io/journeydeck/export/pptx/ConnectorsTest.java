package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectorsTest {

    private static OpenedDeck deck(Sketch sketch) {
        return OpenedDeck.of(ExportOptions.standard().withSlide(SlideSize.DIAGRAM), sketch.scene("Page"));
    }

    private static Sketch twoBoxes() {
        return new Sketch().box("a", 0, 0, 80, 40, "From").box("b", 200, 100, 80, 40, "To");
    }

    @Test
    void gluesBothEndsToTheNearestSites() {
        OpenedDeck deck = deck(twoBoxes().edge("e", "a", "b", 80, 20, 200, 120));

        String from = deck.value("//p:sp//p:cNvPr[@name='From']/@id");
        String to = deck.value("//p:sp//p:cNvPr[@name='To']/@id");
        assertThat(deck.value("//a:stCxn/@id")).isEqualTo(from);
        assertThat(deck.value("//a:stCxn/@idx")).isEqualTo("3");
        assertThat(deck.value("//a:endCxn/@id")).isEqualTo(to);
        assertThat(deck.value("//a:endCxn/@idx")).isEqualTo("1");
        assertThat(deck.value("//p:cxnSp//p:cNvPr/@descr")).isEqualTo("From → To");
    }

    @Test
    void gluesAConnectorThatLiesBehindItsShapes() {
        OpenedDeck deck = deck(new Sketch()
                .edge("e", "a", "b", 80, 20, 200, 20)
                .box("a", 0, 0, 80, 40, "From")
                .box("b", 200, 0, 80, 40, "To"));

        assertThat(deck.value("//p:spTree/*[self::p:cxnSp or self::p:sp][2]//p:cNvPr/@name"))
                .isEqualTo("Connector e");
        assertThat(deck.value("//a:stCxn/@id")).isEqualTo(deck.value("//p:cNvPr[@name='From']/@id"));
    }

    @Test
    void makesAStraightLineAConnectorWithANativeArrowHead() {
        OpenedDeck deck = deck(twoBoxes().edge("e", "a", "b", 80, 20, 200, 120));

        assertThat(deck.value("//p:cxnSp//a:prstGeom/@prst")).isEqualTo("straightConnector1");
        assertThat(deck.value("//p:cxnSp//a:tailEnd/@type")).isEqualTo("stealth");
        assertThat(deck.count("//p:cxnSp//a:headEnd")).isZero();
    }

    @Test
    void makesAZOfRightAnglesABentConnectorWithItsBendInPlace() {
        OpenedDeck deck = deck(twoBoxes().edge("e", "a", "b", 80, 20, 110, 20, 110, 120, 200, 120));

        assertThat(deck.value("//p:cxnSp//a:prstGeom/@prst")).isEqualTo("bentConnector3");
        assertThat(deck.value("//p:cxnSp//a:gd[@name='adj1']/@fmla")).isEqualTo("val 25000");
    }

    @Test
    void turnsABentConnectorThatBeginsDownwards() {
        OpenedDeck deck = deck(twoBoxes().edge("e", "a", "b", 40, 40, 40, 120, 200, 120));

        assertThat(deck.value("//p:cxnSp//a:prstGeom/@prst")).isEqualTo("bentConnector2");
        assertThat(deck.number("//p:cxnSp//a:xfrm/@rot")).isEqualTo(5_400_000);
        assertThat(deck.value("//p:cxnSp//a:xfrm/@flipV")).isEqualTo("1");
        assertThat(deck.number("//p:cxnSp//a:ext/@cx")).isEqualTo(80 * 9525);
    }

    @Test
    void givesProgramsThatRouteByThemselvesTheDrawnLine() {
        OpenedDeck off = deck(twoBoxes().edge("e", "a", "b", 80, 20, 110, 20, 110, 120, 200, 120));
        OpenedDeck middle = deck(twoBoxes().edge("e", "a", "b", 80, 20, 140, 20, 140, 120, 200, 120));

        assertThat(off.count("//*[local-name()='Choice']/p:cxnSp")).isEqualTo(1);
        assertThat(off.count("//*[local-name()='Fallback']/p:sp//a:lnTo")).isEqualTo(3);
        assertThat(middle.count("//p:spTree/p:cxnSp")).isEqualTo(1);
        assertThat(middle.count("//*[local-name()='AlternateContent']")).isZero();
    }

    @Test
    void keepsRoundedCornersAsAFreeformThatIsStillGlued() {
        OpenedDeck deck = deck(twoBoxes()
                .edge("e", "a", "b", Wire.Curve.ROUNDED, Sketch.CLASSIC, 80, 20, 140, 20, 140, 120, 200, 120));

        assertThat(deck.count("//p:cxnSp//a:custGeom")).isEqualTo(1);
        assertThat(deck.count("//p:cxnSp//a:stCxn")).isEqualTo(1);
        assertThat(deck.count("//p:cxnSp//a:tailEnd")).isEqualTo(1);
    }

    @Test
    void drawsArrowHeadsThatPowerPointLacks() {
        List<io.journeydeck.geometry.Point> way = Sketch.points(80, 20, 200, 120);
        Wire wire = new Wire(
                "a", "b", way, Wire.Curve.SHARP, Sketch.LINE, ArrowHead.NONE, new ArrowHead("ERmany", 8, false), true);
        Path head = new Path(
                Sketch.polyline(Sketch.points(190, 110, 200, 120, 190, 125), false),
                Fill.NONE,
                Sketch.LINE,
                null,
                Affine.IDENTITY,
                Path.Part.END_ARROW);
        OpenedDeck deck = deck(twoBoxes()
                .add(
                        new Group(new Subject.EdgeSubject("e", wire, "", null, null), List.of(Sketch.line(way), head)),
                        new Bounds(80, 20, 120, 100)));

        assertThat(deck.count("//p:grpSp//p:cxnSp[.//a:endCxn]")).isEqualTo(1);
        assertThat(deck.count("//p:grpSp/p:sp//a:custGeom")).isEqualTo(1);
        assertThat(deck.count("//a:tailEnd")).isZero();
    }

    @Test
    void givesAFreeformASiteWhereTheConnectorEnds() {
        Bounds box = new Bounds(0, 0, 100, 100);
        Outline.Freeform odd = Sketch.polygon(0, 0, 100, 10, 90, 100, 5, 80);
        OpenedDeck deck = deck(new Sketch()
                .shape("odd", box, "Odd", Sketch.path(odd))
                .box("b", 200, 100, 80, 40, "To")
                .edge("e", "odd", "b", 95, 55, 200, 120));

        assertThat(deck.value("//a:stCxn/@idx")).isEqualTo("4");
        assertThat(deck.value("//a:gd[@name='siteX4']/@fmla")).isEqualTo("*/ w 904875 952500");
        assertThat(deck.count("//*[local-name()='AlternateContent']")).isZero();
    }

    @Test
    void givesAnInvisibleCellAnAnchorWhenAConnectorNeedsOne() {
        Bounds box = new Bounds(200, 0, 80, 40);
        OpenedDeck deck = deck(new Sketch()
                .box("a", 0, 0, 80, 40, "From")
                .shape("group", box, "")
                .edge("e", "a", "group", 80, 20, 200, 20));

        assertThat(deck.value("//a:endCxn/@id")).isEqualTo(deck.value("//p:cNvPr[@name='Shape group']/@id"));
    }
}
