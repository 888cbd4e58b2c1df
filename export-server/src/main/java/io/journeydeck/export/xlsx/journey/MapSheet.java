package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Look;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.RowStream;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TextExtent;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A journey map as its readers know it: stages across, lanes down, one item a cell, so that who edits a cell edits an item. Hidden
 * are the first row (what the columns are), the first column (the lane of a row) and, to the right, the cells of the items.
 */
final class MapSheet {

    private static final int TITLE = 1;
    private static final int FACTS = 2;
    private static final int HEADER = 3;
    private static final int LANE_IDS = 0;
    private static final int LANES = 1;
    private static final int STAGES = 2;
    private static final double LANE_WIDTH = 140;
    private static final double LINE_HEIGHT = 13;

    /** Widths of the stages' columns, px: the first at which no row gets higher than {@link #COMFORTABLE}. */
    private static final double[] STAGE_WIDTHS = {190, 220, 250, 290, 340, 400, 480};

    private static final double COMFORTABLE = 120;

    private static final Look CELL = Look.WRAPPED.withIndent(1).withFormat("@");
    private static final Look HEAD = Look.WRAPPED.withBorder(Look.Border.AROUND).withIndent(1);
    private static final Look ASIDE = Look.PLAIN.withInk(Palette.SLATE);

    private final Book book;
    private final Sheet sheet;
    private final RowStream rows;
    private final MapView view;
    private final JourneyMap map;
    private final List<List<List<JourneyItem>>> lanes = new ArrayList<>();
    private final double stageWidth;

    private MapSheet(Book book, Sheet sheet, MapView view) {
        this.book = book;
        this.sheet = sheet;
        this.rows = sheet.rows();
        this.view = view;
        this.map = view.map();
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            List<List<JourneyItem>> cells = new ArrayList<>();
            for (int stage = 0; stage < map.stages().size(); stage++) {
                cells.add(new ArrayList<>());
            }
            lanes.add(cells);
        }
        map.items()
                .forEach(placed -> lanes.get(placed.lane()).get(placed.stage()).add(placed.item()));
        this.stageWidth = stageWidth();
    }

    static Sheet write(Book book, String name, MapView view) {
        MapSheet written = new MapSheet(book, book.sheet(name), view);
        written.write();
        return written.sheet;
    }

    private void write() {
        int stages = map.stages().size();
        sheet.hideGrid();
        sheet.hideColumn(LANE_IDS);
        sheet.width(LANES, LANE_WIDTH);
        for (int stage = 0; stage < stages; stage++) {
            sheet.width(STAGES + stage, stageWidth);
            sheet.hideColumn(STAGES + stages + stage);
        }
        keys();
        title();
        header();
        int row = HEADER + 1;
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            book.deadline().check();
            row = lane(lane, row);
        }
        row = list(row, book.word("place.whole-map"), map.general());
        list(
                row,
                book.word("place.nowhere"),
                map.unplaced().stream().map(UnplacedItem::item).toList());
        sheet.freeze(STAGES, HEADER + 1);
        sheet.repeatRow(HEADER);
        sheet.repeatColumns(LANES, LANES);
    }

    private void keys() {
        rows.openHidden(0);
        ExportedState.MapState state = ExportedState.of(List.of(new ExportedState.PageMap(view.pageId(), map)))
                .maps()
                .get(0);
        rows.text(LANE_IDS, ColumnKeys.map(state), Look.PLAIN);
        rows.text(LANES, ColumnKeys.LANE_NAME, Look.PLAIN);
        for (int stage = 0; stage < map.stages().size(); stage++) {
            rows.text(STAGES + stage, ColumnKeys.stage(ExportedState.stageCell(map, stage)), Look.PLAIN);
        }
        for (int stage = 0; stage < map.stages().size(); stage++) {
            rows.text(
                    STAGES + map.stages().size() + stage,
                    ColumnKeys.ids(ExportedState.stageCell(map, stage)),
                    Look.PLAIN);
        }
        rows.close();
    }

    private void title() {
        rows.open(TITLE, 30);
        rows.text(LANES, view.title(), Look.PLAIN.withSize(18).withBold().withAnchor(Look.Anchor.MIDDLE));
        rows.close();
        rows.open(FACTS, 20);
        rows.text(LANES, facts(), ASIDE.withAnchor(Look.Anchor.TOP));
        rows.close();
    }

    /** The map's main facts on a line. */
    private String facts() {
        MapFacts facts = map.facts();
        String personas = map.personas().stream()
                .map(persona -> persona.name())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        book.word("kind." + facts.kind().id()),
                        personas.isEmpty() ? facts.persona() : personas,
                        facts.scenario())
                .filter(fact -> !fact.isBlank())
                .map(fact -> fact.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("  \u00b7  "));
    }

    private void header() {
        double height = 26;
        for (Stage stage : map.stages()) {
            height = Math.max(height, 12 + 14.5 * TextExtent.lines(stage.name(), stageWidth - 20, 11, true));
        }
        rows.open(HEADER, height);
        rows.blank(LANES, HEAD.withFill(Palette.MIST));
        for (int i = 0; i < map.stages().size(); i++) {
            Stage stage = map.stages().get(i);
            String cellId = stage.origin().cellId();
            Color fill = view.fill(cellId).orElse(Palette.BLUE);
            rows.text(
                    STAGES + i,
                    stage.name(),
                    HEAD.withFill(fill)
                            .withInk(Palette.readable(view.ink(cellId).orElse(Color.WHITE), fill))
                            .withBold()
                            .withSize(11)
                            .withAlign(Look.Align.CENTER)
                            .withIndent(0)
                            .withAnchor(Look.Anchor.MIDDLE));
        }
        rows.close();
    }

    /** Writes a lane's rows; the result is the index of the row below. */
    private int lane(int index, int first) {
        Lane lane = map.lanes().get(index);
        List<List<JourneyItem>> cells = lanes.get(index);
        Color fill = view.fill(lane.origin().cellId()).orElse(Palette.MIST);
        Look name = HEAD.withFill(fill)
                .withInk(Palette.readable(view.ink(lane.origin().cellId()).orElse(Palette.INK), fill))
                .withBold()
                .withAnchor(Look.Anchor.MIDDLE);
        String id = ExportedState.laneCell(map, index);
        int count = rowsOf(cells);
        double[] heights = heights(lane, cells, stageWidth);
        for (int line = 0; line < count; line++) {
            rows.open(first + line, heights[line]);
            rows.text(LANE_IDS, id, Look.PLAIN);
            if (line == 0) {
                rows.text(LANES, lane.name(), name);
            } else {
                rows.blank(LANES, name);
            }
            for (int stage = 0; stage < cells.size(); stage++) {
                Look look = line == 0 ? CELL.withBorder(Look.Border.TOP_OF_BLOCK) : CELL.withBorder(Look.Border.SIDES);
                if (line == count - 1) {
                    look = look.withBorder(line == 0 ? Look.Border.AROUND : Look.Border.BOTTOM_OF_BLOCK);
                }
                if (line < cells.get(stage).size()) {
                    JourneyItem item = cells.get(stage).get(line);
                    rows.text(STAGES + stage, said(item), item.kind() == lane.kind() ? look : look.withItalic());
                } else {
                    rows.blank(STAGES + stage, look);
                }
            }
            for (int stage = 0; stage < cells.size(); stage++) {
                if (line < cells.get(stage).size()) {
                    String cell = cells.get(stage).get(line).origin().cellId();
                    rows.text(STAGES + cells.size() + stage, cell == null ? "" : cell, Look.PLAIN);
                }
            }
            rows.close();
        }
        if (count > 1) {
            sheet.merge(new CellRangeAddress(first, first + count - 1, LANES, LANES));
        }
        if (lane.kind() == ItemKind.EMOTION && !cells.isEmpty()) {
            Tints.moods(sheet, new CellRangeAddress(first, first + count - 1, STAGES, STAGES + cells.size() - 1));
        }
        return first + count;
    }

    /** An item's text; a feeling's begins with its score. */
    private static String said(JourneyItem item) {
        return item.kind() == ItemKind.EMOTION && item.sentiment() != null
                ? item.sentiment() + (item.text().isEmpty() ? "" : "  " + item.text())
                : item.text();
    }

    private static int rowsOf(List<List<JourneyItem>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private static double[] heights(Lane lane, List<List<JourneyItem>> cells, double width) {
        double[] heights = new double[rowsOf(cells)];
        double sum = 0;
        for (int line = 0; line < heights.length; line++) {
            int lines = 1;
            for (List<JourneyItem> cell : cells) {
                if (line < cell.size()) {
                    lines = Math.max(lines, TextExtent.lines(said(cell.get(line)), width - 20, Look.TEXT_SIZE, false));
                }
            }
            heights[line] = Math.max(20, lines * LINE_HEIGHT + 6);
            sum += heights[line];
        }
        double name = TextExtent.lines(lane.name(), LANE_WIDTH - 20, Look.TEXT_SIZE, true) * LINE_HEIGHT + 8;
        heights[heights.length - 1] += Math.max(0, name - sum);
        return heights;
    }

    private double stageWidth() {
        for (double width : STAGE_WIDTHS) {
            boolean fits = true;
            for (int lane = 0; fits && lane < lanes.size(); lane++) {
                for (double height : heights(map.lanes().get(lane), lanes.get(lane), width)) {
                    fits &= height <= COMFORTABLE;
                }
            }
            if (fits) {
                return width;
            }
        }
        return STAGE_WIDTHS[STAGE_WIDTHS.length - 1];
    }

    /** Items outside the grid, each in a row: what it is and what it says; the result is the index of the row below. */
    private int list(int above, String heading, List<JourneyItem> items) {
        if (items.isEmpty()) {
            return above;
        }
        int row = above + 1;
        rows.open(row++, 22);
        rows.text(LANES, heading, Look.PLAIN.withBold().withSize(12).withAnchor(Look.Anchor.BOTTOM));
        rows.close();
        double room = map.stages().isEmpty() ? 64 : stageWidth - 20;
        for (JourneyItem item : items) {
            String text = said(item);
            rows.open(row++, TextExtent.lines(text, room, Look.TEXT_SIZE, false) * LINE_HEIGHT + 5);
            rows.text(LANES, book.word("item." + item.kind().id()), Look.ROW.withInk(Palette.SLATE));
            rows.text(STAGES, text, Look.ROW);
            rows.close();
        }
        return row;
    }
}
