package io.journeydeck.journey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PersonaSheet;
import io.journeydeck.journey.PersonaSheet.Kind;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.property.MapProperties;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetLayoutTest {

    private final MapProperties properties = new MapProperties(new Diagnostics());

    @Test
    void showsWhatIsKnownOfAPersonaAndItsProfile() {
        DiagramPage page = page(Kind.PERSONA);

        Cell card = Objects.requireNonNull(page.cell("mari"));
        assertThat(card.data()).containsEntry("journey", "persona").containsEntry("likes", "Tips\nQuiet");
        assertThat(page.children("mari")).extracting(Cell::label).contains("%name%", "%likes%", "“%quote%”");
        assertThat(labels(page)).contains("Likes", "Value for both sides").doesNotContain("Dislikes");
        assertThat(Objects.requireNonNull(page.cell("ideal")).data()).containsEntry("journey", "profile");
    }

    @Test
    void writesANoteForEachLineOfAnEmpathyMap() {
        DiagramPage page = page(Kind.EMPATHY);

        assertThat(page.children("empathy-says")).extracting(Cell::label).contains("Says", "One more", "&amp; two");
        assertThat(page.children("empathy-feels")).extracting(Cell::label).contains("Feels");
        assertThat(Objects.requireNonNull(page.cell("mari")).data()).doesNotContainKey("says");
    }

    @ParameterizedTest
    @EnumSource
    void isNoJourneyMap(Kind kind) {
        Diagnostics diagnostics = new Diagnostics();
        var resolved = new PageResolver().resolve(page(kind), Limits.standard(), Deadline.far(), diagnostics);

        assertThat(new JourneyReader(diagnostics).read(resolved)).isEmpty();
        assertThat(diagnostics.list()).isEmpty();
    }

    private DiagramPage page(Kind kind) {
        Persona mari = properties.persona(
                Origin.UNKNOWN.atCell("mari"),
                "",
                Map.of("name", "Mari", "quote", "Well", "likes", "Tips\nQuiet", "says", "One more\n& two"));
        Persona ideal = properties.persona(
                Origin.UNKNOWN.atCell("ideal"), "", Map.of("name", "Ideal customer", "value", "Comes back"));
        return new SheetLayout(Theme.standard())
                .page(new PersonaSheet(
                        kind,
                        properties.facts(Origin.UNKNOWN, "", Map.of("title", "People")),
                        List.of(mari),
                        List.of(ideal)));
    }

    private static List<String> labels(DiagramPage page) {
        return page.cells().stream().map(Cell::label).toList();
    }
}
