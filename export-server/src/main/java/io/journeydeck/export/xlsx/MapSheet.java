package io.journeydeck.export.xlsx;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.scene.Color;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A journey map as its readers know it: stages across, lanes down. */
final class MapSheet {

    private static final int TITLE = 0;
    private static final int FACTS = 1;
    private static final int HEADER = 2;
    private static final double LANE_WIDTH = 140;
    private static final double LINE_HEIGHT = 13;

    /** Widths of the stages' columns, px: the first at which no row gets higher than {@link #COMFORTABLE}. */
    private static final double[] STAGE_WIDTHS = {190, 220, 250, 290, 340, 400, 480};

    private static final double COMFORTABLE = 180;

    private static final Color ROSE = Color.rgb(0xfb, 0xe4, 0xec);
    private static final Color MINT = Color.rgb(0xdc, 0xf3, 0xe8);

    private static final Look CELL = Look.WRAPPED.withBorder(Look.Border.AROUND).withIndent(1);
    private static final Look ASIDE = Look.PLAIN.withInk(Palette.SLATE);

    private final Book book;
    private final XSSFSheet sheet;
    private final MapView view;
    private final JourneyMap map;
    private final double stageWidth;

    private MapSheet(Book book, XSSFSheet sheet, MapView view) {
        this.book = book;
        this.sheet = sheet;
        this.view = view;
        this.map = view.map();
        this.stageWidth = stageWidth();
    }

    static XSSFSheet write(Book book, String name, MapView view) {
        MapSheet written = new MapSheet(book, book.sheet(name), view);
        written.write();
        return written.sheet;
    }

    private void write() {
        sheet.setDisplayGridlines(false);
        Book.width(sheet, 0, LANE_WIDTH);
        for (int stage = 0; stage < map.stages().size(); stage++) {
            Book.width(sheet, stage + 1, stageWidth);
        }
        title();
        header();
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            book.deadline().check();
            lane(lane);
        }
        int row = HEADER + 1 + map.lanes().size();
        row = list(row, "For the whole map", map.general(), item -> "");
        list(
                row,
                "Not placed",
                map.unplaced().stream().map(UnplacedItem::item).toList(),
                item -> map.unplaced().stream()
                        .filter(unplaced -> unplaced.item().equals(item))
                        .map(UnplacedItem::reason)
                        .findFirst()
                        .orElse(""));
        sheet.createFreezePane(1, HEADER + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
    }

    private void title() {
        book.text(
                sheet,
                TITLE,
                0,
                view.title(),
                Look.PLAIN.withSize(18).withBold().withAnchor(Look.Anchor.MIDDLE));
        Book.row(sheet, TITLE).setHeightInPoints(30);
        book.text(sheet, FACTS, 0, facts(map), ASIDE.withAnchor(Look.Anchor.TOP));
        Book.row(sheet, FACTS).setHeightInPoints(20);
    }

    /** The map's main facts on a line. */
    static String facts(JourneyMap map) {
        MapFacts facts = map.facts();
        String personas = map.personas().stream()
                .map(persona -> persona.name())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return Stream.of(kind(facts.kind()), personas.isEmpty() ? facts.persona() : personas, facts.scenario())
                .filter(fact -> !fact.isBlank())
                .map(fact -> fact.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("  \u00b7  "));
    }

    static String kind(MapKind kind) {
        return switch (kind) {
            case CURRENT -> "Current state";
            case FUTURE -> "Future state";
            case DAY_IN_THE_LIFE -> "Day in the life";
            case BLUEPRINT -> "Service blueprint";
            case ROADMAP -> "Opportunity roadmap";
            case UNKNOWN -> "";
        };
    }

    private void header() {
        book.blank(sheet, HEADER, 0, CELL.withFill(Palette.MIST));
        double height = 26;
        for (int i = 0; i < map.stages().size(); i++) {
            Stage stage = map.stages().get(i);
            String cellId = stage.origin().cellId();
            Color fill = view.fill(cellId).orElse(Palette.BLUE);
            Look look = CELL.withFill(fill)
                    .withInk(Palette.readable(view.ink(cellId).orElse(Color.WHITE), fill))
                    .withBold()
                    .withSize(11)
                    .withAlign(Look.Align.CENTER)
                    .withIndent(0)
                    .withAnchor(Look.Anchor.MIDDLE);
            book.text(sheet, HEADER, i + 1, stage.name(), look);
            height = Math.max(height, 12 + 14.5 * TextExtent.lines(stage.name(), stageWidth - 20, 11, true));
        }
        Book.height(Book.row(sheet, HEADER), height);
    }

    private void lane(int index) {
        Lane lane = map.lanes().get(index);
        int row = HEADER + 1 + index;
        Color fill = view.fill(lane.origin().cellId()).orElse(Palette.MIST);
        Look look = CELL.withFill(fill)
                .withInk(Palette.readable(view.ink(lane.origin().cellId()).orElse(Palette.INK), fill))
                .withBold()
                .withAnchor(Look.Anchor.MIDDLE);
        book.text(sheet, row, 0, lane.name(), look);
        double height = laneHeight(index, stageWidth);
        for (int stage = 0; stage < map.stages().size(); stage++) {
            List<JourneyItem> items = map.at(stage, index);
            List<Book.Piece> pieces = ItemText.of(items, lane.kind());
            book.pieces(sheet, row, stage + 1, pieces, lane.kind() == ItemKind.EMOTION ? tinted(items) : CELL);
        }
        Book.height(Book.row(sheet, row), height);
    }

    private double laneHeight(int lane, double width) {
        Lane header = map.lanes().get(lane);
        int lines = TextExtent.lines(header.name(), LANE_WIDTH - 20, Look.TEXT_SIZE, true);
        for (int stage = 0; stage < map.stages().size(); stage++) {
            String text = ItemText.plain(ItemText.of(map.at(stage, lane), header.kind()));
            lines = Math.max(lines, TextExtent.lines(text, width - 20, Look.TEXT_SIZE, false));
        }
        return Math.max(26, lines * LINE_HEIGHT + 10);
    }

    private double stageWidth() {
        for (double width : STAGE_WIDTHS) {
            boolean fits = true;
            for (int lane = 0; fits && lane < map.lanes().size(); lane++) {
                fits = laneHeight(lane, width) <= COMFORTABLE;
            }
            if (fits) {
                return width;
            }
        }
        return STAGE_WIDTHS[STAGE_WIDTHS.length - 1];
    }

    /** The cell's look with a tint for how the customer feels; the number says it too. */
    private static Look tinted(List<JourneyItem> items) {
        OptionalDouble mood = items.stream()
                .map(JourneyItem::sentiment)
                .filter(Objects::nonNull)
                .mapToDouble(Sentiment::value)
                .average();
        if (mood.isEmpty() || mood.getAsDouble() == 0) {
            return CELL;
        }
        double strength = Math.min(1, Math.abs(mood.getAsDouble()) / 2);
        Color full = mood.getAsDouble() < 0 ? ROSE : MINT;
        return CELL.withFill(Palette.overWhite(full.faded(Math.rint(strength * 4) / 4)));
    }

    private interface Reason {
        String of(JourneyItem item);
    }

    /** Items below the grid, each in a row: kind, text, reason and cell. */
    private int list(int above, String heading, List<JourneyItem> items, Reason reason) {
        if (items.isEmpty()) {
            return above;
        }
        int row = above + 1;
        book.text(sheet, row, 0, heading, Look.PLAIN.withBold().withSize(12).withAnchor(Look.Anchor.BOTTOM));
        Book.row(sheet, row++).setHeightInPoints(22);
        int last = Math.max(2, Math.min(4, map.stages().size()));
        for (JourneyItem item : items) {
            String text = ItemText.plain(ItemText.of(List.of(item), item.kind()));
            String why = Stream.of(reason.of(item), "cell " + item.origin().cellId())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            book.text(sheet, row, 0, ItemText.title(item), Look.ROW.withInk(Palette.SLATE));
            book.text(sheet, row, 1, text, Look.ROW);
            book.text(sheet, row, 2, why, Look.ROW.withInk(Palette.SLATE));
            for (int column = 3; column <= last; column++) {
                book.blank(sheet, row, column, Look.ROW);
            }
            if (last > 2) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, 2, last));
            }
            double room = map.stages().isEmpty() ? 64 : stageWidth - 20;
            int lines = Math.max(
                    TextExtent.lines(text, room, Look.TEXT_SIZE, false),
                    TextExtent.lines(why, room * (last - 1), Look.TEXT_SIZE, false));
            Book.height(Book.row(sheet, row++), lines * LINE_HEIGHT + 5);
        }
        return row;
    }
}
