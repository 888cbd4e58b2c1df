package io.journeydeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Severity;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.importing.EditsByHand.Way;
import io.journeydeck.journey.layout.JourneyLayout;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.robustness.AnyMaps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;

/**
 * What holds for each journey map, however odd, and for each edit: the workbook brings back what was edited in it, and nothing when
 * nothing was. {@code -Drobustness.tries=500 -Drobustness.seed=7} tries longer.
 */
class EditedWorkbookProperties {

    private static final int TRIES = Integer.getInteger("robustness.tries", 12);
    private static final int SEED = Integer.getInteger("robustness.seed", 1);

    private final AnyMaps maps = new AnyMaps(SEED);
    private final Map<Way, Integer> made = new EnumMap<>(Way.class);

    @Example
    void bringsBackJustWhatWasEdited() {
        for (int i = 0; i < TRIES; i++) {
            byte[] diagram = new MxFileWriter()
                    .write(
                            MxFile.of(List.of(new JourneyLayout(Theme.standard()).page(maps.next()))),
                            MxFileWriter.Pages.PLAIN);
            byte[] exported = EveryTemplateEditedTest.export(diagram);
            String which = "map " + i + " of seed " + SEED;
            if (!SeenMaps.of(diagram).frames().isEmpty()) {
                unchanged(diagram, exported, which);
                edited(diagram, exported, new Random(SEED + 31L * i), which);
            }
        }
        assertThat(made).containsOnlyKeys(Way.values());
    }

    private static void unchanged(byte[] diagram, byte[] exported, String which) {
        Updated updated = EveryTemplateEditedTest.update(diagram, exported);

        assertThat(updated.lines()).as(which).containsExactly("No changes.");
        assertThat(updated.diagram()).as(which).isEqualTo(diagram);
    }

    private void edited(byte[] diagram, byte[] exported, Random random, String which) {
        SeenMaps before = SeenMaps.of(diagram);
        List<EditsByHand> edits = new ArrayList<>();
        byte[] workbook =
                ContractBook.changed(exported, book -> edits.add(new EditsByHand(book, diagram, random).make(2)));
        Updated updated = EveryTemplateEditedTest.update(diagram, workbook);
        List<SeenMaps.Item> news = new ArrayList<>();
        SeenMaps after = SeenMaps.of(updated.diagram()).apartFrom(before.items().keySet(), news);

        assertThat(updated.lines()).as(which).noneMatch(line -> line.startsWith("not done: "));
        assertThat(updated.findings())
                .as(which)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(after.frames()).as(which).isEqualTo(before.frames());
        assertThat(after.otherThan(edits.get(0).items())).as(which).isEmpty();
        assertThat(news)
                .as(which)
                .containsExactlyInAnyOrderElementsOf(edits.get(0).news());
        unchanged(updated.diagram(), EveryTemplateEditedTest.export(updated.diagram()), which);
        edits.get(0).counts().forEach((way, count) -> made.merge(way, count, Integer::sum));
    }
}
