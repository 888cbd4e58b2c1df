package io.journeydeck.stencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StencilFolderTest {

    @TempDir
    private Path folder;

    private final Diagnostics found = new Diagnostics();

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }

    private static String library(String name, String... shapes) {
        StringBuilder xml = new StringBuilder("<!-- a licence -->\n<shapes name=\"" + name + "\">\n");
        for (String shape : shapes) {
            xml.append("<shape name=\"")
                    .append(shape)
                    .append("\" w=\"20\" h=\"")
                    .append(shape.length());
            xml.append(
                    "\"><connections/><foreground><rect x=\"0\" y=\"0\" w=\"20\" h=\"5\"/>\n<stroke/></foreground></shape>\n");
        }
        return xml.append("</shapes>").toString();
    }

    private StencilFolder open() {
        return StencilFolder.open(folder, found);
    }

    @Test
    void findsShapesByLibraryAndNameAsStylesWriteThem() throws IOException {
        write("flow.xml", library("mxgraph.flow", "Big Box", "v1.5 Box"));
        write("cisco/routers.xml", library("mxgraph.cisco.Routers", "ATM"));

        StencilFolder stencils = open();

        assertThat(stencils.find("mxgraph.flow.big_box")).isNotNull();
        assertThat(stencils.find("mxgraph.flow.v1.5_box")).isNotNull();
        assertThat(stencils.find("mxgraph.cisco.routers.atm")).isNotNull();
        assertThat(stencils.find("mxgraph.flow.other")).isNull();
        assertThat(stencils.find("mxgraph.flow")).isNull();
        assertThat(stencils.find("")).isNull();
        assertThat(found.list()).isEmpty();
    }

    @Test
    void keepsAllStepsOfAShape() throws IOException {
        write("flow.xml", library("mxgraph.flow", "Box"));

        Stencil stencil = Objects.requireNonNull(open().find("mxgraph.flow.box"));

        assertThat(stencil.width()).isEqualTo(20);
        assertThat(stencil.height()).isEqualTo(3);
        assertThat(stencil.foreground()).extracting(step -> step.name()).containsExactly("rect", "stroke");
        assertThat(stencil.foreground().get(0).attributes()).containsEntry("h", "5");
    }

    @Test
    void namesEachBrokenFileAndReadsTheOthers() throws IOException {
        write("a.xml", "<shapes name=\"mxgraph.a\"");
        write("b.xml", "<!DOCTYPE shapes [<!ENTITY x \"y\">]>" + library("mxgraph.b", "Box"));
        write("c.xml", library("mxgraph.c", "Box"));
        write("page.xml", "<mxfile/>");

        StencilFolder stencils = open();

        assertThat(found.list())
                .extracting(Diagnostic::code)
                .containsOnly("STENCIL_FILE_BROKEN")
                .hasSize(2);
        assertThat(found.list().get(0).message()).contains("\"a.xml\"");
        assertThat(found.list().get(1).message()).contains("\"b.xml\"");
        assertThat(stencils.find("mxgraph.c.box")).isNotNull();
    }

    @Test
    void saysWhichFileIsBrokenBehindItsStart() throws IOException {
        write("a.xml", library("mxgraph.a", "Box").replace("</shapes>", "<shape"));

        StencilFolder stencils = open();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> stencils.find("mxgraph.a.box"))
                    .isInstanceOfSatisfying(DiagnosticException.class, e -> {
                        assertThat(e.diagnostic().code()).isEqualTo("STENCIL_FILE_BROKEN");
                        assertThat(e.diagnostic().message()).contains("\"a.xml\"", "line ");
                    });
        }
        assertThat(stencils.find("mxgraph.b.box")).isNull();
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertThatThrownBy(() -> StencilFolder.open(folder.resolve("none"), found))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        e -> assertThat(e.diagnostic().code()).isEqualTo("STENCILS_MISSING"));
    }

    @Test
    void keepsToItsBounds() throws IOException {
        write("a.xml", library("mxgraph.a", "Box"));
        write("b.xml", library("mxgraph.b", "Box"));
        write("large.xml", library("mxgraph.large", "x".repeat(500)));
        write("1/2/3/deep.xml", library("mxgraph.deep", "Box"));

        StencilFolder stencils = StencilFolder.open(folder, new StencilFolder.Bounds(10, 2, 400, 10_000), found);

        assertThat(found.list())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("large.xml", "400");
        assertThat(stencils.find("mxgraph.a.box")).isNotNull();
        assertThat(stencils.find("mxgraph.deep.box")).isNull();
        assertThat(limited(new StencilFolder.Bounds(1, 2, 1000, 10_000))).isEqualTo("LIMIT_STENCILS");
        assertThat(limited(new StencilFolder.Bounds(10, 2, 400, 300))).isEqualTo("LIMIT_STENCILS");
    }

    private String limited(StencilFolder.Bounds bounds) {
        Diagnostics own = new Diagnostics();
        StencilFolder.open(folder, bounds, own);
        return own.list().get(own.list().size() - 1).code();
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("a.xml"), library("mxgraph.a", "Box"));
        Files.createSymbolicLink(folder.resolve("link.xml"), outside.resolve("a.xml"));
        Files.createSymbolicLink(folder.resolve("linked"), outside);

        assertThat(open().find("mxgraph.a.box")).isNull();
    }
}
