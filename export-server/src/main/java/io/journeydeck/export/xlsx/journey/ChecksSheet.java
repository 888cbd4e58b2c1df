package io.journeydeck.export.xlsx.journey;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Subject;
import io.journeydeck.journey.lint.page.PageInspection;
import io.journeydeck.journey.lint.rule.RuleTexts;
import io.journeydeck.journey.lint.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the checks find on the maps. A document is the same on any day: a map is checked as of its own date. Findings are in English;
 * in a book of another language what the rule asks for stands beside them in its own.
 */
final class ChecksSheet {

    static final String SEVERITY = "severity";

    /** Rules that ask for the day. */
    private static final List<String> BY_DAY = List.of("J090", "J092");

    private final Workshop shop;
    private final TableHead head;
    private final RuleTexts texts;
    private final List<List<Value>> rows = new ArrayList<>();
    private final Map<Severity, Integer> counts = new HashMap<>();

    ChecksSheet(Workshop shop) {
        this.shop = shop;
        Book book = shop.book();
        this.texts = RuleTexts.in(book.words().language());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(book.word("column.finding.severity"), 90, 120).withKey(SEVERITY));
        columns.add(Column.words(book.word("column.rule"), 60, 80));
        columns.add(Column.words(book.word("column.map"), 90, 200));
        columns.add(Column.words(book.word("column.element"), 120, 280));
        if (texts.isEnglish()) {
            columns.add(Column.words(book.word("column.finding.what"), 220, 420));
        } else {
            columns.add(Column.words(book.word("column.rule.asks"), 200, 320));
            columns.add(Column.words(book.word("column.rule.finding"), 220, 420));
        }
        columns.add(Column.words(book.word("column.finding.remedy"), 220, 420));
        columns.add(Column.words(book.word("column.cell"), 60, 170));
        this.head = new TableHead("Checks", columns);
        shop.maps().forEach(this::check);
    }

    private void check(MapView view) {
        JourneyMap map = view.map();
        LocalDate date = map.facts().date();
        Map<String, Optional<Severity>> severities =
                new HashMap<>(Profile.standard().severities());
        if (date == null) {
            BY_DAY.forEach(rule -> severities.put(rule, Optional.empty()));
        }
        Linter linter = new Linter(Rules.standard(), new Profile(severities));
        Map<String, String> labels = new HashMap<>();
        ItemRow.of(view)
                .forEach(row -> labels.putIfAbsent(row.cell(), row.item().text()));
        Subject subject = new Subject(
                map,
                PageInspection.of(
                        view.page().resolved(), view.page().scene(), shop.book().deadline()),
                date == null ? LocalDate.EPOCH : date);
        for (Diagnostic finding : linter.check(subject)) {
            counts.merge(finding.severity(), 1, Integer::sum);
            Origin origin = finding.origin();
            String cell = origin.cellId() == null ? "" : origin.cellId();
            List<Value> row = new ArrayList<>();
            row.add(Value.of(word(finding.severity())));
            row.add(Value.of(finding.code()));
            row.add(Value.of(view.title()));
            row.add(Value.of(labels.getOrDefault(cell, "")));
            if (!texts.isEnglish()) {
                row.add(Value.of(texts.title(finding.code()).orElse("")));
            }
            row.add(Value.of(finding.message()));
            row.add(Value.of(texts.remedy(finding)));
            row.add(Value.of(cell));
            rows.add(List.copyOf(row));
        }
    }

    private String word(Severity severity) {
        return shop.book().word("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    TableHead head() {
        return head;
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    WrittenTable write() {
        WrittenTable written = ListSheet.whole(shop.book(), shop.book().word("sheet.checks"), head, rows);
        String cell = written.firstCell(SEVERITY);
        Tints.fill(written.sheet(), written.cells(SEVERITY), cell + "=\"" + word(Severity.ERROR) + "\"", Palette.ROSE);
        Tints.fill(
                written.sheet(), written.cells(SEVERITY), cell + "=\"" + word(Severity.WARNING) + "\"", Palette.AMBER);
        return written;
    }
}
