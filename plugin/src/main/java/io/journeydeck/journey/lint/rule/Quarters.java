package io.journeydeck.journey.lint.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarters as people write them: {@code 2027-Q1}, {@code Q1 2027}, {@code 2027/1}; months and days ({@code 2027-02}) too. */
final class Quarters {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?[QqKk]?([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[QqKk]([1-4])[-/. ]?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(-\\d{2})?");

    private Quarters() {}

    /** The first day of it; empty for what is none. */
    static Optional<LocalDate> begin(String written) {
        String text = written.strip();
        Matcher month = MONTH.matcher(text);
        try {
            if (month.matches()) {
                return Optional.of(LocalDate.parse(month.group(3) == null ? text + "-01" : text));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(day(yearFirst.group(1), yearFirst.group(2)));
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(text);
        return quarterFirst.matches()
                ? Optional.of(day(quarterFirst.group(2), quarterFirst.group(1)))
                : Optional.empty();
    }

    private static LocalDate day(String year, String quarter) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(quarter) * 3 - 2, 1);
    }
}
