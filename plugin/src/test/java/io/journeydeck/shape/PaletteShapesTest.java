package io.journeydeck.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.scene.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the palettes' shapes paint, part by part, in px; the numbers are those of draw.io's own SVG. */
class PaletteShapesTest {

    private static final ShapeRegistry SHAPES = ShapeRegistry.standard();

    private static List<Path> paint(String name, String style, double width, double height) {
        SceneRecorder canvas = new SceneRecorder();
        canvas.setFillColor(Color.WHITE);
        canvas.setStrokeColor(Color.BLACK);
        SHAPES.find(name).orElseThrow().paint(canvas, new Figure(Style.parse(style), width, height));
        List<SceneNode> nodes = canvas.nodes();
        return nodes.stream().map(Path.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "mxgraph.floorplan.wall, -, 100, 30, 0, 0, 10, 100, 20",
                "mxgraph.floorplan.wallCorner, -, 170, 100, 0, 0, 0, 170, 100",
                "mxgraph.floorplan.wallU, -, 170, 100, 0, 0, 0, 170, 100",
                "mxgraph.floorplan.window, -, 100, 17, 0, 0, 3.5, 100, 13.5",
                "mxgraph.floorplan.window, -, 100, 17, 1, 0, 8.5, 100, 8.5",
                "mxgraph.floorplan.windowGlider, dx=0.25, 100, 17, 2, 25, 7.5, 75, 8.5",
                "mxgraph.floorplan.windowGarden, -, 170, 20, 1, 165, 10, 170, 20",
                "mxgraph.floorplan.windowBow, -, 20, 100, 0, 0, 45, 20, 55",
                "mxgraph.floorplan.doorLeft, -, 136, 85, 0, 0, 0, 136, 5",
                "mxgraph.floorplan.doorLeft, -, 136, 85, 1, 0, 5, 136, 141",
                "mxgraph.floorplan.doorRight, -, 80, 85, 1, 0, 5, 80, 85",
                "mxgraph.floorplan.doorDouble, -, 160, 85, 1, 0, 0, 160, 85",
                "mxgraph.floorplan.doorUneven, dx=0.25, 160, 85, 1, 0, 0, 160, 125",
                "mxgraph.floorplan.doorOpposing, dx=0.5, 160, 165, 0, 0, 80, 160, 85",
                "mxgraph.floorplan.doorDoubleAction, -, 80, 280, 0, 0, 137.5, 80, 142.5",
                "mxgraph.floorplan.doorPocket, dx=0.5, 104, 17, 0, 52, 3.5, 57, 13.5",
                "mxgraph.floorplan.doorDoublePocket, dx=0.25, 104, 17, 3, 78, 6, 104, 11",
                "mxgraph.floorplan.doorBypass, dx=0.25, 104, 17, 3, 26, 3.5, 78, 8.5",
                "mxgraph.floorplan.doorSlidingGlass, dx=0.25, 104, 17, 3, 26, 6.5, 78, 8.5",
                "mxgraph.floorplan.doorOverhead, -, 177, 30, 2, 5, 0, 172, 25",
                "mxgraph.floorplan.doorRevolving, -, 136, 85, 0, 25.5, 40, 110.5, 45",
                "mxgraph.floorplan.doorAccordion, dx=0.6, 272, 30, 2, 5, 0, 163.2, 30",
                "mxgraph.floorplan.doorBifold, dx=0.3, 272, 40, 2, 5, 0, 81.6, 30",
                "mxgraph.floorplan.stairs, -, 510, 100, 1, 25, 0, 500, 100",
                "mxgraph.floorplan.stairsRest, -, 300, 340, 0, 0, 0, 340, 340",
                "mxgraph.floorplan.workstation, -, 100, 80, 0, 10, 44, 90, 80",
                "mxgraph.floorplan.toilet, -, 50, 67, 4, 20, 29, 30, 43",
                "mxgraph.floorplan.couch, -, 150, 80, 3, 15, 15, 75, 80",
                "mxgraph.floorplan.flat_tv, -, 70, 10, 0, 0, 5, 70, 10",
                "mxgraph.uml25.action, arcSize=10, 110, 40, 0, 0, 0, 100, 40",
                "mxgraph.uml25.action, arcSize=10, 110, 40, 1, 100, 10, 110, 30",
                "mxgraph.uml25.actionParams, arcSize=10, 150, 85, 1, 5, 25.5, 25, 59.5",
                "mxgraph.uml25.behaviorAction, arcSize=10, 323, 60, 1, 263, 10, 303, 50",
                "mxgraph.uml25.inputPin, -, 30, 30, 1, 7.5, 12, 22.5, 18",
                "umlState, umlStateConnection=connPointRefExit, 140, 50, 0, 10, 0, 140, 50",
                "umlState, umlStateConnection=connPointRefExit, 140, 50, 1, 0, 15, 20, 35",
                "umlState, umlStateConnection=connPointRefExit, 140, 50, 2, 5, 20, 15, 30",
                "startState, -, 30, 30, 0, 4, 4, 26, 26",
                "endState, -, 30, 30, 1, 0, 0, 30, 30",
                "folder, tabWidth=110;tabHeight=30;tabPosition=left, 80, 195, 0, 0, 0, 80, 195",
                "mxgraph.dfd.check2, -, 100, 85, 1, 15, 0, 57.5, 85",
                "mxgraph.dfd.dataStoreID, -, 170, 30, 1, 30, 0, 30, 30",
                "mxgraph.dfd.start, -, 30, 80, 0, 0, 25, 30, 55",
                "mxgraph.bpmn.data, size=15, 40, 60, 1, 25, 0, 40, 15",
                "mxgraph.bpmn.data, size=15;isCollection=1, 40, 60, 2, 16.4, 47, 23.6, 59",
                "mxgraph.bpmn.task, bpmnShapeType=transaction;isLoopSub=1, 120, 80, 2, 53, 63, 67, 77",
                "mxgraph.bpmn.task, outline=eventInt;symbol=escalation, 120, 80, 1, 0, 0, 20, 20",
                "mxgraph.archimate3.application, appType=comp, 255, 75, 1, 239.25, 5, 249, 20",
                "mxgraph.archimate3.application, appType=serv;archiType=rounded, 255, 75, 1, 235, 8, 250, 17",
                "mxgraph.archimate3.application, appType=assess;archiType=oct, 150, 75, 1, 133, 5, 145, 17",
                "mxgraph.archimate3.tech, techType=device, 255, 75, 1, 225, 15, 240, 28.2",
                "mxgraph.archimate3.service, -, 35, 60, 0, -12.5, 0, 47.5, 60",
                "mxgraph.bootstrap.rect, rSize=15, 120, 40, 0, 0, 0, 120, 40",
                "mxgraph.bootstrap.horLines, -, 120, 64, 1, 0, 0, 120, 64",
                "mxgraph.bootstrap.leftButton, rSize=15, 60, 40, 0, 0, 0, 60, 40",
                "mxgraph.bootstrap.switch, buttonState=1, 20, 10, 1, 11, 1, 19, 9",
                "mxgraph.bootstrap.radioButton2, checked=1;checkedFill=#0085fc, 10, 10, 1, 2.5, 2.5, 7.5, 7.5",
                "mxgraph.mockup.containers.marginRect, rectMarginTop=10, 100, 60, 0, 0, 10, 100, 60",
                "'mxgraph.mockup.graphics.iconGrid', 'gridSize=3,3', 224, 140, 16, 168, 105, 224, 140",
                "mxgraph.mockup.misc.progressBar, barPos=80, 320, 20, 1, 0, 5, 256, 15",
                "mxgraph.mockup.markup.curlyBrace, -, 160, 20, 0, 0, 0, 160, 20",
                "mxgraph.gcp2.doubleRect, -, 100, 60, 0, 8, 8, 100, 60",
                "mxgraph.gcp2.doubleRect, -, 100, 60, 1, 0, 0, 92, 52",
                "mxgraph.lean_mapping.withdrawal_kanban, -, 170, 100, 1, 95, 0, 155, 50",
                "mxgraph.lean_mapping.signal_kanban, -, 170, 90, 1, 105, 0, 145, 45",
                "mxgraph.lean_mapping.batched_kanban, -, 340, 80, 3, 130, 25, 190, 75",
                "mxgraph.lean_mapping.timeline2, dx2=30;dx3=160;dx4=230;dx5=310, 680, 40, 0, 0, 0, 680, 40",
                "mxgraph.lean_mapping.load_leveling, -, 100, 30, 1, 6.2, 5, 24.8, 25",
                "mxgraph.infographic.pyramidStep, -, 102, 100, 1, 0, 0, 51, 100",
                "mxgraph.infographic.circularDial, dy=15, 80, 110, 1, 0, 80, 80, 110",
                "mxgraph.infographic.banner, dx=32;dy=17;notch=15, 70, 260, 3, 1, 243, 35, 260",
            })
    void paintsItsParts(
            String name,
            String style,
            double width,
            double height,
            int part,
            double left,
            double top,
            double right,
            double bottom) {
        Bounds bounds = paint(name, style == null ? "" : style, width, height)
                .get(part)
                .outline()
                .bounds();

        assertThat(new double[] {bounds.x(), bounds.y(), bounds.right(), bounds.bottom()})
                .containsExactly(new double[] {left, top, right, bottom}, within(0.2));
    }

    @Test
    void drainsAreBlackWhateverTheLine() {
        SceneRecorder canvas = new SceneRecorder();
        canvas.setStrokeColor(Color.rgb(0x6c, 0x8e, 0xbf));
        SHAPES.find("mxgraph.floorplan.toilet").orElseThrow().paint(canvas, new Figure(Style.parse(""), 50, 67));

        assertThat(((Path) canvas.nodes().get(4)).fill()).isEqualTo(new Fill.Solid(Color.BLACK));
    }

    @Test
    void roundCornersOfStretchedFurnitureFollowItsShorterSide() {
        assertThat(paint("mxgraph.floorplan.sink_2", "", 80, 35)
                        .get(0)
                        .outline()
                        .toString())
                .contains("4.0");
        assertThat(paint("mxgraph.floorplan.sink_2", "", 80, 70)
                        .get(0)
                        .outline()
                        .toString())
                .contains("8.0");
    }

    @Test
    void tabsOfFoldersEndBeforeTheCorner() {
        String outline = paint("folder", "tabWidth=110;tabHeight=30;tabPosition=left", 80, 195)
                .get(0)
                .outline()
                .toString();

        assertThat(outline).contains("72.0");
    }

    @Test
    void darkSymbolsHaveNoLine() {
        List<Path> parts = paint("mxgraph.bpmn.event", "outline=end;symbol=cancel", 50, 50);

        assertThat(parts.get(1).stroke()).isEqualTo(Stroke.NONE);
        assertThat(parts.get(1).fill()).isEqualTo(new Fill.Solid(Color.BLACK));
    }

    @Test
    void ringsOfEndStatesAreNotFilled() {
        assertThat(paint("endState", "", 30, 30).get(1).fill()).isEqualTo(Fill.NONE);
    }

    @Test
    void marksOfGatewaysHaveALineInTheGatewaysFill() {
        List<Path> parts = paint("mxgraph.bpmn.shape", "background=gateway;outline=none;symbol=parallelGw", 100, 100);

        assertThat(parts.get(1).fill()).isEqualTo(new Fill.Solid(Color.BLACK));
        assertThat(parts.get(1).stroke().color()).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "component, '', 54, 10.2",
        "component, 'jettyWidth=20;jettyHeight=10', 54, 11.2",
        "component, '', 200, 54",
        "module, '', 200, 10"
    })
    void jettiesOfComponentsKeepTheirShareOfTheHeight(String name, String style, double height, double first) {
        assertThat(paint(name, style, 120, height).get(1).outline().bounds().y())
                .isCloseTo(first, within(1e-9));
    }

    @Test
    void ballsOfLollipopsBeginAtTheTopWhateverTheLine() {
        List<Path> parts = paint("lollipop", "", 10, 30);

        assertThat(parts.get(0).outline().bounds()).isEqualTo(new Bounds(0, 0, 10, 10));
        assertThat(parts.get(1).outline().bounds()).isEqualTo(new Bounds(5, 10, 0, 20));
    }

    @Test
    void onlyTheLowerHalfOfAControlsArrowLiesOnItsRing() {
        List<Path> parts = paint("umlControl", "", 120, 72);

        assertThat(parts.get(0).outline().bounds().y()).isZero();
        assertThat(parts.get(0).outline().bounds().bottom()).isCloseTo(9.9, within(1e-9));
        assertThat(parts.get(1).outline().bounds()).isEqualTo(new Bounds(0, 9, 120, 63));
        assertThat(parts.get(2).outline().bounds().bottom()).isCloseTo(18, within(1e-9));
    }

    @Test
    void labelsOfBoundariesAndControlsStandInTheRing() {
        assertThat(SHAPES.find("umlBoundary").orElseThrow().labelBounds(new Figure(Style.parse(""), 120, 72)))
                .isEqualTo(new Bounds(20, 0, 100, 72));
        assertThat(SHAPES.find("umlControl").orElseThrow().labelBounds(new Figure(Style.parse(""), 120, 72)))
                .isEqualTo(new Bounds(0, 9, 120, 63));
    }

    @Test
    void buttonsOfComboBoxesFadeToTheirSecondColour() {
        List<Path> parts = paint("mxgraph.mockup.forms.comboBox", "fillColor=#ddeeff;fillColor2=#aaddff", 150, 30);

        assertThat(parts.get(0).fill()).isEqualTo(new Fill.Solid(Color.WHITE));
        assertThat(parts.get(1).outline().bounds()).isEqualTo(new Bounds(120, 0, 30, 30));
        assertThat(parts.get(1).fill())
                .isEqualTo(new Fill.LinearGradient(
                        Color.rgb(0xdd, 0xee, 0xff), Color.rgb(0xaa, 0xdd, 0xff), Fill.Side.SOUTH));
        assertThat(parts.get(2).outline().bounds()).isEqualTo(new Bounds(128, 10, 14, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "mxgraph.mockup.forms.comboBox, '', Main Text, 5",
        "mxgraph.mockup.forms.searchBox, '', Search, 5",
        "mxgraph.mockup.containers.window, 'mainText=Mail', Mail, 10",
        "mxgraph.mockup.buttons.button, 'mainText=Go', Go, 75",
        "mxgraph.mockup.buttons.button, 'mainText=', , ",
        "mxgraph.er.entity, '', Entity, 75",
        "mxgraph.er.entity, 'buttonText=', , "
    })
    void shapesWriteWordsOfTheirOwnUnlessThoseAreEmpty(String name, String style, String text, Double x) {
        List<ShapeText.Words> written = new ArrayList<>();
        Figure figure = new Figure(
                Style.parse(style + ";textSize=9"),
                150,
                30,
                Figure.Grid.NONE,
                (canvas, words) -> written.add(words),
                ShapePictures.NONE);

        SHAPES.find(name).orElseThrow().paint(new SceneRecorder(), figure);

        assertThat(written).extracting(ShapeText.Words::text).isEqualTo(text == null ? List.of() : List.of(text));
        assertThat(written).allMatch(words -> words.x() == x);
    }

    @Test
    void windowsKeepRoomForTheirButtons() {
        List<Path> parts = paint("mxgraph.mockup.containers.window", "strokeColor2=#00ff00", 60, 20);

        assertThat(parts.get(0).outline().bounds()).isEqualTo(new Bounds(0, 0, 90, 30));
        assertThat(parts.get(3).outline().bounds()).isEqualTo(new Bounds(65, 5, 20, 20));
        assertThat(parts.get(3).stroke().color()).isEqualTo(Color.rgb(0, 0xff, 0));
    }
}
