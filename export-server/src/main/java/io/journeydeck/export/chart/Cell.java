package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.Xml;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell of a chart's data holds: a text, a number or nothing. */
record Cell(String text, @Nullable Double number) {

    static final Cell EMPTY = new Cell("", null);

    static Cell of(String text) {
        return new Cell(ChartText.of(text), null);
    }

    static Cell of(@Nullable Double number) {
        return new Cell("", number);
    }

    boolean isEmpty() {
        return number == null && text.isEmpty();
    }

    /** The element for its value in caches and cells: {@code c:v} or {@code v}. */
    Xml value(String element) {
        return Xml.of(element).text(number == null ? ChartText.stored(text) : digits(number));
    }

    /** The shortest way to write a number (xsd:double). */
    static String digits(double number) {
        if (number == 0) {
            return "0";
        }
        double size = Math.abs(number);
        return size < 1e-6 || size >= 1e15
                ? Double.toString(number)
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
