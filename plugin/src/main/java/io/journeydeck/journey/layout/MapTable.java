package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grid of a map: a head of stages, a row a lane, and in a blueprint the lines between what customers see and what they don't. */
final class MapTable {

    private static final double HEAD = 64;
    private static final double LINE = 34;
    private static final double LEAST_LANE = 84;
    private static final double LEAST_LANE_COLUMN = 130;
    private static final Face LANE_NAME = Face.bold(13);
    private static final Face STAGE_NAME = Face.bold(16);
    private static final String ROW =
            "shape=tableRow;horizontal=0;startSize=0;swimlaneHead=0;swimlaneBody=0;top=0;left=0;"
                    + "bottom=0;right=0;collapsible=0;dropTarget=0;pointerEvents=0;fillColor=none;strokeColor=none;"
                    + "points=[[0,0.5],[1,0.5]];portConstraint=eastwest;";
    private static final String CELL = "html=1;whiteSpace=wrap;connectable=0;overflow=hidden;pointerEvents=1;";
    private static final String DROP = "container=1;collapsible=0;dropTarget=1;recursiveResize=0;";

    private final JourneyMap map;
    private final Theme theme;
    private final Icons icons;
    private final Ruler ruler;
    private final MapWords words;
    private final List<LaneBody> bodies = new ArrayList<>();
    private final double laneColumn;
    private final List<Double> columns;

    MapTable(JourneyMap map, Theme theme, Icons icons, Ruler ruler, MapWords words, double leastWidth) {
        this.map = map;
        this.theme = theme;
        this.icons = icons;
        this.ruler = ruler;
        this.words = words;
        List<List<List<JourneyItem>>> grid = grid();
        CardMaker cards = new CardMaker(theme, icons, ruler, words);
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            bodies.add(body(map.lanes().get(lane), grid.get(lane), cards));
        }
        laneColumn = map.lanes().stream()
                .mapToDouble(lane -> ruler.widestWord(lane.name(), LANE_NAME) + 28)
                .reduce(LEAST_LANE_COLUMN, Math::max);
        List<Double> heads = map.stages().stream()
                .map(stage -> ruler.widestWord(stage.name(), STAGE_NAME) + 60)
                .toList();
        columns = Columns.widths(heads, bodies, leastWidth - laneColumn);
    }

    /** Items by lane, then stage. */
    private List<List<List<JourneyItem>>> grid() {
        List<List<List<JourneyItem>>> grid = new ArrayList<>();
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            List<List<JourneyItem>> row = new ArrayList<>();
            map.stages().forEach(stage -> row.add(new ArrayList<>()));
            grid.add(row);
        }
        for (PlacedItem placed : map.items()) {
            grid.get(placed.lane()).get(placed.stage()).add(placed.item());
        }
        return grid;
    }

    private LaneBody body(Lane lane, List<List<JourneyItem>> stages, CardMaker cards) {
        boolean curve = lane.kind() == ItemKind.EMOTION
                || stages.stream().anyMatch(items -> !EmotionLane.among(items).isEmpty());
        if (!curve) {
            return new CardLane(
                    stages.stream()
                            .map(items -> items.stream().map(cards::card).toList())
                            .toList(),
                    theme);
        }
        return new EmotionLane(
                stages.stream().map(EmotionLane::among).toList(),
                stages.stream()
                        .map(items -> items.stream()
                                .filter(item -> item.kind() != ItemKind.EMOTION)
                                .map(cards::card)
                                .toList())
                        .toList(),
                theme,
                icons,
                ruler);
    }

    double width() {
        return laneColumn + columns.stream().mapToDouble(Double::doubleValue).sum();
    }

    private double laneHeight(int lane) {
        double height = Math.max(LEAST_LANE, nameHeight(map.lanes().get(lane)) + 62);
        for (int stage = 0; stage < columns.size(); stage++) {
            height = Math.max(height, bodies.get(lane).height(stage, columns.get(stage)));
        }
        return Math.ceil(height);
    }

    private double nameHeight(Lane lane) {
        return ruler.height(lane.name(), LANE_NAME, laneColumn - 22);
    }

    double height() {
        double height = HEAD;
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            height += laneHeight(lane) + (lineBelow(lane).isEmpty() ? 0 : LINE);
        }
        return height;
    }

    /** Which line of a blueprint runs below a lane; empty for none. */
    private String lineBelow(int lane) {
        if (map.facts().kind() != MapKind.BLUEPRINT || lane + 1 == map.lanes().size()) {
            return "";
        }
        ItemKind kind = map.lanes().get(lane).kind();
        boolean last = map.lanes().get(lane + 1).kind() != kind;
        return !last
                ? ""
                : switch (kind) {
                    case ACTION -> "interaction";
                    case FRONTSTAGE -> "visibility";
                    case BACKSTAGE -> "internal";
                    default -> "";
                };
    }

    void draw(Drawing drawing, double x, double y) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", "map");
        data.putAll(map.facts().data());
        String table = drawing.own(map.origin().cellId(), "journey-map");
        drawing.object(
                table,
                Drawing.PAGE,
                "",
                data,
                "shape=table;html=1;startSize=0;container=1;collapsible=0;childLayout=tableLayout;rowLines=0;columnLines=0;"
                        + "fillColor=none;strokeColor=none;fontSize=12;journey=map;",
                new Bounds(x, y, width(), height()));
        stages(drawing, table);
        double top = HEAD;
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            double height = laneHeight(lane);
            lane(drawing, table, lane, top, height);
            top += height;
            String line = lineBelow(lane);
            if (!line.isEmpty()) {
                line(drawing, table, line, top);
                top += LINE;
            }
        }
        bodies.forEach(body -> body.drawAbove(drawing));
    }

    private void stages(Drawing drawing, String table) {
        String row = drawing.free("stages");
        drawing.shape(row, table, "", ROW, new Bounds(0, 0, width(), HEAD));
        drawing.shape(
                drawing.free("corner"),
                row,
                Markup.of(words.get(map.facts().kind() == MapKind.ROADMAP ? "quarters" : "stages")),
                "shape=partialRectangle;" + CELL
                        + "top=0;left=0;bottom=0;right=0;fillColor=none;strokeColor=none;fontSize=12;"
                        + "fontStyle=1;fontColor=" + theme.ground().muted() + ";align=center;" + DROP,
                new Bounds(0, 0, laneColumn, HEAD));
        double x = laneColumn;
        for (int i = 0; i < columns.size(); i++) {
            Stage stage = map.stages().get(i);
            Map<String, String> data = new LinkedHashMap<>();
            data.put("journey", "stage");
            data.putAll(stage.data());
            drawing.object(
                    drawing.own(stage.origin().cellId(), "stage-" + (i + 1)),
                    row,
                    Markup.of(stage.name()),
                    data,
                    "shape=step;perimeter=stepPerimeter;fixedSize=1;size=16;" + CELL.replace("pointerEvents=1;", "")
                            + "fillColor=" + theme.stage(i, columns.size())
                            + ";strokeColor=none;fontSize=16;fontStyle=1;fontColor=#FFFFFF;align=center;verticalAlign=middle;"
                            + "spacingLeft=14;spacingRight=14;" + DROP + "journey=stage;",
                    new Bounds(x, 0, columns.get(i), HEAD));
            x += columns.get(i);
        }
    }

    private void lane(Drawing drawing, String table, int index, double top, double height) {
        Lane lane = map.lanes().get(index);
        String id = drawing.own(lane.origin().cellId(), "lane-" + lane.kind().id());
        String row = drawing.free(id + "-row");
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", "lane");
        data.putAll(lane.data());
        data.put("kind", lane.kind().id());
        drawing.object(
                row,
                table,
                "",
                data,
                ROW + "journey=lane;lane=" + lane.kind().id() + ";",
                new Bounds(0, top, width(), height));
        drawing.shape(
                id,
                row,
                Markup.of(lane.name()),
                "shape=partialRectangle;" + CELL + "top=0;left=0;bottom=1;right=0;fillColor="
                        + theme.ground().lane()
                        + ";strokeColor=" + theme.ground().laneLine() + ";fontSize=13;fontStyle=1;fontColor="
                        + theme.ground().ink()
                        + ";align=center;verticalAlign=middle;spacing=0;spacingLeft=10;spacingRight=10;spacingTop=28;"
                        + DROP
                        + "journey=lane;",
                new Bounds(0, 0, laneColumn, height));
        CardLook lines = new CardLook("none", "none", "none", theme.ground().accent(), "none");
        drawing.shapeAtMiddle(
                drawing.free(id + "-icon"),
                id,
                Styles.icon(icons, Icons.of(lane.kind()), lines),
                new Bounds(0, 0, 24, 24),
                Math.rint(14 - nameHeight(lane) / 2 - 32));
        bodies.get(index).drawHead(drawing, id, new Bounds(0, 0, laneColumn, height));
        double x = laneColumn;
        for (int stage = 0; stage < columns.size(); stage++) {
            String cell = drawing.free("cell-" + (index + 1) + "-" + (stage + 1));
            Bounds box = new Bounds(x, 0, columns.get(stage), height);
            drawing.shape(
                    cell,
                    row,
                    "",
                    bodies.get(index).cellStyle() + CELL + "top=0;left=0;bottom=1;right=1;" + DROP + "journey=cell;",
                    box);
            bodies.get(index).draw(drawing, cell, stage, box);
            x += columns.get(stage);
        }
    }

    private void line(Drawing drawing, String table, String name, double top) {
        String id = drawing.free("line-" + name);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", "line");
        data.put("line", name);
        drawing.object(id, table, "", data, ROW + "journey=line;", new Bounds(0, top, width(), LINE));
        drawing.shape(
                drawing.free(id + "-name"),
                id,
                Markup.of(words.get("line." + name)),
                "shape=partialRectangle;" + CELL + "top=0;left=0;bottom=0;right=0;fillColor="
                        + theme.ground().lane()
                        + ";strokeColor=none;fontSize=11;fontStyle=2;fontColor="
                        + theme.ground().muted()
                        + ";align=center;verticalAlign=middle;spacing=0;spacingLeft=8;spacingRight=8;journey=line;",
                new Bounds(0, 0, laneColumn, LINE));
        double x = laneColumn;
        for (double column : columns) {
            drawing.shape(
                    drawing.free(id + "-part"),
                    id,
                    "",
                    "shape=line;strokeWidth=2;strokeColor=" + theme.ground().muted()
                            + ";dashed=1;dashPattern=8 4;connectable=0;pointerEvents=1;journey=line;",
                    new Bounds(x, 0, column, LINE));
            x += column;
        }
    }
}
