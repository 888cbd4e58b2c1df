package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Piece;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Slide.Share;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Persona;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who walks the journey: portrait, a sentence of theirs, and what moves them. */
final class PersonaChapter implements Chapter {

    /** In this order, where the persona has them; what else it has follows. */
    private static final List<String> TRAITS = List.of(
            "age", "goals", "needs", "frustrations", "motivations", "behaviour", "likes", "dislikes", "expectations");

    /** What stands elsewhere on the slide, or is for programs. */
    private static final Set<String> ELSEWHERE =
            Set.of("name", "role", "quote", "journey", "id", "placeholders", "portrait", "link", "tooltip");

    private static final double LARGEST_PORTRAIT = 2;

    @Override
    public List<Slide> slides(Telling telling) {
        List<Slide> slides = new ArrayList<>();
        List<Persona> personas = telling.map().personas();
        for (int i = 0; i < personas.size(); i++) {
            slides.add(slide(telling, personas.get(i), telling.key("persona-" + (i + 1))));
        }
        return slides;
    }

    private static Slide slide(Telling telling, Persona persona, String key) {
        StoryWords words = telling.words();
        List<Row> rows = new ArrayList<>();
        for (String trait : TRAITS) {
            String value = persona.data().getOrDefault(trait, "").strip();
            if (!value.isEmpty()) {
                rows.add(row(words.word(trait), value));
            }
        }
        persona.data().forEach((trait, value) -> {
            if (!TRAITS.contains(trait) && !ELSEWHERE.contains(trait) && !value.isBlank()) {
                rows.add(row(trait, value.strip()));
            }
        });
        List<Phrase> introduction = new ArrayList<>();
        introduction.add(Phrase.of(persona.name()).inBold());
        if (!persona.role().isBlank()) {
            introduction.add(Phrase.of(persona.role()).in(Tone.QUIET));
        }
        String expectations = telling.map().facts().expectations().strip();
        if (!expectations.isEmpty()) {
            introduction.add(Phrase.of(words.word("expectations")).inBold().in(Tone.LABEL));
            expectations
                    .lines()
                    .forEach(line -> introduction.add(Phrase.of(line.strip()).asListItem()));
        }
        List<Share> shares = new ArrayList<>();
        new DrawnCells(telling.scene())
                .portrait(persona.origin())
                .ifPresent(portrait -> shares.add(new Share(picture(portrait, persona, telling), 0.9)));
        shares.add(new Share(new Content.Words(introduction, 16), 2.4));
        if (!rows.isEmpty()) {
            shares.add(new Share(
                    new Content.Table(
                            List.of(Column.of("", 1), Column.of("", 2.6)),
                            rows,
                            words.say("persona.alt", persona.name())),
                    4));
        }
        String said = persona.quote().isBlank()
                ? persona.data().getOrDefault("goals", "").lines().findFirst().orElse("")
                : words.quoted(persona.quote().strip());
        String title = said.isEmpty() ? persona.name() : persona.name() + ": " + said;
        return Slide.content(key, title, List.of(Strip.of(shares.toArray(new Share[0]))))
                .withNotes(
                        telling.map().facts().goal().isBlank()
                                ? ""
                                : words.word("goal") + ": "
                                        + telling.map().facts().goal())
                .withSource(telling.source());
    }

    private static Content.Picture picture(Group portrait, Persona persona, Telling telling) {
        Bounds bounds = portrait.subject() instanceof Subject.VertexSubject vertex ? vertex.bounds() : Bounds.EMPTY;
        return new Content.Picture(
                List.of(new Piece(List.of(portrait), 0, 0)),
                bounds,
                LARGEST_PORTRAIT,
                false,
                telling.scene().name(),
                persona.name());
    }

    private static Row row(String trait, String value) {
        List<String> lines =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean list = lines.size() > 1;
        return Row.of(
                Cell.of(Phrase.of(trait).inBold().in(Tone.LABEL)),
                new Cell(
                        lines.stream()
                                .map(line -> list ? Phrase.of(line).asListItem() : Phrase.of(line))
                                .toList(),
                        Tone.PLAIN));
    }
}
