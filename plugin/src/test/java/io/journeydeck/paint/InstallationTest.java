package io.journeydeck.paint;

import static io.journeydeck.paint.PaintedPage.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    private static final String SHAPE =
            "<foreground><rect x=\"5\" y=\"0\" w=\"5\" h=\"10\"/><fillstroke/></foreground></shape>";

    @TempDir
    private Path folder;

    private final Diagnostics found = new Diagnostics();

    @BeforeEach
    void installs() throws IOException {
        Files.createDirectories(folder.resolve("stencils"));
        Files.createDirectories(folder.resolve("img/lib"));
        Files.writeString(
                folder.resolve("stencils/robots.xml"),
                "<shapes name=\"mxgraph.robots\"><shape name=\"Left Arm\" w=\"10\" h=\"10\">" + SHAPE + "</shapes>");
        Files.writeString(
                folder.resolve("stencils/ours.xml"),
                "<shapes name=\"mxgraph.flowchart\"><shape name=\"decision\" w=\"10\" h=\"10\">" + SHAPE
                        + "</shapes><!-- ");
        Files.writeString(
                folder.resolve("stencils/plain.xml"),
                "<shapes name=\"\"><shape name=\"ellipse\" w=\"10\" h=\"10\">" + SHAPE + "</shapes>");
        Files.writeString(
                folder.resolve("img/lib/a.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"/>");
    }

    private PaintedPage paint(Path place, String... cells) {
        return PaintedPage.with(Installation.open(place, found), cells);
    }

    @Test
    void paintsAStencilByItsName() {
        PaintedPage page = paint(folder, box("a", "", "shape=mxgraph.robots.left_arm"));

        assertThat(page.codes()).isEmpty();
        assertThat(page.paths("a")).singleElement().satisfies(path -> assertThat(path.outline())
                .isEqualTo(new Outline.Rect(new Bounds(100, 20, 60, 60), 0, 0)));
    }

    @Test
    void paintsTilesWithTheirIconInTheColourOfTheLine() {
        PaintedPage page = paint(
                folder,
                box(
                        "a",
                        "",
                        "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.robots.left_arm;fillColor=#ff0000;strokeColor=#0000ff"));

        assertThat(page.codes()).isEmpty();
        assertThat(page.paths("a")).hasSize(2);
        io.journeydeck.scene.Path tile = page.paths("a").get(0);
        io.journeydeck.scene.Path icon = page.paths("a").get(1);
        assertThat(tile.outline()).isEqualTo(new Outline.Rect(new Bounds(40, 20, 120, 60), 0, 0));
        assertThat(tile.fill()).isEqualTo(new Fill.Solid(Color.rgb(255, 0, 0)));
        assertThat(tile.stroke().isVisible()).isFalse();
        assertThat(icon.outline()).isEqualTo(new Outline.Rect(new Bounds(100, 26, 48, 48), 0, 0));
        assertThat(icon.fill()).isEqualTo(new Fill.Solid(Color.rgb(0, 0, 255)));
    }

    @Test
    void paintsFramesWithTheirIconInACornerOrInTheMiddle() {
        String style = ";grIcon=mxgraph.robots.left_arm;fillColor=none;strokeColor=#0000ff";
        PaintedPage page = paint(
                folder,
                box("a", "", "shape=mxgraph.aws4.group" + style),
                box("b", "", "shape=mxgraph.aws4.groupCenter" + style),
                box("c", "", "shape=mxgraph.aws4.group;grIcon=mxgraph.no.such"));

        assertThat(page.paths("a").get(1).outline().bounds()).isEqualTo(new Bounds(52.5, 20, 12.5, 25));
        assertThat(page.paths("b").get(1).outline().bounds()).isEqualTo(new Bounds(100, 20, 12.5, 25));
        assertThat(page.paths("c")).hasSize(1);
        assertThat(PaintedPage.of(box("a", "", "shape=mxgraph.aws4.group" + style))
                        .codes())
                .as("without an installation")
                .containsExactly("SHAPE_UNKNOWN");
    }

    @Test
    void takesAFolderOfStencilsAloneAndThenNoPictures() {
        PaintedPage page = paint(
                folder.resolve("stencils"),
                box("a", "", "shape=mxgraph.robots.left_arm"),
                box("b", "", "shape=image;image=img/lib/a.svg"));

        assertThat(page.codes()).containsExactly("IMAGE_NOT_SHOWN");
    }

    @Test
    void paintsAPictureOfTheInstallation() {
        PaintedPage page = paint(folder, box("a", "", "shape=image;image=img/lib/a.svg"));

        assertThat(page.codes()).isEmpty();
        assertThat(page.group("a").children()).anyMatch(Image.class::isInstance);
    }

    @Test
    void paintsTheBuiltInShapeWhereTheFileIsBrokenAndSaysSoOnce() {
        PaintedPage page = paint(
                folder,
                box("a", "", "shape=mxgraph.flowchart.decision"),
                box("b", "", "shape=mxgraph.flowchart.or"),
                box("c", "", "shape=mxgraph.robots.left_arm"));

        assertThat(page.codes()).containsExactly("STENCIL_FILE_BROKEN");
        assertThat(page.findings().get(0).origin().cellId()).isEqualTo("a");
        assertThat(page.paths("a").get(0).outline().bounds()).isEqualTo(new Bounds(40, 20, 120, 60));
    }

    @Test
    void keepsTheShapesThatDrawioBuildsIn() {
        PaintedPage page = paint(folder, box("a", "", "ellipse"));

        assertThat(page.paths("a").get(0).outline()).isInstanceOf(Outline.Ellipse.class);
    }
}
