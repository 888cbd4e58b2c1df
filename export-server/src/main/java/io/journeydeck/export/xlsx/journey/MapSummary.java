package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.FactSheet;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapFacts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** What a map says of itself, in the workbook's summary. */
final class MapSummary {

    private final Book book;
    private final FactSheet sheet;

    MapSummary(Book book, FactSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    void write(MapView view) {
        JourneyMap map = view.map();
        MapFacts facts = map.facts();
        sheet.heading(book.word("summary.map", view.title()));
        sheet.fact(book.word("fact.kind"), book.word("kind." + facts.kind().id()));
        String personas = map.personas().stream()
                .map(persona ->
                        persona.role().isBlank() ? persona.name() : persona.name() + "  \u00b7  " + persona.role())
                .filter(persona -> !persona.isBlank())
                .collect(Collectors.joining("; "));
        sheet.fact(book.word("fact.persona"), personas.isEmpty() ? facts.persona() : personas);
        sheet.fact(book.word("fact.scenario"), facts.scenario());
        sheet.fact(book.word("fact.goal"), facts.goal());
        sheet.fact(book.word("fact.expectations"), facts.expectations());
        sheet.fact(book.word("fact.company"), facts.company());
        sheet.fact(book.word("fact.owner"), facts.owner());
        sheet.fact(book.word("fact.version"), facts.version());
        day("fact.date", facts.date());
        int review = sheet.nextRow();
        day("fact.review", facts.review());
        if (facts.review() != null) {
            String cell = "$C$" + review;
            Tints.fill(
                    sheet.sheet(),
                    CellRangeAddress.valueOf("C" + review),
                    "AND(ISNUMBER(" + cell + ")," + cell + "<TODAY())",
                    Palette.ROSE);
        }
        sheet.fact(
                book.word("fact.stages"),
                map.stages().stream().map(stage -> stage.name()).collect(Collectors.joining("  \u203a  ")));
        sheet.fact(book.word("fact.note"), facts.note());
        int unplaced = map.unplaced().size();
        if (unplaced > 0) {
            sheet.fact(book.word("place.nowhere"), book.word("summary.unplaced", unplaced));
        }
    }

    private void day(String key, @Nullable LocalDate date) {
        if (date != null) {
            sheet.fact(Value.of(book.word(key)), Value.of(DateUtil.getExcelDate(date)), "yyyy\\-mm\\-dd");
        }
    }
}
