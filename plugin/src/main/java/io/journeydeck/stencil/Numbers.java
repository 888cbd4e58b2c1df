package io.journeydeck.stencil;

import io.journeydeck.drawio.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in stencil attributes; what is no finite number counts as its default. */
final class Numbers {

    private Numbers() {}

    static double of(XmlElement element, String attribute, double otherwise) {
        return parse(element.attributes().get(attribute), otherwise);
    }

    static double parse(@Nullable String text, double otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) && Math.abs(number) < 1e7 ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Numbers separated by white space. */
    static List<Double> list(@Nullable String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : (text == null ? "" : text).strip().split("\\s+", 65)) {
            double number = parse(word, -1);
            if (number >= 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
