package io.journeydeck.journey.source;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Sentiment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What may stand behind a key. */
enum Form {
    TEXT("a text", "SOURCE_TEXT_EXPECTED"),
    /** Lines, which a source may give as a list. */
    LINES("a text or a list of texts", "SOURCE_TEXT_EXPECTED"),
    SCORE("a number from -2 to 2 in half steps, e.g. -0.5", "JOURNEY_SENTIMENT_INVALID"),
    RATING("a number from 0 on, e.g. 3", "JOURNEY_NUMBER_INVALID"),
    DATE("a day as year-month-day, e.g. 2027-01-31", "JOURNEY_DATE_INVALID"),
    QUARTER("a year and a quarter, e.g. 2027-Q1", "JOURNEY_QUARTER_INVALID"),
    MAP_KIND("current, future, day-in-life, blueprint or roadmap", "JOURNEY_MAP_KIND_UNKNOWN"),
    ITEM_KIND("the name of a kind of item, e.g. touchpoint", "JOURNEY_ITEM_KIND_UNKNOWN");

    private static final Pattern AMOUNT = Pattern.compile("[+]?\\d{1,12}([.,]\\d{1,12})?");
    private static final Pattern YEAR_AND_QUARTER = Pattern.compile("\\d{4}-[Qq][1-4]");

    private final String expected;
    private final String code;

    Form(String expected, String code) {
        this.expected = expected;
        this.code = code;
    }

    /** For people: {@code a text}. */
    String expected() {
        return expected;
    }

    /** Of the finding about a value that is none. */
    String code() {
        return code;
    }

    boolean holds(String value) {
        return switch (this) {
            case TEXT, LINES -> true;
            case SCORE ->
                Sentiment.parse(value)
                        .filter(score -> number(value) == score.value())
                        .isPresent();
            case RATING -> AMOUNT.matcher(value.strip()).matches();
            case DATE -> isDate(value);
            case QUARTER -> YEAR_AND_QUARTER.matcher(value.strip()).matches();
            case MAP_KIND -> MapKind.byName(value).isPresent();
            case ITEM_KIND -> ItemKind.byId(value).isPresent();
        };
    }

    private static double number(String value) {
        return Double.parseDouble(value.strip().replace('\u2212', '-').replace(',', '.'));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value.strip());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
