package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {

    @TempDir
    private Path folder;

    private String textOf(String document) throws IOException, InterruptedException {
        Program office = Program.need("soffice");
        Program pdfToText = Program.need("pdftotext");
        Exported.into(folder);
        office.run(
                folder,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                document);
        String pdf = document.substring(0, document.lastIndexOf('.')) + ".pdf";
        return pdfToText.run(folder, "-layout", pdf, "-");
    }

    @Test
    void showsTheDecksTextAsText() throws IOException, InterruptedException {
        assertThat(textOf("sally.pptx"))
                .contains(
                        "Sally gets organised", "Awareness", "Retention & Advocacy", "Overwhelmed", "Customer reviews");
    }

    @Test
    void showsTheWorkbooksStagesAndLanes() throws IOException, InterruptedException {
        assertThat(textOf("sally.xlsx"))
                .contains("Awareness", "Comparison", "Touchpoints", "Pain points", "Customer reviews");
    }
}
