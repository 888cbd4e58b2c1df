package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.chart.ChartXml;
import io.journeydeck.export.chart.Charts;
import io.journeydeck.export.pptx.slide.ChartDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeChartsTest {

    @TempDir
    private Path folder;

    private void convert(String to, String document) throws IOException, InterruptedException {
        Program.need("soffice")
                .run(
                        folder,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        document);
    }

    @Test
    void showsWhatChartsOfDecksSay() throws IOException, InterruptedException {
        Program pdfToText = Program.need("pdftotext");
        Files.write(
                folder.resolve("charts.pptx"),
                ChartDeck.of(new ArrayList<>(Charts.all().values())));

        convert("pdf", "charts.pptx");

        assertThat(pdfToText.run(folder, "-layout", "charts.pdf", "-"))
                .contains("At last!", "Good", "Neutral", "Bad", "Sally", "Awareness", "Step 5")
                .contains("Quick wins", "Money pits", "1, 2", "Effort", "Impact")
                .contains("E-mail", "Future", "2.5");
    }

    @Test
    void opensTheDataOfCharts() throws IOException, InterruptedException {
        Files.write(
                folder.resolve("curve.xlsx"),
                ChartXml.forDeck(Charts.curve(), Charts.STYLE).workbook());

        convert("csv", "curve.xlsx");

        assertThat(Files.readString(folder.resolve("curve.csv")).lines())
                .startsWith(",,Sally,Tom,", "Awareness,Step 1,0.5,1,", ",Step 2,1,0,")
                .contains(",Step 4,,,Nobody knows how this feels");
    }
}
