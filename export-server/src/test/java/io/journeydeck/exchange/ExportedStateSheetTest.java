package io.journeydeck.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.PersonaState;
import io.journeydeck.exchange.ExportedState.StageState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExportedStateSheetTest {

    @Test
    void givesBackWhatWasWritten() throws IOException {
        ExportedState state = new ExportedState(List.of(
                map("p1", "Sally", item("a1", "Looks around", Map.of("owner", "Ann", "step", "2"))),
                map("p2", "", item("", "", Map.of()), item("b", "-1", Map.of("note", "")))));

        assertThat(throughFile(state)).contains(state);
    }

    @Property(tries = 60)
    void losesNoCharacter(@ForAll("texts") String text) throws IOException {
        ExportedState state = new ExportedState(List.of(map("p", text, item("c", text, Map.of("owner", text)))));

        assertThat(throughFile(state)).contains(state);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "=1+1", "@SUM(A1)", "_x0041_", "_x005F_x0041_", "a\r\nb\rc\n", "\ud83d", "\t", " x ", "\u0000"),
                Arbitraries.strings().all().ofMaxLength(60));
    }

    @Test
    void keepsTextsThatAreTooLongForACell() throws IOException {
        String text = "1234567\ud83d\ude00_x0041_".repeat(6_000);
        ExportedState state = new ExportedState(List.of(map("p", "Long", item("c", text, Map.of("note", text)))));

        assertThat(text.length()).isGreaterThan(2 * CellText.LONGEST);
        assertThat(throughFile(state)).contains(state);
    }

    @Test
    void isShownToNobody() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Map");
            ExportedStateSheet.write(workbook, new ExportedState(List.of()));

            assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void takesNoOtherSheetForOurs() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            assertThat(ExportedStateSheet.read(workbook)).isEmpty();
            workbook.createSheet(ExportedStateSheet.NAME)
                    .createRow(0)
                    .createCell(0)
                    .setCellValue("mine");

            assertThat(ExportedStateSheet.read(workbook)).isEmpty();
        }
    }

    @Test
    void refusesALaterVersion() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ExportedStateSheet.write(workbook, new ExportedState(List.of()));
            workbook.getSheet(ExportedStateSheet.NAME).getRow(0).getCell(1).setCellValue("2");

            assertThatThrownBy(() -> ExportedStateSheet.read(workbook))
                    .isInstanceOf(DiagnosticException.class)
                    .hasMessageContaining("later version");
        }
    }

    private static MapState map(String page, String title, ItemState... items) {
        return new MapState(
                page,
                "map",
                title,
                "et",
                Map.of("kind", "current", "note", "x".repeat(40_000)),
                List.of(new PersonaState("persona", "Mari\n34", Map.of("quote", "_x0041_"))),
                List.of(new StageState("s1", "Enne"), new StageState("#2", "")),
                List.of(new LaneState("l1", "Tegevused", "action")),
                List.of(items));
    }

    private static ItemState item(String cell, String text, Map<String, String> data) {
        return new ItemState(cell, "action", "s1", "l1", text, data);
    }

    private static Optional<ExportedState> throughFile(ExportedState state) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ExportedStateSheet.write(workbook, state);
            workbook.write(file);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return ExportedStateSheet.read(workbook);
        }
    }
}
