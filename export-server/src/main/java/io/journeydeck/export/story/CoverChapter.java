package io.journeydeck.export.story;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.MapFacts;
import java.util.ArrayList;
import java.util.List;

/** The first slide: which map this is, whose, how old and how well founded. */
final class CoverChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        StoryWords words = telling.words();
        MapFacts facts = telling.map().facts();
        List<String> lines = new ArrayList<>();
        lines.add(words.word("kind." + facts.kind().id()));
        String who = telling.who();
        if (!who.isBlank() && !facts.company().isBlank()) {
            lines.add(words.say("cover.who-company", who, facts.company()));
        } else if (!who.isBlank() || !facts.company().isBlank()) {
            lines.add(who + facts.company());
        }
        if (!facts.scenario().isBlank()) {
            lines.add(facts.scenario().strip().replaceAll("\\s+", " "));
        }
        List<String> edition = new ArrayList<>();
        if (!facts.version().isBlank()) {
            edition.add(words.word("version") + " " + facts.version());
        }
        if (facts.date() != null) {
            edition.add(words.day(facts.date()));
        }
        if (!facts.owner().isBlank()) {
            edition.add(facts.owner());
        }
        if (!edition.isEmpty()) {
            lines.add(String.join(" · ", edition));
        }
        long evidence = telling.map().general().stream()
                        .filter(item -> item.kind() == ItemKind.EVIDENCE)
                        .count()
                + telling.map().items().stream()
                        .filter(placed -> placed.item().kind() == ItemKind.EVIDENCE)
                        .count();
        lines.add(evidence == 0 ? words.say("cover.assumptions") : words.say("cover.evidence", evidence));
        return List.of(new Slide(
                telling.key("cover"),
                Slide.Kind.COVER,
                telling.title(),
                String.join("\n", lines),
                List.of(),
                facts.note().isBlank() ? telling.source() : telling.source() + "\n" + facts.note(),
                ""));
    }
}
