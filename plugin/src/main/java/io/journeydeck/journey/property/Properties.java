package io.journeydeck.journey.property;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.Sentiment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The typed properties of one cell; what is not as it should be becomes a finding and stays readable as text.
 *
 * @param what the cell is, for messages: {@code emotion}, {@code map}, …
 */
public record Properties(String what, Map<String, String> data, Origin origin, Diagnostics diagnostics) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.]\\d{1,12})?");

    /** The first of the properties {@code names} that says something; empty when none does. */
    public String text(String... names) {
        for (String name : names) {
            String value = data.get(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    /** The property {@code sentiment}; null when it is missing or no number from −2 to 2. */
    public @Nullable Sentiment sentiment() {
        String value = text("sentiment");
        if (value.isEmpty()) {
            return null;
        }
        Optional<Sentiment> sentiment = Sentiment.parse(value);
        if (sentiment.isEmpty()) {
            warn(
                    "JOURNEY_SENTIMENT_INVALID",
                    what + " \"" + brief(value) + "\" is not a number from -2 to 2",
                    "Set the \"sentiment\" property of the shape, e.g. 1.");
            return null;
        }
        Double exact = parse(value);
        if (exact == null || exact != sentiment.get().value()) {
            warn(
                    "JOURNEY_SENTIMENT_ROUNDED",
                    what + " \"" + brief(value) + "\" lies between two half steps and is read as " + sentiment.get(),
                    "Set the \"sentiment\" property of the shape to a half step, e.g. 0.5.");
        }
        return sentiment.get();
    }

    /** A rating or an amount; null when it is missing or no number from 0 on. */
    public @Nullable Double number(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return null;
        }
        Double number = parse(value);
        if (number == null || number < 0) {
            warn(
                    "JOURNEY_NUMBER_INVALID",
                    name + " \"" + brief(value) + "\" of " + article() + " is not a number from 0 on",
                    "Set the \"" + name + "\" property of the shape, e.g. 3.");
            return null;
        }
        return number;
    }

    /** A day as ISO 8601 writes it; null when it is missing or no day. */
    public @Nullable LocalDate date(String... names) {
        String value = text(names);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            warn(
                    "JOURNEY_DATE_INVALID",
                    names[0] + " \"" + brief(value) + "\" of " + article() + " is not a date",
                    "Write it as year-month-day, e.g. 2027-01-31.");
            return null;
        }
    }

    /** Reports something about this cell. */
    public void warn(String code, String message, String remedy) {
        diagnostics.add(Diagnostic.warning(code, message, origin, remedy));
    }

    private String article() {
        return (what.matches("[aeiou].*") ? "an " : "a ") + what;
    }

    private static @Nullable Double parse(String value) {
        String number = value.replace('\u2212', '-').replace(',', '.');
        return NUMBER.matcher(number).matches() ? Double.valueOf(number) : null;
    }

    /** As much of a value as fits in a message. */
    public static String brief(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 59) + "\u2026";
    }
}
