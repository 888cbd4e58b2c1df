package io.journeydeck.export.xlsx.portfolio;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.MergedDocument;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.portfolio.PortfolioMap.Item;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Touchpoint;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.insight.MapDigest;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.journey.insight.RankedPain;
import io.journeydeck.journey.insight.ScoredOpportunity;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.Deadline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One workbook of many files: a row a map, and all their touchpoints, pain points, opportunities and channels. Of a file nothing is
 * held but these rows. Roadmaps are no journeys of their own; a file without a journey is a finding.
 */
public final class MergedPortfolio implements MergedDocument {

    private final ExportOptions options;
    private final Function<String, Words> words;
    private final List<PortfolioMap> maps = new ArrayList<>();
    private final List<Item<Touchpoint>> touchpoints = new ArrayList<>();
    private final List<Item<RankedPain>> pains = new ArrayList<>();
    private final List<Item<ScoredOpportunity>> opportunities = new ArrayList<>();
    private final List<FindingsTable.Finding> findings = new ArrayList<>();

    /**
     * Begins a portfolio.
     *
     * @param words of our workbooks, by language
     */
    public MergedPortfolio(ExportOptions options, Function<String, Words> words) {
        this.options = options;
        this.words = words;
    }

    @Override
    public void add(Drawing drawing, String file) {
        List<JourneyMap> found = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            drawing.deadline().check();
            Placeholders texts = new Placeholders(drawing.file(), page.number(), drawing.name(), new Diagnostics());
            for (JourneyMap map : new JourneyReader(drawing.diagnostics(), texts::label).read(page.resolved())) {
                if (map.facts().kind() != MapKind.ROADMAP) {
                    found.add(map);
                    pages.add(page.name());
                }
            }
        }
        if (found.isEmpty()) {
            drawing.diagnostics()
                    .add(Diagnostic.warning(
                            "XLSX_NO_JOURNEY",
                            "There is no journey map in " + file + ", so it has no row in the portfolio",
                            Origin.UNKNOWN,
                            "Leave the file out, or check with `journeydeck check` what its map lacks."));
        }
        for (int i = 0; i < found.size(); i++) {
            take(file, pages.get(i), found.get(i));
        }
        drawing.diagnostics().list().forEach(each -> findings.add(new FindingsTable.Finding(file, each)));
    }

    private void take(String file, String page, JourneyMap map) {
        MapInsights insights = MapInsights.of(map);
        String title = map.facts().title().isBlank() ? page : map.facts().title();
        PortfolioMap row = new PortfolioMap(
                maps.size() + 1, file, title.replaceAll("\\s+", " ").strip(), MapDigest.of(insights));
        maps.add(row);
        map.items().forEach(placed -> touchpoint(row, stage(map, placed.stage()), placed.item()));
        map.general().forEach(item -> touchpoint(row, "", item));
        map.unplaced().forEach(unplaced -> touchpoint(row, "", unplaced.item()));
        insights.pains().forEach(pain -> pains.add(new Item<>(row, stage(map, pain.stage()), pain)));
        insights.opportunities().forEach(one -> opportunities.add(new Item<>(row, stage(map, one.stage()), one)));
    }

    private void touchpoint(PortfolioMap map, String stage, JourneyItem item) {
        if (item instanceof Touchpoint touchpoint) {
            touchpoints.add(new Item<>(map, stage, touchpoint));
        }
    }

    private static String stage(JourneyMap map, int stage) {
        return stage < 0 ? "" : map.stages().get(stage).name();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Words spoken = words.apply(language());
        Diagnostics own = new Diagnostics();
        String title = String.format(Locale.ROOT, spoken.get("portfolio.title"), maps.size());
        Book book = new Book(title, spoken, own, Deadline.far());
        ItemLists lists = new ItemLists(book);
        lists.prepare(touchpoints, pains, opportunities);
        new MapsSheet(book, lists).write(maps);
        lists.write();
        if (!touchpoints.isEmpty()) {
            new ChannelsOfMaps(book, lists).write(maps, touchpoints);
        }
        own.list().forEach(each -> findings.add(new FindingsTable.Finding("", each)));
        if (!findings.isEmpty()) {
            FindingsTable.write(book, findings);
        }
        book.write(out);
    }

    /** The language that was asked for, else that of the first map that says one. */
    private String language() {
        String wanted = options.language();
        return wanted != null
                ? wanted
                : maps.stream()
                        .map(map -> map.digest().facts().language())
                        .filter(language -> !language.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    @Override
    public void close() {
        // nothing but memory is held
    }
}
