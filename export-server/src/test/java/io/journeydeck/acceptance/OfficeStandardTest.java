package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.app.OutputFormats;
import io.journeydeck.app.Program;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.standard.OfficePackage;
import io.journeydeck.standard.OfficeSchemas;
import io.journeydeck.template.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Decks and workbooks are what ECMA-376 says, part by part, so that Office has nothing to repair. */
class OfficeStandardTest {

    private static OfficeSchemas schemas;

    @BeforeAll
    static void readSchemas() {
        schemas = OfficeSchemas.read();
    }

    @Test
    void holdsForEachTemplate() throws IOException {
        List<OutputFormat> formats = OutputFormats.standard().stream()
                .filter(format -> Set.of("pptx", "xlsx").contains(format.id()))
                .toList();
        Map<String, List<String>> problems = new TreeMap<>();
        int checked = 0;
        for (Template template : Program.templates().all()) {
            String name = template.language() + "-" + template.id();
            for (Artifact artifact : Conversions.of(template.bytes(), name, formats, ExportOptions.standard())
                    .artifacts()) {
                List<String> found = OfficePackage.of(artifact.bytes()).problems(schemas);
                if (!found.isEmpty()) {
                    problems.put(name + "." + artifact.format().id(), found);
                }
                reopen(artifact);
                checked++;
            }
        }
        assertThat(problems).isEmpty();
        assertThat(checked).isGreaterThanOrEqualTo(2 * Program.templates().all().size());
    }

    @Test
    void holdsForOneWorkbookOfAllTemplates() throws IOException {
        OutputFormat workbook = OutputFormats.standard().stream()
                .filter(format -> format.id().equals("xlsx"))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Program.templates()
                .all()
                .forEach(
                        template -> files.put(template.language() + "-" + template.id() + ".drawio", template.bytes()));

        byte[] portfolio = Conversions.merged(files, workbook, ExportOptions.standard());

        assertThat(OfficePackage.of(portfolio).problems(schemas)).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(portfolio))) {
            // A header, and a row for most of the files; sheets without a journey have none.
            assertThat(book.getSheet("Portfolio").getLastRowNum()).isGreaterThan(files.size() / 2);
        }
    }

    @Test
    void holdsForAFutureMapBesideItsCurrentOne() throws IOException {
        for (String language : List.of("en", "nl", "et")) {
            Conversion conversion = Conversions.office(pair(language), "pair");
            assertThat(conversion.artifacts()).hasSize(2);
            for (Artifact artifact : conversion.artifacts()) {
                assertThat(OfficePackage.of(artifact.bytes()).problems(schemas)).isEmpty();
                reopen(artifact);
                if (artifact.format().id().equals("xlsx")) {
                    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(artifact.bytes()))) {
                        assertThat(book.getTable("Differences").getRowCount()).isGreaterThan(1);
                    }
                }
            }
        }
    }

    /** Sally's map, and on a second page what it is to be: its lowest feelings differ. */
    private static byte[] pair(String language) {
        byte[] bytes = Program.templates().all().stream()
                .filter(template ->
                        template.language().equals(language) && template.id().equals("sally"))
                .findFirst()
                .orElseThrow()
                .bytes();
        String file = new String(bytes, StandardCharsets.UTF_8);
        int end = file.indexOf("</diagram>") + "</diagram>".length();
        String page = file.substring(file.indexOf("<diagram"), end);
        String future = page.replaceFirst("id=\"[^\"]*\"", "id=\"future\"")
                .replace("kind=\"current\"", "kind=\"future\"")
                .replace("sentiment=\"-2\"", "sentiment=\"1\"");
        assertThat(future).contains("kind=\"future\"", "sentiment=\"1\"");
        return (file.substring(0, end) + future + file.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static void reopen(Artifact artifact) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(artifact.bytes());
        if (artifact.format().id().equals("pptx")) {
            try (XMLSlideShow deck = new XMLSlideShow(in)) {
                assertThat(deck.getSlides()).isNotEmpty();
            }
        } else {
            try (XSSFWorkbook book = new XSSFWorkbook(in)) {
                assertThat(book.getNumberOfSheets()).isPositive();
            }
        }
    }
}
