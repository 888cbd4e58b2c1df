package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.MergedDocument;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.SteadyZip;
import io.journeydeck.export.png.BatikRasterizer;
import io.journeydeck.export.pptx.theme.Themes;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.scene.Scene;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;

class MergedPagesTest {

    private static final ExportOptions MERGED =
            ExportOptions.standard().with(DeckOptions.STANDARD.withKind(DeckKind.MERGED));

    private static Drawing drawing(String name, Deadline deadline, String... pages) {
        List<PaintedPage> painted = List.of(pages).stream()
                .map(page -> new PaintedPage(1, null, scene(page)))
                .toList();
        return new Drawing(name, MxFile.of(List.of()), painted, new Diagnostics(), deadline);
    }

    private static Scene scene(String name) {
        return new Sketch().box("a", 0, 0, 120, 60, "Box on " + name).scene(name);
    }

    private static MergedDocument document() {
        return new MergedPages(MERGED, new Themes(), new BatikRasterizer());
    }

    private static byte[] written(MergedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Test
    void hasASectionAFileInTheirOrder() throws IOException {
        try (MergedDocument document = document()) {
            document.add(drawing("shop", Deadline.far(), "Browse", "Buy"), "maps/shop.drawio");
            document.add(drawing("bank", Deadline.far(), "Save"), "maps/bank.drawio");
            byte[] deck = written(document);

            try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
                assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).containsExactly("Browse", "Buy", "Save");
            }
            assertThat(new String(SteadyZip.parts(deck).get("ppt/presentation.xml"), StandardCharsets.UTF_8))
                    .containsSubsequence("name=\"shop\"", "name=\"bank\"");
        }
    }

    @Test
    void leavesAFileThatFailsOutAsIfItHadNeverCome() throws IOException {
        byte[] without;
        try (MergedDocument document = document()) {
            document.add(drawing("shop", Deadline.far(), "Browse"), "maps/shop.drawio");
            document.add(drawing("bank", Deadline.far(), "Save"), "maps/bank.drawio");
            without = written(document);
        }
        try (MergedDocument document = document()) {
            document.add(drawing("shop", Deadline.far(), "Browse"), "maps/shop.drawio");
            Drawing late = drawing("late", Deadline.in(Duration.ofNanos(1)), "Never");
            assertThatThrownBy(() -> document.add(late, "late.drawio")).isInstanceOf(LimitExceededException.class);
            document.add(drawing("bank", Deadline.far(), "Save"), "maps/bank.drawio");

            Map<String, byte[]> parts = SteadyZip.parts(written(document));
            Map<String, byte[]> expected = SteadyZip.parts(without);
            // Ids of relations are not given twice.
            List.of(expected, parts).forEach(each -> each.keySet().removeIf(name -> name.contains("presentation.xml")));
            assertThat(parts).usingRecursiveComparison().isEqualTo(expected);
            assertThat(expected)
                    .containsKeys("ppt/slides/slide1.xml", "ppt/slides/slide2.xml")
                    .hasSizeGreaterThan(12);
        }
    }
}
