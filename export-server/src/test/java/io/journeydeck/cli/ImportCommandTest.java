package io.journeydeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.BoxPages;
import io.journeydeck.template.TemplateLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String MAP =
            "journey: 1\ntitle: Shop\nstages: [{name: Buy, steps: [{action: Pays, emotion: 1}]}]\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String in = "";

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                false);
        TemplateLibrary templates = TemplateLibrary.of(ImportCommandTest.class.getClassLoader());
        return Journeydeck.run(arguments, List.of(), new BoxPages(), templates, null, terminal);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void drawsAMapBesideItsSource() throws IOException {
        write("map.yaml", MAP);
        assertThat(run("import", "map.yaml")).isZero();
        assertThat(out()).isEqualTo("map.drawio\n");
        assertThat(err()).isEmpty();
        assertThat(Files.readString(folder.resolve("map.drawio")))
                .startsWith("<mxfile")
                .contains("journey=\"map\"")
                .contains("Pays");
    }

    @Test
    void drawsPagesAboutPeople() throws IOException {
        write("people.yaml", "sheet: empathy\ntitle: Mari\npersonas: [{name: Mari, says: [Why?]}]\n");
        assertThat(run("import", "people.yaml")).isZero();
        assertThat(err()).isEmpty();
        assertThat(Files.readString(folder.resolve("people.drawio")))
                .contains("journey=\"empathy\"")
                .contains("Why?");
    }

    @Test
    void drawsEachMapOfAFileOnAPageOfItsOwn() throws IOException {
        write("maps.yaml", MAP + "---\n" + MAP);
        assertThat(run("import", "maps.yaml")).isZero();
        assertThat(Files.readString(folder.resolve("maps.drawio")))
                .contains("<diagram id=\"journey\" ")
                .contains("<diagram id=\"journey-2\" ");
    }

    @Test
    void showsWhatItUnderstandsAndWritesNothingWhenDry() throws IOException {
        in = ";Aankoop\nKlantacties;Betaalt\n";
        assertThat(run("import", "-", "--dry-run", "--lang", "nl")).isZero();
        assertThat(out())
                .startsWith("standard input: 1 stage, 1 lane, 1 item, 0 personas\n")
                .contains("Klantacties [action]");
        assertThat(files()).isEmpty();
    }

    @Test
    void writesNothingOfASourceWithoutAMapAndSaysWhy() throws IOException {
        write("f.mmd", "flowchart LR\n a --> b\n");
        assertThat(run("import", "f.mmd", "-o", "f.drawio")).isEqualTo(1);
        assertThat(run("import", "none.yaml")).isEqualTo(1);
        assertThat(files()).containsExactly("f.mmd");
        assertThat(err())
                .startsWith("error: f.mmd: line 1: This is a Mermaid diagram of the kind \"flowchart\", not a journey.")
                .contains("error: none.yaml: There is no such file");
    }

    @Test
    void replacesAFileOnlyWhenTold() throws IOException {
        write("map.yaml", MAP);
        write("map.drawio", "mine");
        assertThat(run("import", "map.yaml")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("map.drawio"))).isEqualTo("mine");
        assertThat(run("import", "map.yaml", "--force")).isZero();
    }

    @Test
    void takesWrongUseForUsage() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", "-")).isEqualTo(2);
        assertThat(run("import", "a.yaml", "--theme", "none")).isEqualTo(2);
        assertThat(err()).contains("There is no theme 'none'");
    }

    @Test
    void readsASheetOfAWorkbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(folder.resolve("map.xlsx"))) {
            book.createSheet("Notes");
            Sheet sheet = book.createSheet("Ours");
            sheet.createRow(0).createCell(1).setCellValue("Buy");
            sheet.createRow(2).createCell(0).setCellValue("Emotions");
            sheet.getRow(2).createCell(1).setCellValue(-1);
            book.write(file);
        }
        assertThat(run("import", "map.xlsx", "--sheet", "Ours", "--dry-run")).isZero();
        assertThat(out()).startsWith("map: 1 stage, 1 lane, 1 item");
        assertThat(run("import", "map.xlsx", "--sheet", "Theirs", "--dry-run")).isEqualTo(1);
        assertThat(err()).contains("The workbook has no sheet \"Theirs\". It has Notes, Ours.");
    }

    @Test
    void reportsAFileThatIsNoWorkbook() throws IOException {
        write("map.xlsx", "PK no");
        assertThat(run("import", "map.xlsx")).isEqualTo(1);
        assertThat(err()).contains("The file is no Excel workbook that can be read");
    }
}
