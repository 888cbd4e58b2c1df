package io.journeydeck.data;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.importing.WorkbookRows;
import io.journeydeck.journey.source.DelimitedText;
import io.journeydeck.journey.source.TableMapping;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.List;
import java.util.Locale;

/**
 * Reads values from CSV, TSV, XLSX or JSON. Three forms, told apart by the first row: {@code id} and a column a property; {@code id},
 * {@code property} and {@code value}; {@code key} and {@code value} for placeholders. A column {@code file} says which diagram a row is
 * for.
 */
public final class FreshDataReader {

    private final Limits limits;

    public FreshDataReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a table; what is wrong with it is reported, as an error when there is nothing to take from it.
     *
     * @param name tells by its ending what the table is; the content does where it tells nothing
     */
    public FreshData read(byte[] bytes, String name, Diagnostics diagnostics) {
        Origin origin = Origin.ofFile(name);
        try {
            if (bytes.length > limits.fileBytes()) {
                throw LimitExceededException.over("LIMIT_FILE", "bytes", bytes.length, limits.fileBytes(), origin);
            }
            List<List<String>> rows = rows(bytes, name, origin, diagnostics);
            if (rows.isEmpty()) {
                reportEmpty(origin, diagnostics);
                return new FreshData(name, List.of());
            }
            return new FreshData(name, new ValueTable(rows, origin, diagnostics).entries());
        } catch (DiagnosticException e) {
            diagnostics.add(e.diagnostic().at(origin));
            return new FreshData(name, List.of());
        }
    }

    private static void reportEmpty(Origin origin, Diagnostics diagnostics) {
        if (diagnostics.list().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "DATA_EMPTY",
                    "There are no rows in it",
                    origin,
                    "Give it a first row such as id,baseline,target."));
        }
    }

    private List<List<String>> rows(byte[] bytes, String name, Origin origin, Diagnostics diagnostics) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (ending.equals("xlsx") || ending.equals("xlsm") || zipped) {
            return WorkbookRows.read(bytes, "", origin, limits, diagnostics);
        }
        if (ending.equals("json")) {
            return JsonRows.read(bytes, origin, limits, diagnostics);
        }
        return DelimitedText.rows(bytes, TableMapping.GUESSED, origin, limits, diagnostics);
    }
}
