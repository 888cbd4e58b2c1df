package io.journeydeck.journey.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MermaidTest {

    private static final String DAY = """
            ---
            title: "In front"
            config: {theme: dark}
            ---
            %% a comment
            journey
                title My working day #58; Monday
                accTitle: A day
                accDescr { Two
                  lines }
                section Go to work
                  Make tea: 5: Me
                  Go upstairs: 3: Me %% not in Mermaid a comment
                  Do work: 1: Me, Cat
                section Go home
                  Go downstairs: 4: Me # rest
                  Sit down: 2
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<JourneyMap> tryToRead(String text) {
        return new MermaidSource()
                .read(text.getBytes(StandardCharsets.UTF_8), Origin.ofFile("day.mmd"), "", diagnostics);
    }

    private JourneyMap read(String text) {
        return tryToRead(text).orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    private List<String> findings() {
        return diagnostics.list().stream().map(Diagnostic::line).toList();
    }

    @Test
    void readsSectionsTasksScoresAndActors() {
        JourneyMap map = read(DAY);
        assertThat(map.facts().title()).isEqualTo("My working day : Monday");
        assertThat(map.facts().subtitle()).isEqualTo("A day");
        assertThat(map.facts().note()).isEqualTo("Two\nlines");
        assertThat(map.stages()).extracting(Stage::name).containsExactly("Go to work", "Go home");
        assertThat(map.lanes()).extracting(Lane::name).containsExactly("Actions", "Emotions");
        assertThat(map.at(0, 0)).extracting(JourneyItem::text).containsExactly("Make tea", "Go upstairs", "Do work");
        assertThat(map.at(0, 1))
                .extracting(JourneyItem::sentiment)
                .containsExactly(new Sentiment(2), new Sentiment(0), new Sentiment(-2));
        assertThat(map.at(0, 1).get(2).body().data()).containsEntry("step", "3").containsEntry("persona", "me\ncat");
        assertThat(map.personas()).extracting(Persona::name).contains("Me", "Cat");
    }

    @Test
    void saysWhatAnotherDiagramIs() {
        assertThat(tryToRead("%% hi\nflowchart LR\n a --> b\n")).isEmpty();
        assertThat(findings())
                .containsExactly("day.mmd: line 2: This is a Mermaid diagram of the kind \"flowchart\", not a journey."
                        + " Begin with \"journey\", then \"section Name\" and tasks such as \"Search: 4: Sally\".");
    }

    @Test
    void keepsTasksWithoutAScoreAndSaysWhichLine() {
        JourneyMap map = read("journey\nsection A\nLook: happy: Me\nBuy\n");
        assertThat(map.at(0, 0)).extracting(JourneyItem::text).containsExactly("Look", "Buy");
        assertThat(findings())
                .containsExactly(
                        "day.mmd: line 3: \"happy\" is no score. Write a whole number from 1 (bad) to 5 (good) after the"
                                + " task: \"Look: 3\".",
                        "day.mmd: line 4: The task \"Buy\" has no score. Write a whole number from 1 (bad) to 5 (good)"
                                + " after the task: \"Buy: 3\".");
    }

    @Test
    void reportsEmptyFilesAndJourneysWithoutTasks() {
        assertThat(tryToRead("\n\n")).isEmpty();
        assertThat(tryToRead("journey\ntitle X\n")).isEmpty();
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("SOURCE_EMPTY", "SOURCE_NO_STAGES");
    }

    @Test
    void writesWhatItReads() {
        JourneyMap map = read(DAY.replace(" %% not in Mermaid a comment", ""));
        Diagnostics lost = new Diagnostics();
        String text = new MermaidWriter().write(map, lost);
        assertThat(text)
                .startsWith(
                        "journey\n    title My working day #58; Monday\n    accTitle: A day\n    section Go to work\n")
                .contains("      Do work: 1: Me, Cat\n");
        assertThat(lost.list()).isEmpty();
        assertThat(new MermaidWriter().write(read(text), lost)).isEqualTo(text);
    }

    @Test
    void saysWhatMermaidCannotHold() {
        JourneyMap map = new YamlSource()
                .read("""
                        journey: 1
                        stages:
                        - name: A
                          steps:
                          - {action: Looks, emotion: {score: -1.5, text: Lost}, touchpoints: [a, b], pain: c}
                          - {action: Waits}
                        """.getBytes(StandardCharsets.UTF_8), Origin.ofFile("m.yaml"), "", diagnostics)
                .orElseThrow();
        assertThat(new MermaidWriter().write(map, diagnostics))
                .contains("Looks: 1\n")
                .contains("Waits: 3\n");
        assertThat(findings())
                .anyMatch(line -> line.contains("The feeling \u22121.5 of \"Looks\" becomes 1 of 5"))
                .anyMatch(line -> line.contains("The action \"Waits\" has no feeling"))
                .anyMatch(line -> line.contains("left out are 2 \u00d7 touchpoint, 1 \u00d7 pain"))
                .anyMatch(line -> line.contains("The words of 1 emotion are left out"))
                .hasSize(4);
    }

    @Property(tries = 300)
    void writesAnyTextSoThatItReadsBack(@ForAll String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String written = MermaidText.written(text);
        assertThat(written.replaceAll("#\\d+;", "")).doesNotContain("#", ";", ":", "%%");
        assertThat(MermaidText.read(written)).isEqualTo(line);
    }

    @Test
    void masksWordsThatBeginStatements() {
        assertThat(MermaidText.written("Title deed")).isEqualTo("#84;itle deed");
        assertThat(MermaidText.written("sections")).isEqualTo("sections");
        assertThat(MermaidText.actor("Tamm, Eva")).isEqualTo("Tamm#44; Eva");
    }
}
