package io.journeydeck.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.xlsx.ExcelFormat;
import io.journeydeck.journey.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets without their hidden keys are known by just the words that exported workbooks have. */
class ColumnTitlesAgreeTest {

    static Stream<String> languages() {
        return Words.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void knowsTheTitlesOfExportedSheets(String language) {
        Properties book = properties("/io/journeydeck/export/xlsx/book_", language);
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        properties("/io/journeydeck/exchange/titles_", language).forEach((key, title) -> {
            titles.put(key.toString(), title.toString());
            written.put(key.toString(), book.getProperty(inBook(key.toString())));
        });

        assertThat(titles).hasSizeGreaterThan(35).isEqualTo(written);
    }

    private static String inBook(String key) {
        if (key.startsWith("property.")) {
            return key;
        }
        return switch (key) {
            case "map-sheet" -> "sheet.map";
            case "id" -> "column.cell";
            case "text.several" -> "column.text";
            default -> key.startsWith("text.") ? "item." + key.substring("text.".length()) : "column." + key;
        };
    }

    private static Properties properties(String bundle, String language) {
        Properties properties = new Properties();
        try (InputStream file =
                Objects.requireNonNull(ExcelFormat.class.getResourceAsStream(bundle + language + ".properties"))) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
