package io.journeydeck.export.xlsx.book;

import io.journeydeck.scene.Color;
import java.util.regex.Pattern;

/** What stands in a cell of a table. */
public sealed interface Value {

    Value NONE = new Words("");

    <R> R accept(Visitor<R> visitor);

    /** The characters that are seen. */
    String text();

    /** Text, never a formula. */
    record Words(String text) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** A finite number. */
    record Amount(double value) implements Value {
        @Override
        public String text() {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /**
     * A formula, ours and never one that a diagram gives.
     *
     * @param formula without its equals sign
     * @param cached what it comes to: a number, words or an error
     */
    record Formula(String formula, Value cached) implements Value {
        @Override
        public String text() {
            return cached.text();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    /** What a formula comes to that comes to nothing, e.g. {@code #N/A}. */
    record Fault(String text) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fault(this);
        }
    }

    /** What a chart leaves out. */
    Value MISSING = new Fault("#N/A");

    /** Text that leads to an address, http, https or mailto. */
    record WebLink(String text, String address) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.webLink(this);
        }
    }

    /** Text that leads to a place in the workbook, e.g. {@code 'Map'!A1}. */
    record Jump(String text, String place) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jump(this);
        }
    }

    /** A colour's name on that colour. */
    record Swatch(String text, Color color) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.swatch(this);
        }
    }

    /** One method a kind of value. */
    interface Visitor<R> {
        R words(Words words);

        R number(Amount amount);

        R formula(Formula formula);

        R fault(Fault fault);

        R webLink(WebLink link);

        R jump(Jump jump);

        R swatch(Swatch swatch);
    }

    static Value of(String text) {
        return text.isEmpty() ? NONE : new Words(text);
    }

    static Value formula(String formula, double cached) {
        return new Formula(formula, of(cached));
    }

    static Value formula(String formula, String cached) {
        return new Formula(formula, of(cached));
    }

    static Value of(double number) {
        return Double.isFinite(number) ? new Amount(number) : NONE;
    }

    /** Numbers that read the same when written again: not {@code 007}, {@code 1.10} or a number of 16 digits. */
    Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d{0,2}[1-9])?");

    /** A number for what is certainly one, text for all else. */
    static Value numberOrText(String text) {
        return PLAIN_NUMBER.matcher(text).matches() && !text.equals("-0")
                ? new Amount(Double.parseDouble(text))
                : of(text);
    }
}
