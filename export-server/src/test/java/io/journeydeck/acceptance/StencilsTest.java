package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --stencils} on the command line. */
class StencilsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void draws() throws IOException {
        Files.createDirectories(folder.resolve("drawio/stencils"));
        Files.writeString(
                folder.resolve("drawio/stencils/robots.xml"),
                "<shapes name=\"mxgraph.robots\"><shape name=\"Left Arm\" w=\"10\" h=\"10\"><foreground>"
                        + "<fillcolor color=\"#123456\"/><rect x=\"0\" y=\"0\" w=\"5\" h=\"10\"/><fillstroke/></foreground></shape></shapes>");
        Files.writeString(
                folder.resolve("a.drawio"),
                "<mxfile><diagram><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
                        + "<mxCell id=\"2\" parent=\"1\" vertex=\"1\" style=\"shape=mxgraph.robots.left_arm\">"
                        + "<mxGeometry width=\"40\" height=\"40\" as=\"geometry\"/></mxCell></root></mxGraphModel></diagram></mxfile>");
    }

    @Test
    void paintsAShapeOfAnInstallation() throws IOException {
        Program.Result without = Program.run(folder, "export", "a.drawio", "-f", "svg", "-o", "plain");
        Program.Result with =
                Program.run(folder, "export", "a.drawio", "-f", "svg", "-o", "out", "--stencils", "drawio");

        assertThat(without.err()).contains("mxgraph.robots.left_arm");
        assertThat(with.err()).isEmpty();
        assertThat(with.status()).isZero();
        assertThat(Files.readString(folder.resolve("out/a.svg"))).containsIgnoringCase("#123456");
    }

    @Test
    void namesABrokenFileAndPaintsTheOthersAllTheSame() throws IOException {
        Files.writeString(folder.resolve("drawio/stencils/broken.xml"), "<shapes name=");
        Program.Result result =
                Program.run(folder, "export", "a.drawio", "-f", "svg", "-o", "out", "--stencils", "drawio");

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("warning: ", "broken.xml").hasLineCount(1);
        assertThat(Files.readString(folder.resolve("out/a.svg"))).containsIgnoringCase("#123456");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        for (String command : new String[] {"export a.drawio --stencils none", "serve --port 0 --stencils none"}) {
            Program.Result result = Program.run(folder, command.split(" "));

            assertThat(result.status()).as(command).isEqualTo(1);
            assertThat(result.err()).as(command).contains("none", "no readable folder of stencils");
        }
    }
}
