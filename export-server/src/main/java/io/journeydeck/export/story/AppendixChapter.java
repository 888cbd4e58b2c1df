package io.journeydeck.export.story;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.rule.RuleTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the map rests on, what is assumed, and what the checks of maps still ask for. */
final class AppendixChapter implements Chapter {

    private static final int MOST_CHECKS = 12;

    @Override
    public List<Slide> slides(Telling telling) {
        StoryWords words = telling.words();
        List<Strip> strips = new ArrayList<>();
        List<Row> evidence = evidence(telling);
        if (!evidence.isEmpty()) {
            strips.add(Strip.of(new Content.Table(
                    List.of(Column.of(words.say("appendix.evidence"), 1), Column.of("", 5)),
                    evidence,
                    words.say("appendix.evidence"))));
        }
        List<Row> checks = checks(telling);
        if (!checks.isEmpty()) {
            strips.add(Strip.of(new Content.Table(
                    List.of(
                            Column.of(words.say("appendix.rule"), 1),
                            Column.of(words.say("appendix.check"), 4.2),
                            Column.centred(words.say("appendix.times"), 0.8)),
                    checks,
                    words.say("appendix.checks.alt"))));
        }
        if (strips.isEmpty()) {
            return List.of();
        }
        String title = checks.isEmpty() ? words.say("appendix.title") : words.say("appendix.title.open", checks.size());
        return List.of(Slide.content(telling.key("appendix"), title, strips)
                .withNotes(checks.isEmpty() ? "" : words.say("appendix.checks.notes"))
                .withSource(telling.source()));
    }

    private static List<Row> evidence(Telling telling) {
        List<Row> rows = new ArrayList<>();
        StoryWords words = telling.words();
        for (JourneyItem item : AllItems.of(telling.map())) {
            if (item.kind() == ItemKind.EVIDENCE) {
                rows.add(Row.of(
                        Cell.of(Phrase.of(words.word("evidence")).inBold().in(Tone.LABEL)),
                        Cell.of(Telling.first(item))));
            }
        }
        for (JourneyItem item : AllItems.of(telling.map())) {
            if (!item.body().get("assumption").isBlank()) {
                rows.add(Row.of(
                        Cell.of(Phrase.of(words.say("appendix.assumption"))
                                .inBold()
                                .in(Tone.LABEL)),
                        Cell.of(Telling.first(item))));
            }
        }
        if (!telling.map().facts().note().isBlank()) {
            rows.add(Row.of(
                    Cell.of(Phrase.of(words.say("appendix.note")).inBold().in(Tone.LABEL)),
                    Cell.of(telling.map().facts().note().strip())));
        }
        return rows;
    }

    /** Findings of one rule are one row: the first of them, or what the rule asks for where findings are in another language, and how many there are. */
    private static List<Row> checks(Telling telling) {
        Map<String, List<Diagnostic>> byRule = new LinkedHashMap<>();
        telling.checks().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .forEach(finding -> byRule.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                        .add(finding));
        RuleTexts texts = RuleTexts.in(telling.words().language());
        List<Row> rows = new ArrayList<>();
        byRule.forEach((rule, findings) -> {
            if (rows.size() < MOST_CHECKS) {
                rows.add(Row.of(
                        Cell.of(Phrase.of(rule).in(Tone.QUIET)),
                        Cell.of(told(findings.get(0), texts)),
                        Cell.of(Integer.toString(findings.size()))));
            }
        });
        return rows;
    }

    private static String told(Diagnostic finding, RuleTexts texts) {
        return texts.isEnglish()
                ? finding.message()
                : texts.title(finding.code()).orElse(finding.message());
    }
}
