package io.journeydeck.importing;

import io.journeydeck.exchange.ShownValues;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.Sentiment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of properties as people type them into cells, made what the diagram keeps: {@code 1,5} is 1.5, {@code Q1 2027} is 2027-Q1. */
final class WrittenValues {

    /** What goes from 1 to 5. */
    private static final Set<String> RATINGS = Set.of("severity", "importance", "impact", "effort");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.]\\d{1,12})?");
    private static final Pattern QUARTER =
            Pattern.compile("(?i)(\\d{4})\\s*[-/ ]?\\s*[QK]\\s*([1-4])|[QK]\\s*([1-4])\\s*[-/ ]?\\s*(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private WrittenValues() {}

    /**
     * A value that was read.
     *
     * @param wanted what it should have been; empty for a good one
     */
    record Read(String value, String wanted) {

        boolean isWrong() {
            return !wanted.isEmpty();
        }
    }

    static Read of(String property, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Read("", "");
        }
        String number = text.replace('\u2212', '-').replace(',', '.');
        if (property.equals("sentiment")) {
            Optional<Sentiment> sentiment = Sentiment.parse(number);
            return sentiment.isEmpty()
                            || Double.parseDouble(number) != sentiment.get().value()
                    ? wrong("a number from -2 to 2 in half steps")
                    : new Read(plain(sentiment.get().value()), "");
        }
        if (property.equals("step")) {
            return number.matches("\\d{1,4}([.]0+)?") && Double.parseDouble(number) >= 1
                    ? new Read(plain(Double.parseDouble(number)), "")
                    : wrong("a whole number from 1 on");
        }
        if (RATINGS.contains(property)) {
            return between(number, 1, 5, "a number from 1 to 5");
        }
        return switch (property) {
            case "reach", "frequency" -> between(number, 0, Double.MAX_VALUE, "a number from 0 on");
            case "confidence" -> between(number, 0, 100, "a number from 0 to 100");
            case "quarter" -> quarter(text);
            case ShownValues.MODE ->
                ShownValues.known(property).contains(text.toLowerCase(Locale.ROOT))
                        ? new Read(text.toLowerCase(Locale.ROOT), "")
                        : wrong(String.join(" or ", ShownValues.known(property)));
            case "due", "date" -> new Read(day(text), "");
            case "channel" -> new Read(channel(text), "");
            default -> new Read(text, "");
        };
    }

    private static Read wrong(String wanted) {
        return new Read("", wanted);
    }

    private static Read between(String number, double least, double most, String wanted) {
        double value = NUMBER.matcher(number).matches() ? Double.parseDouble(number) : Double.NaN;
        return value >= least && value <= most ? new Read(plain(value), "") : wrong(wanted);
    }

    private static Read quarter(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            return wrong("a quarter such as 2027-Q1");
        }
        return new Read(
                quarter.group(1) == null
                        ? quarter.group(4) + "-Q" + quarter.group(3)
                        : quarter.group(1) + "-Q" + quarter.group(2),
                "");
    }

    /**
     * A day as ISO 8601 writes it, where the text is one; months come before days nowhere in Europe. A number is a day whose cell has
     * lost its format (days since the end of 1899).
     */
    private static String day(String text) {
        if (SERIAL.matcher(text).matches()) {
            return LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text)).toString();
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String channel(String text) {
        return ChannelKind.byId(text.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .map(ChannelKind::id)
                .orElse(text);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
