package io.journeydeck.export.xlsx;

import io.journeydeck.comparing.ComparedMaps;
import io.journeydeck.comparing.ComparisonWriter;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Merging;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.export.xlsx.compared.ComparisonBook;
import io.journeydeck.export.xlsx.journey.JourneySheets;
import io.journeydeck.export.xlsx.journey.MapView;
import io.journeydeck.export.xlsx.portfolio.MergedPortfolio;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Excel workbooks (ECMA-376, SpreadsheetML): a summary, all shapes and connections with their data as filtered tables, and each
 * journey map as stages × lanes, with a table a kind of item and what follows from them.
 */
public final class ExcelFormat implements OutputFormat, ComparisonWriter {

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
    public Optional<Merging> merging() {
        return Optional.of((options, files) -> new MergedPortfolio(options, ExcelFormat::words));
    }

    private static Words words(String language) {
        return Words.of(ExcelFormat.class, "book", language);
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
        Words words = words(language(options, maps));
        Book book = new Book(drawing.name(), words, drawing.diagnostics(), drawing.deadline());
        SummarySheet summary = new SummarySheet(book);
        List<SummarySheet.Entry> sheets = new ArrayList<>();
        JourneySheets journeys = new JourneySheets(book, maps);
        journeys.write((sheet, about) -> sheets.add(new SummarySheet.Entry(sheet, about)));
        LinkValues links = new LinkValues(drawing);
        enter(sheets, ShapesSheet.write(book, pages, links), book.word("about.shapes"));
        enter(sheets, ConnectionsSheet.write(book, pages, links), book.word("about.connections"));
        List<Diagnostic> findings = drawing.diagnostics().list();
        if (!findings.isEmpty()) {
            enter(sheets, FindingsSheet.write(book, findings), book.word("about.findings"));
        }
        summary.title(drawing.name(), pages, maps.size());
        journeys.facts(summary.facts());
        summary.contents(sheets);
        summary.findings(findings);
        summary.pages(pages);
        journeys.keep();
        book.write(out);
    }

    @Override
    public void writeComparison(ComparedMaps maps, IntFunction<PaintedPage> marked, OutputStream out)
            throws IOException {
        new ComparisonBook(maps).write(words(maps.words().language()), out);
    }

    private static void enter(List<SummarySheet.Entry> sheets, WrittenTable table, String about) {
        sheets.add(new SummarySheet.Entry(table.sheet(), about));
    }

    /** The language that was asked for, else that of the first map that says one. */
    private static String language(ExportOptions options, List<MapView> maps) {
        String wanted = options.language();
        return wanted != null
                ? wanted
                : maps.stream()
                        .map(view -> view.map().facts().language())
                        .filter(language -> !language.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static List<MapView> maps(Drawing drawing, PaintedPage page) {
        Placeholders placeholders = PageInventory.placeholders(drawing, page);
        List<JourneyMap> maps = new JourneyReader(drawing.diagnostics(), placeholders::label).read(page.resolved());
        return maps.stream().map(map -> MapView.of(map, page)).toList();
    }
}
