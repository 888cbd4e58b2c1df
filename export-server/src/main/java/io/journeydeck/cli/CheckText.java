package io.journeydeck.cli;

import io.journeydeck.check.CheckReport;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.journey.lint.rule.RuleTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a check found, for people: by file and page, the gravest first, findings of a rule together with how to mend them. */
final class CheckText {

    /** Findings of one rule that are told for a page before they are only counted. */
    private static final int SAME_KIND = 3;

    private final boolean errorsOnly;
    private final boolean all;
    private final @Nullable RuleTexts texts;

    /** @param texts of the language in which to tell what rules ask for, above how to mend it; null to leave it at the findings */
    CheckText(boolean errorsOnly, boolean all, @Nullable RuleTexts texts) {
        this.errorsOnly = errorsOnly;
        this.all = all;
        this.texts = texts;
    }

    /** Findings that are told together. */
    private record Kind(Severity severity, String code, String remedy) {
        static Kind of(Diagnostic finding) {
            return new Kind(finding.severity(), finding.code(), finding.remedy());
        }
    }

    List<String> lines(List<CheckReport> reports) {
        List<String> lines = new ArrayList<>();
        reports.forEach(report -> file(report, lines));
        if (!errorsOnly && reports.size() > 1) {
            int maps = reports.stream().mapToInt(CheckReport::maps).sum();
            lines.add(count(reports.size(), "file") + ", " + count(maps, "map") + ": " + counts(reports));
        }
        return lines;
    }

    private void file(CheckReport report, List<String> lines) {
        if (errorsOnly && !report.failed()) {
            return;
        }
        lines.add(report.file());
        Map<String, List<Diagnostic>> pages = new LinkedHashMap<>();
        for (Diagnostic finding : report.findings()) {
            if (!errorsOnly || finding.severity() == Severity.ERROR) {
                pages.computeIfAbsent(nameOf(finding.origin().page()), page -> new ArrayList<>())
                        .add(finding);
            }
        }
        pages.forEach((page, findings) -> {
            if (!page.isEmpty()) {
                lines.add("  " + page);
            }
            page(findings, lines);
        });
        boolean plain = report.maps() == 0 && report.findings().size() == 1;
        if (!errorsOnly && !plain) {
            lines.add("  " + counts(List.of(report)));
        }
    }

    private static String nameOf(@Nullable String page) {
        return page == null ? "" : "page \"" + page + "\"";
    }

    private void page(List<Diagnostic> findings, List<String> lines) {
        Map<Kind, List<Diagnostic>> kinds = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Diagnostic::severity)).forEach(finding -> kinds.computeIfAbsent(
                        Kind.of(finding), kind -> new ArrayList<>())
                .add(finding));
        kinds.forEach((kind, same) -> {
            int told = all || kind.severity() == Severity.ERROR ? same.size() : Math.min(SAME_KIND, same.size());
            for (Diagnostic finding : same.subList(0, told)) {
                String cell = finding.origin().cellId();
                lines.add(head(kind) + finding.message() + (cell == null ? "" : " [cell " + cell + "]"));
            }
            if (told < same.size()) {
                lines.add(head(kind) + "and " + (same.size() - told) + " more like this; --verbose names them");
            }
            String indent = " ".repeat(head(kind).length());
            if (texts != null) {
                texts.title(kind.code()).ifPresent(title -> lines.add(indent + title + "."));
            }
            String remedy = texts == null ? kind.remedy() : texts.remedy(same.get(0));
            if (!remedy.isEmpty()) {
                lines.add(indent + remedy);
            }
        });
    }

    private static String head(Kind kind) {
        return String.format(
                Locale.ROOT, "    %-7s  %s  ", kind.severity().name().toLowerCase(Locale.ROOT), kind.code());
    }

    private static String counts(List<CheckReport> reports) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number =
                    reports.stream().mapToLong(report -> report.count(severity)).sum();
            if (number > 0) {
                counts.add(count(number, severity.name().toLowerCase(Locale.ROOT)));
            }
        }
        return counts.isEmpty() ? "nothing to mend" : String.join(", ", counts);
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
