package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading what was written gives the same file, whichever way it was written, and nothing needs mending in it. */
class MxFileLawTest {

    private static final MxFileWriter WRITER = new MxFileWriter();

    @Provide
    Arbitrary<MxFile> files() {
        return MxFiles.files();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void plainPagesComeBack(@ForAll("files") MxFile file) {
        comesBack(file, WRITER.write(file, MxFileWriter.Pages.PLAIN));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void compressedPagesComeBack(@ForAll("files") MxFile file) {
        comesBack(file, WRITER.write(file, MxFileWriter.Pages.COMPRESSED));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void diagramsInSvgComeBack(@ForAll("files") MxFile file) {
        byte[] svg = new XmlText(true)
                .open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute(DiagramInSvg.ATTRIBUTE, DiagramInSvg.content(file))
                .close()
                .toBytes();
        assertThat(DiagramInSvg.content(file).getBytes(StandardCharsets.UTF_8)).doesNotContain('\n', '\t');
        comesBack(file, svg);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void diagramsInPngComeBack(@ForAll("files") MxFile file) {
        comesBack(file, DiagramInPng.embed(Pngs.plain(), file));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theSameFileGivesTheSameBytes(@ForAll("files") MxFile file) {
        for (MxFileWriter.Pages pages : MxFileWriter.Pages.values()) {
            byte[] once = WRITER.write(file, pages);
            assertThat(WRITER.write(Reads.of(once).file(), pages)).isEqualTo(once);
        }
    }

    private static void comesBack(MxFile file, byte[] written) {
        Reads read = Reads.of(written);
        assertThat(read.file()).isEqualTo(file);
        assertThat(read.codes())
                .doesNotContain("CELL_PARENT_MISSING", "CELL_ID_DUPLICATE", "GEOMETRY_NUMBER_INVALID", "TEXT_IGNORED");
    }
}
