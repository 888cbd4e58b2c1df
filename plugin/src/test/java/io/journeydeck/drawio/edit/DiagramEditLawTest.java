package io.journeydeck.drawio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.drawio.MxFiles;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is changed is what reading gives afterwards, and nothing else. */
class DiagramEditLawTest {

    private static final MxFileWriter WRITER = new MxFileWriter();

    @Provide
    Arbitrary<MxFile> files() {
        return MxFiles.files();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void changingNothingKeepsAllBytes(@ForAll("files") MxFile file, @ForAll MxFileWriter.Pages form) {
        byte[] bytes = WRITER.write(file, form);
        DiagramEdit edit = open(bytes);
        for (int i = 0; i < file.pages().size(); i++) {
            for (Cell cell : file.pages().get(i).cells()) {
                if (cell.body().value().element() != null || cell.body().value().text() != null) {
                    edit.page(i).cell(cell.id()).ifPresent(each -> each.label(cell.label()));
                }
            }
        }

        assertThat(edit.bytes()).isEqualTo(bytes);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onlyWhatIsChangedReadsAnew(
            @ForAll("files") MxFile file,
            @ForAll MxFileWriter.Pages form,
            @ForAll("texts") String text,
            @ForAll int choice) {
        byte[] bytes = WRITER.write(file, form);
        DiagramEdit edit = open(bytes);
        int index = Math.floorMod(choice, file.pages().size());
        DiagramPage page = file.pages().get(index);
        Cell chosen = page.cells().get(Math.floorMod(choice / 7, page.cells().size()));
        Optional<CellEdit> cell = edit.page(index).cell(chosen.id());
        cell.ifPresent(each -> each.label(text).data("owner", text));
        if (chosen instanceof Vertex) {
            cell.ifPresent(each -> each.box(new Bounds(1, 2.5, 3, 4)));
        }
        MxFile read = open(edit.bytes()).file();

        assertThat(cell).isPresent();
        assertThat(read.attributes()).isEqualTo(file.attributes());
        assertThat(read.extras()).isEqualTo(file.extras());
        for (int i = 0; i < file.pages().size(); i++) {
            List<Cell> others = new ArrayList<>(file.pages().get(i).cells());
            List<Cell> now = new ArrayList<>(read.pages().get(i).cells());
            if (i == index) {
                Cell changed = now.remove(others.indexOf(chosen));
                others.remove(chosen);
                assertThat(changed.label()).isEqualTo(text);
                assertThat(changed.data()).containsEntry("owner", text);
                assertThat(changed.style().toString()).isEqualTo(chosen.style().toString());
                if (changed instanceof Vertex vertex) {
                    assertThat(vertex.geometry().y()).isEqualTo(2.5);
                }
            }
            assertThat(now).isEqualTo(others);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\"", "'", "<", "&", "\n", "\r", "\t", "\u00f5", "\ud83d\ude00", " ")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static DiagramEdit open(byte[] bytes) {
        return DiagramEdit.open(bytes, "x.drawio", Limits.standard(), Deadline.far(), new Diagnostics());
    }
}
