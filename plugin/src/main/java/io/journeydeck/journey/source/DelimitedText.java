package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables as text: fields between commas, semicolons or tabs, in quotes where they need to be (RFC 4180, and what Excel writes). */
public final class DelimitedText {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?\\n");

    /** An apostrophe before what a spreadsheet would calculate otherwise. */
    private static final Pattern GUARDED = Pattern.compile("'(?=[=+\\-@\\t\\r])");

    private DelimitedText() {}

    /**
     * The rows of a file. Cells that look like formulas are texts.
     *
     * @param mapping says what the file is written with, as far as known
     * @return no rows for what is no such table, which is reported
     */
    public static List<List<String>> rows(
            byte[] bytes, TableMapping mapping, Origin file, Limits limits, Diagnostics diagnostics) {
        Findings findings = new Findings(file, diagnostics);
        List<List<String>> rows = new ArrayList<>();
        try {
            String text = SourceText.decode(bytes, mapping.encoding(), file, limits, diagnostics);
            var separator = SEPARATOR_LINE.matcher(text);
            boolean said = separator.lookingAt();
            Character given = mapping.delimiter();
            char delimiter = given != null ? given : said ? separator.group(1).charAt(0) : guess(text);
            read(said ? text.substring(separator.end()) : text, delimiter, limits, file, rows);
        } catch (LimitExceededException e) {
            diagnostics.add(e.diagnostic().at(file));
            return List.of();
        } catch (UncheckedIOException | IOException e) {
            findings.error(
                    "SOURCE_TABLE_INVALID",
                    Place.line(rows.size() + 1),
                    "The quotes of this row do not match",
                    "Put a field with quotes in quotes and double those inside it.");
        }
        return rows;
    }

    private static void read(String text, char delimiter, Limits limits, Origin file, List<List<String>> rows)
            throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                List<String> row = new ArrayList<>();
                record.forEach(cell -> row.add(GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell));
                rows.add(row);
                if (rows.size() > limits.cellsPerPage()) {
                    throw LimitExceededException.over("LIMIT_CELLS", "rows", rows.size(), limits.cellsPerPage(), file);
                }
            }
        }
    }

    /** The delimiter that stands most often outside quotes in the first lines. */
    private static char guess(String text) {
        char[] known = {',', ';', '\t'};
        int[] counts = new int[known.length];
        boolean quoted = false;
        int end = Math.min(text.length(), 20_000);
        for (int i = 0; i < end; i++) {
            quoted ^= text.charAt(i) == '"';
            for (int k = 0; k < known.length && !quoted; k++) {
                counts[k] += text.charAt(i) == known[k] ? 1 : 0;
            }
        }
        int best = counts[2] > 0 && counts[2] >= counts[1] ? 2 : counts[1] > 0 ? 1 : 0;
        return known[counts[0] > 2 * counts[best] ? 0 : best];
    }
}
