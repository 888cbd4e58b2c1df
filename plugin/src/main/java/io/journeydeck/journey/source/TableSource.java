package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads maps from tables: stages × lanes, or a row an item. Which of them it is and what its columns hold is found out by words in
 * English, Dutch and Estonian, unless a {@link TableMapping} says so.
 */
public final class TableSource {

    private final Limits limits;

    public TableSource() {
        this(Limits.standard());
    }

    public TableSource(Limits limits) {
        this.limits = limits;
    }

    /**
     * The map of a table.
     *
     * @param rows of cells; they may differ in length
     * @return empty when there is no map in it, for a reason that is reported as an error
     */
    public Optional<JourneyMap> read(
            List<List<String>> rows, TableMapping mapping, Origin file, Diagnostics diagnostics) {
        Findings findings = new Findings(file, diagnostics);
        int header = header(rows);
        if (header < 0) {
            findings.error(
                    "SOURCE_EMPTY",
                    Place.NOWHERE,
                    "The table is empty",
                    "Put stages into its first row and lanes into its first column.");
            return Optional.empty();
        }
        TableColumns columns = TableColumns.of(rows.get(header), mapping);
        boolean list = mapping.layout() == null ? columns.isList() : mapping.layout() == TableMapping.Layout.LIST;
        TableItems items = new TableItems(mapping, limits, findings);
        try {
            if (list) {
                new TableList(columns, items, findings).read(rows, header);
            } else {
                new TableMatrix(items, findings).read(rows, header);
            }
        } catch (LimitExceededException e) {
            diagnostics.add(e.diagnostic().at(file));
            return Optional.empty();
        }
        if (items.draft().stages().isEmpty()) {
            findings.error(
                    "SOURCE_NO_STAGES",
                    Place.line(header + 1),
                    "The table names no stages",
                    list ? "Fill its column of stages." : "Name them in its first row, from the second column on.");
            return Optional.empty();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", title(rows, header, mapping, file));
        if (!mapping.language().isEmpty()) {
            facts.put("language", mapping.language());
        }
        return Optional.of(items.draft().map(file, facts));
    }

    /** The first row that goes on after its first cell, else the first with anything; −1 for an empty table. */
    private static int header(List<List<String>> rows) {
        int single = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().skip(1).anyMatch(cell -> !cell.isBlank())) {
                return i;
            }
            boolean any = rows.get(i).stream().anyMatch(cell -> !cell.isBlank());
            single = any && single < 0 ? i : single;
        }
        return single;
    }

    /** As the mapping says, else what stands alone above the table, else the file's name. */
    private static String title(List<List<String>> rows, int header, TableMapping mapping, Origin file) {
        if (!mapping.title().isBlank()) {
            return mapping.title();
        }
        Optional<String> above = rows.subList(0, header).stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .findFirst();
        String name = Optional.ofNullable(file.file()).orElse("");
        return above.orElse(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .replaceFirst("\\.[^.]*$", ""))
                .strip();
    }
}
