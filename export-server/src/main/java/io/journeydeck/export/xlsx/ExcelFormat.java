package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Excel workbooks (ECMA-376, SpreadsheetML): a summary, all shapes and connections with their data as filtered tables, and each
 * journey map as stages × lanes with all its items in one long table.
 */
public final class ExcelFormat implements OutputFormat {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String title() {
        return "Excel workbook";
    }

    @Override
    public String summary() {
        return "All shapes, connections and their data as filtered tables, and journey maps as stages by lanes.";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        List<PageInventory> pages = new ArrayList<>();
        List<MapView> maps = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            drawing.deadline().check();
            pages.add(PageInventory.of(drawing, page));
            maps.addAll(maps(drawing, page));
        }
        try (Book book = new Book(drawing.name(), drawing.diagnostics(), drawing.deadline())) {
            SummarySheet summary = new SummarySheet(book);
            List<SummarySheet.Entry> sheets = new ArrayList<>();
            for (MapView map : maps) {
                XSSFSheet sheet = MapSheet.write(book, maps.size() == 1 ? "Map" : "Map " + map.title(), map);
                sheets.add(new SummarySheet.Entry(sheet, map.title() + ": stages by lanes, as in the diagram"));
            }
            if (!maps.isEmpty()) {
                sheets.add(new SummarySheet.Entry(
                        ItemsSheet.write(book, maps), "Every item of the map with its stage, lane and data"));
            }
            LinkValues links = new LinkValues(drawing);
            sheets.add(new SummarySheet.Entry(
                    ShapesSheet.write(book, pages, links), "Every shape with its label, place, link and data"));
            sheets.add(new SummarySheet.Entry(
                    ConnectionsSheet.write(book, pages, links), "Every connection with what it joins"));
            List<Diagnostic> findings = drawing.diagnostics().list();
            if (!findings.isEmpty()) {
                sheets.add(new SummarySheet.Entry(
                        FindingsSheet.write(book, findings), "What could not be read or shown, and how to mend it"));
            }
            summary.write(drawing.name(), pages, maps, sheets, findings);
            book.write(out);
        }
    }

    private static List<MapView> maps(Drawing drawing, PaintedPage page) {
        Placeholders placeholders = PageInventory.placeholders(drawing, page);
        List<JourneyMap> maps = new JourneyReader(drawing.diagnostics(), placeholders::label).read(page.resolved());
        return maps.stream().map(map -> MapView.of(map, page)).toList();
    }
}
