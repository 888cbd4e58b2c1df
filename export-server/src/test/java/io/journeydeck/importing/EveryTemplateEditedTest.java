package io.journeydeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.app.OutputFormats;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.importing.EditsByHand.Way;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Out of a diagram, changed by people, back into it: all that they changed is there, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTemplateEditedTest {

    /** {@code -Drobustness.seed=7} makes other edits. */
    private static final int SEED = Integer.getInteger("robustness.seed", 1);

    private static final int TIMES = 3;

    private final Map<Way, Integer> made = new EnumMap<>(Way.class);
    private int templates;
    private int untouched;

    static List<Path> templates() throws IOException {
        return RoundTripTest.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysJustWhatWasEdited(Path template) {
        byte[] diagram = read(template);
        SeenMaps before = SeenMaps.of(diagram);
        if (before.frames().isEmpty()) {
            return;
        }
        List<EditsByHand> edits = new ArrayList<>();
        byte[] workbook = ContractBook.changed(
                export(diagram),
                book -> edits.add(
                        new EditsByHand(book, diagram, new Random(SEED + 31L * template.hashCode())).make(TIMES)));
        EditsByHand edited = edits.get(0);
        Updated updated = update(diagram, workbook);

        assertThat(updated.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(updated.lines()).allMatch(line -> line.startsWith("change: "), "is made");
        List<SeenMaps.Item> news = new ArrayList<>();
        SeenMaps after = SeenMaps.of(updated.diagram()).apartFrom(before.items().keySet(), news);
        assertThat(after.frames()).isEqualTo(before.frames());
        assertThat(after.otherThan(edited.items())).isEmpty();
        assertThat(news).containsExactlyInAnyOrderElementsOf(edited.news());
        int same = UntouchedCells.count(diagram, updated.diagram(), edited.touched());

        Updated again = update(updated.diagram(), export(updated.diagram()));
        assertThat(again.lines()).containsExactly("No changes.");
        assertThat(again.diagram()).isEqualTo(updated.diagram());

        edited.counts().forEach((way, count) -> made.merge(way, count, Integer::sum));
        templates++;
        untouched += same;
    }

    @AfterAll
    void makesManyEdits() {
        assertThat(templates).isGreaterThanOrEqualTo(39);
        assertThat(made)
                .containsOnlyKeys(Way.values())
                .allSatisfy((way, count) -> assertThat(count).as("%s", way).isGreaterThan(templates));
        assertThat(untouched).isGreaterThan(100 * templates);
    }

    static byte[] export(byte[] diagram) {
        return Conversions.of(
                        diagram,
                        "map.drawio",
                        OutputFormats.standard().stream()
                                .filter(format -> format.id().equals("xlsx"))
                                .toList(),
                        ExportOptions.standard())
                .artifacts()
                .get(0)
                .bytes();
    }

    static Updated update(byte[] diagram, byte[] workbook) {
        return new Importer(Limits.standard(), fault -> {
                    throw new AssertionError(fault);
                })
                .update(workbook, "book.xlsx", diagram, "map.drawio", false);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
