package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.server.ExportServer;
import io.journeydeck.server.ServerSettings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unmodified draw.io (14.7.3, from npm) in a real browser, whose {@code EXPORT_URL} is ours. */
class DrawioExportTest {

    @TempDir
    private Path folder;

    @Test
    void menusOfAnUnmodifiedEditorDownloadOurDocuments() throws IOException, InterruptedException {
        Program node = BrowserScripts.node();
        String port = BrowserScripts.freePort();
        JsonNode sent;
        try (ExportServer server = io.journeydeck.app.Program.server(
                ServerSettings.standard().at("127.0.0.1", 0).withOrigins(List.of("http://127.0.0.1:" + port)))) {
            sent = new ObjectMapper()
                    .readTree(node.with("DRAWIO_PORT", port)
                            .run(
                                    folder,
                                    BrowserScripts.script("exporturl.mjs"),
                                    Exported.template().toString(),
                                    server.address() + "export",
                                    folder.toString()));
        }

        assertThat(sent).hasSize(3);
        byte[] pdf = Files.readAllBytes(folder.resolve("sally.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Journeydeck");
            assertThat(new PDFTextStripper().getText(document)).contains("Sally");
        }
        MxFile inside = new MxFileReader().read(pdf, "sally.pdf", Limits.standard(), Deadline.far(), new Diagnostics());
        assertThat(inside.pages()).hasSize(1);
        BufferedImage png = ImageIO.read(folder.resolve("sally.png").toFile());
        BufferedImage jpg = ImageIO.read(folder.resolve("sally.jpg").toFile());
        assertThat(png.getWidth()).isGreaterThan(1_000);
        assertThat(List.of(jpg.getWidth(), jpg.getHeight())).containsExactly(png.getWidth(), png.getHeight());
    }
}
