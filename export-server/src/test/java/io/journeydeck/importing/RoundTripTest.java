package io.journeydeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.exchange.ExportedStateSheet;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.edit.DiagramMap;
import io.journeydeck.journey.edit.PartIds;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final Path TEMPLATES = Path.of("..", "templates");
    private static final byte[] SALLY = read(TEMPLATES.resolve("en/sally.drawio"));

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".drawio"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void changesNoByteOfATemplateWhenNothingWasEdited(Path template) {
        byte[] diagram = read(template);
        Updated updated = update(diagram, ContractBook.of(diagram, book -> {}), false);

        assertThat(codes(updated)).doesNotContain("INTERNAL_ERROR");
        if (!ContractBook.maps(diagram).isEmpty()) {
            assertThat(updated.lines()).containsExactly("No changes.");
            assertThat(updated.findings()).isEmpty();
            assertThat(updated.diagram()).isEqualTo(diagram);
        }
    }

    @Test
    void seesAllTemplates() throws IOException {
        assertThat(templates()).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void takesBackTextAndData() {
        Updated updated = edited(book -> {
            ContractBook.cell(book.getSheet("Pain points"), "p1", "severity").setCellValue("2,5");
            ContractBook.cell(book.getSheet("Pain points"), "p2", "text").setCellValue("=Slow <home> page\nof ours");
            ContractBook.cell(book.getSheet("Opportunities"), "o1", "quarter").setCellValue("Q3 2027");
            ContractBook.cell(book.getSheet("Touchpoints"), "cell-2-1-touchpoint", "channel")
                    .setCellValue("E-mail");
            ContractBook.cell(book.getSheet("Touchpoints"), "cell-2-2-touchpoint", "owner")
                    .setBlank();
        });

        assertThat(updated.findings()).isEmpty();
        assertThat(updated.complete()).isTrue();
        assertThat(updated.lines())
                .contains(
                        "change: Pain points!I3: pain point \"Tasks are scattered over notes, e-mails and memory\": severity 4 -> 2.5");
        assertThat(item(updated, "p1").body().get("severity")).isEqualTo("2.5");
        assertThat(item(updated, "p2").text()).isEqualTo("=Slow <home> page\nof ours");
        assertThat(item(updated, "o1").body().get("quarter")).isEqualTo("2027-Q3");
        assertThat(item(updated, "cell-2-2-touchpoint").body().data()).doesNotContainKey("owner");
    }

    @Test
    void takesBackTheMap() {
        Updated updated = edited(book -> {
            Sheet map = book.getSheet("Map");
            ContractBook.slot(map, "cell-4-1-face").setCellValue("+0,5  Calm");
            ContractBook.slot(map, "cell-1-2-action").setCellValue("Sees an advert");
            ContractBook.slot(map, "cell-2-1-touchpoint-2").setBlank();
            cut(ContractBook.slot(map, "cell-3-1-thought"), ContractBook.slot(map, "cell-3-2-thought"));
            map.getRow(3).getCell(2).setCellValue("Before");
        });

        assertThat(updated.findings()).isEmpty();
        assertThat(item(updated, "cell-4-1-face").text()).isEqualTo("Calm");
        assertThat(item(updated, "cell-4-1-face").body().get("sentiment")).isEqualTo("0.5");
        assertThat(item(updated, "cell-1-2-action").text()).isEqualTo("Sees an advert");
        assertThat(map(updated).map().stages().get(0).name()).isEqualTo("Before");
        assertThat(map(updated).items().map(item -> PartIds.cell(item.origin())))
                .doesNotContain("cell-2-1-touchpoint-2", "cell-3-2-thought");
        assertThat(map(updated).map().at(1, 2))
                .map(JourneyItem::text)
                .containsExactly("I can\u2019t go on like this. I have to get a grip on my work.");
    }

    /** As cut and paste do: the text goes, the hidden cells stay. */
    private static void cut(Cell from, Cell to) {
        to.setCellValue(from.getStringCellValue());
        from.setBlank();
    }

    @Test
    void takesBackNewAndDeletedRows() {
        Updated updated = edited(book -> {
            Sheet pains = book.getSheet("Pain points");
            int next = pains.getLastRowNum() + 1;
            ContractBook.put(pains, next, ContractBook.column(pains, "text"), "No answer at night");
            ContractBook.put(pains, next, ContractBook.column(pains, "stage"), "Purchase");
            ContractBook.put(pains, next, ContractBook.column(pains, "severity"), "5");
            ContractBook.put(
                    pains,
                    next,
                    ContractBook.column(pains, "opportunity"),
                    "Cut sign-up down to a name and an e-mail address");
            Sheet map = book.getSheet("Map");
            Cell p6 = ContractBook.slot(map, "p6");
            p6.setBlank();
            pains.removeRow(ContractBook.cell(pains, "p6", "id").getRow());
        });

        assertThat(updated.findings()).isEmpty();
        assertThat(map(updated).items().map(item -> PartIds.cell(item.origin())))
                .doesNotContain("p6");
        JourneyItem news = map(updated)
                .items()
                .filter(item -> item.text().equals("No answer at night"))
                .findFirst()
                .orElseThrow();
        assertThat(news.body().data()).containsEntry("severity", "5").containsEntry("opportunity", "o5");
        assertThat(map(updated).map().at(4, 5)).contains(news);
    }

    @Test
    void findsRowsAndColumnsWhereverTheyAre() {
        Updated updated = edited(book -> {
            Sheet pains = book.getSheet("Pain points");
            ContractBook.cell(pains, "p1", "severity").setCellValue(1);
            List<Row> rows = IntStream.rangeClosed(2, pains.getLastRowNum())
                    .mapToObj(pains::getRow)
                    .toList();
            swap(rows.get(0), rows.get(rows.size() - 1));
            for (Row row : pains) {
                swap(row, 2, 6);
            }
            pains.shiftRows(0, pains.getLastRowNum(), 3);
            pains.createRow(0).createCell(4).setCellValue("My notes");
        });

        assertThat(updated.findings()).isEmpty();
        assertThat(updated.lines()).hasSize(1);
        assertThat(item(updated, "p1").body().get("severity")).isEqualTo("1");
    }

    private static void swap(Row one, Row other) {
        for (int i = 0; i < Math.max(one.getLastCellNum(), other.getLastCellNum()); i++) {
            Object value = value(one.getCell(i));
            set(one, i, value(other.getCell(i)));
            set(other, i, value);
        }
    }

    private static void swap(Row row, int one, int other) {
        Object value = value(row.getCell(one));
        set(row, one, value(row.getCell(other)));
        set(row, other, value);
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> (Object) cell.getNumericCellValue();
            case BLANK -> "";
            default -> cell.getStringCellValue();
        };
    }

    private static void set(Row row, int column, Object value) {
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value.toString().isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }

    @Test
    void listsConflictsAndMakesThemOnlyWhenTold() {
        byte[] workbook =
                ContractBook.of(SALLY, book -> ContractBook.cell(book.getSheet("Pain points"), "p1", "severity")
                        .setCellValue(1));
        byte[] changed = new String(SALLY, StandardCharsets.UTF_8)
                .replace("severity=\"4\" opportunity=\"o1\"", "severity=\"3\" opportunity=\"o1\"")
                .getBytes(StandardCharsets.UTF_8);
        Updated updated = update(changed, workbook, false);
        Updated told = update(changed, workbook, true);

        assertThat(updated.complete()).isFalse();
        assertThat(updated.lines().get(0)).startsWith("conflict: ").endsWith("(the diagram says \"3\" now)");
        assertThat(updated.diagram()).isEqualTo(changed);
        assertThat(told.complete()).isTrue();
        assertThat(new String(told.diagram(), StandardCharsets.UTF_8)).contains("severity=\"1\" opportunity=\"o1\"");
    }

    @Test
    void keepsGoodValuesBesideBadOnes() {
        Updated updated = edited(book -> {
            Sheet pains = book.getSheet("Pain points");
            ContractBook.cell(pains, "p1", "severity").setCellValue("very");
            ContractBook.cell(pains, "p2", "severity").setCellErrorValue((byte) 0x17);
            ContractBook.cell(pains, "p3", "stage").setCellValue("Nowhere");
            ContractBook.cell(pains, "p4", "opportunity").setCellValue("o99");
            ContractBook.cell(pains, "p5", "severity").setCellValue(1);
            ContractBook.cell(book.getSheet("Emotions"), "cell-4-1-face", "sentiment")
                    .setCellValue(7);
        });

        assertThat(codes(updated))
                .containsExactlyInAnyOrder(
                        "WORKBOOK_VALUE_INVALID",
                        "WORKBOOK_CELL_ERROR",
                        "WORKBOOK_STAGE_UNKNOWN",
                        "WORKBOOK_VALUE_INVALID",
                        "WORKBOOK_VALUE_INVALID");
        assertThat(updated.complete()).isFalse();
        assertThat(updated.lines()).hasSize(1);
        assertThat(item(updated, "p5").body().get("severity")).isEqualTo("1");
    }

    @Test
    void takesNoValueThatTheListsDoNotHave() {
        Updated updated = edited(book -> {
            Sheet pains = book.getSheet("Pain points");
            Sheet opportunities = book.getSheet("Opportunities");
            ContractBook.cell(pains, "p1", "severity").setCellValue(9);
            ContractBook.cell(pains, "p2", "severity").setCellValue(0);
            ContractBook.cell(pains, "p3", "severity").setCellValue(1);
            ContractBook.cell(opportunities, "o1", "quarter").setCellValue("2027-Q7");
            ContractBook.cell(opportunities, "o2", "impact").setCellValue(5.5);
            ContractBook.cell(book.getSheet("Emotions"), "cell-4-1-face", "sentiment")
                    .setCellValue(0.3);
            ContractBook.slot(book.getSheet("Map"), "cell-4-2-face").setCellValue("+3  Cheerful");
        });

        assertThat(codes(updated)).hasSize(6).containsOnly("WORKBOOK_VALUE_INVALID");
        assertThat(updated.findings())
                .extracting(Diagnostic::message)
                .contains("Pain points!I3: severity \"9\" is not a number from 1 to 5; it is not taken back");
        assertThat(updated.findings())
                .extracting(Diagnostic::remedy)
                .contains("Write a number from 1 to 5, and import the workbook again.");
        assertThat(updated.lines()).hasSize(2).allMatch(line -> line.startsWith("change: "));
        assertThat(item(updated, "p1").body().get("severity")).isEqualTo("4");
        assertThat(item(updated, "p3").body().get("severity")).isEqualTo("1");
        assertThat(item(updated, "cell-4-2-face").text()).isEqualTo("Cheerful");
        assertThat(updated.complete()).isFalse();
    }

    @Test
    void leavesAnOddValueOfTheDiagramAlone() {
        byte[] odd = new String(SALLY, StandardCharsets.UTF_8)
                .replace("severity=\"4\" opportunity=\"o1\"", "severity=\"9\" opportunity=\"o1\"")
                .getBytes(StandardCharsets.UTF_8);
        Updated same = update(odd, ContractBook.of(odd, book -> {}), false);
        Updated other = update(
                odd,
                ContractBook.of(odd, book -> ContractBook.cell(book.getSheet("Pain points"), "p1", "text")
                        .setCellValue("Too much")),
                false);

        assertThat(odd).isNotEqualTo(SALLY);
        assertThat(same.findings()).isEmpty();
        assertThat(same.lines()).containsExactly("No changes.");
        assertThat(other.findings()).isEmpty();
        assertThat(item(other, "p1").body().get("severity")).isEqualTo("9");
        assertThat(item(other, "p1").text()).isEqualTo("Too much");
    }

    @Test
    void reportsSheetsThatContradictEachOther() {
        Updated updated = edited(book -> {
            ContractBook.cell(book.getSheet("Pain points"), "p1", "text").setCellValue("One");
            ContractBook.slot(book.getSheet("Map"), "p1").setCellValue("Two");
            ContractBook.cell(book.getSheet("Pain points"), "p2", "text").setCellValue("Same");
            ContractBook.slot(book.getSheet("Map"), "p2").setCellValue("Same");
        });

        assertThat(codes(updated)).containsExactly("WORKBOOK_CONTRADICTION");
        assertThat(updated.findings().get(0).message()).contains("Map!C14", "Pain points!E3");
        assertThat(item(updated, "p2").text()).isEqualTo("Same");
        assertThat(item(updated, "p1").text()).startsWith("Tasks are scattered");
    }

    @Test
    void saysWhatAStageOrLaneNeeds() {
        Updated gone = edited(book -> book.getSheet("Map").getRow(0).getCell(3).setBlank());
        Updated merged = edited(book -> book.getSheet("Map").addMergedRegion(new CellRangeAddress(4, 5, 2, 2)));
        Updated news = edited(book -> {
            ContractBook.put(book.getSheet("Map"), 3, 20, "Aftercare");
        });

        assertThat(codes(gone)).contains("WORKBOOK_STAGE_GONE");
        assertThat(gone.diagram()).isEqualTo(SALLY);
        assertThat(codes(merged)).contains("WORKBOOK_CELLS_MERGED");
        assertThat(merged.diagram()).isEqualTo(SALLY);
        assertThat(codes(news)).containsExactly("WORKBOOK_STAGE_NEW");
    }

    @Test
    void readsWhatIsLeftOfTheSheets() {
        Updated renamed = edited(book -> {
            book.setSheetName(book.getSheetIndex("Pain points"), "Problems");
            book.removeSheetAt(book.getSheetIndex("Map"));
            book.removeSheetAt(book.getSheetIndex("Emotions"));
            ContractBook.cell(book.getSheet("Problems"), "p1", "severity").setCellValue(1);
        });
        Updated withoutIds = edited(book -> ContractBook.put(book.getSheet("Pain points"), 0, 0, "")
                .getSheet()
                .getRow(0)
                .getCell(0)
                .setBlank());
        Updated withoutKeys = edited(book -> book.getSheet("Pain points")
                .removeRow(book.getSheet("Pain points").getRow(0)));

        assertThat(codes(renamed)).containsExactly("WORKBOOK_MAP_MISSING");
        assertThat(item(renamed, "p1").body().get("severity")).isEqualTo("1");
        assertThat(withoutIds.findings()).isEmpty();
        assertThat(withoutIds.lines()).containsExactly("No changes.");
        assertThat(codes(withoutKeys)).containsExactly("WORKBOOK_KEYS_GONE");
        assertThat(withoutKeys.diagram()).isEqualTo(SALLY);
    }

    @Test
    void refusesWhatIsNoWorkbookOfTheDiagram() {
        byte[] bank = read(TEMPLATES.resolve("en/bank.drawio"));
        byte[] spotify = new String(bank, StandardCharsets.UTF_8)
                .replace("<diagram id=\"journey\"", "<diagram id=\"other\"")
                .getBytes(StandardCharsets.UTF_8);
        Updated other = update(spotify, ContractBook.of(SALLY, book -> {}), false);
        Updated plain = update(
                SALLY,
                ContractBook.of(SALLY, book -> book.removeSheetAt(book.getSheetIndex(ExportedStateSheet.NAME))),
                false);
        Updated locked = update(SALLY, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3}, false);
        Updated text = update(SALLY, "stage;text".getBytes(StandardCharsets.UTF_8), false);

        assertThat(codes(other)).containsExactly("WORKBOOK_OF_ANOTHER_DIAGRAM");
        assertThat(codes(plain)).containsExactly("WORKBOOK_NOT_OURS");
        assertThat(codes(locked)).containsExactly("WORKBOOK_LOCKED");
        assertThat(codes(text)).containsExactly("SOURCE_WORKBOOK_INVALID");
        assertThat(Stream.of(other, plain, locked, text)).noneMatch(Updated::hasDiagram);
    }

    private static Updated edited(Consumer<XSSFWorkbook> changes) {
        return update(SALLY, ContractBook.of(SALLY, changes), false);
    }

    private static Updated update(byte[] diagram, byte[] workbook, boolean overwrite) {
        return new Importer(Limits.standard(), fault -> {
                    throw new AssertionError(fault);
                })
                .update(workbook, "book.xlsx", diagram, "map.drawio", overwrite);
    }

    private static List<String> codes(Updated updated) {
        return updated.findings().stream().map(Diagnostic::code).toList();
    }

    private static DiagramMap map(Updated updated) {
        return ContractBook.maps(updated.diagram()).get(0);
    }

    private static JourneyItem item(Updated updated, String cell) {
        return map(updated)
                .items()
                .filter(item -> PartIds.cell(item.origin()).equals(cell))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
