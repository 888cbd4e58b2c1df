package io.journeydeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.app.OutputFormats;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.journey.edit.DiagramMap;
import io.journeydeck.journey.edit.PartIds;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks as {@code export -f xlsx} writes them. */
class ExportedWorkbookTest {

    static List<Path> templates() throws IOException {
        return RoundTripTest.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void comesBackWithoutAChangeAndThenWithThoseThatWereMade(Path template) {
        byte[] diagram = read(template);
        byte[] workbook = export(diagram, template.getFileName().toString());
        List<DiagramMap> maps = ContractBook.maps(diagram);
        if (maps.isEmpty()) {
            return;
        }
        Updated same = update(diagram, workbook);
        assertThat(same.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
        assertThat(same.lines()).containsExactly("No changes.");
        assertThat(same.diagram()).isEqualTo(diagram);

        Map<String, String> texts = new LinkedHashMap<>();
        byte[] edited = ContractBook.changed(workbook, book -> edit(book, new Random(7), texts));
        Updated changed = update(diagram, edited);
        assertThat(changed.lines())
                .as(String.join("\n", changed.lines()))
                .allMatch(line -> line.startsWith("change: "));
        assertThat(changed.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(texts).isNotEmpty();
        Map<String, String> said = new LinkedHashMap<>();
        for (DiagramMap map : ContractBook.maps(changed.diagram())) {
            map.items().forEach(item -> said.put(map.page().id() + " " + PartIds.cell(item.origin()), item.text()));
        }
        assertThat(said).containsAllEntriesOf(texts);
    }

    /** Gives every few items of the sheets another text. */
    private static void edit(XSSFWorkbook book, Random random, Map<String, String> texts) {
        for (Sheet sheet : book) {
            Row keys = sheet.getRow(0);
            List<String> names = new ArrayList<>();
            for (int i = 0; keys != null && i < keys.getLastCellNum(); i++) {
                names.add(keys.getCell(i) == null ? "" : keys.getCell(i).toString());
            }
            if (!names.contains("id") || !names.contains("text")) {
                continue;
            }
            for (int r = 2; r <= sheet.getLastRowNum(); r++) {
                Row row = sheet.getRow(r);
                Cell id = row == null ? null : row.getCell(names.indexOf("id"));
                if (row == null || id == null || id.toString().isEmpty() || random.nextInt(3) > 0) {
                    continue;
                }
                String text = "Edited \u00f5 <b> & \"" + r + "\"";
                // a new cell, since POI leaves the text of an inline string as it is
                row.createCell(names.indexOf("text")).setCellValue(text);
                texts.put(row.getCell(names.indexOf("page")) + " " + id, text);
            }
        }
    }

    private static byte[] export(byte[] diagram, String name) {
        return Conversions.of(
                        diagram,
                        name,
                        OutputFormats.standard().stream()
                                .filter(format -> format.id().equals("xlsx"))
                                .toList(),
                        ExportOptions.standard())
                .artifacts()
                .get(0)
                .bytes();
    }

    private static Updated update(byte[] diagram, byte[] workbook) {
        return new Importer(Limits.standard(), fault -> {
                    throw new AssertionError(fault);
                })
                .update(workbook, "book.xlsx", diagram, "map.drawio", false);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
