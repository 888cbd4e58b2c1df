package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.property.Properties;
import java.util.List;

/**
 * What is wrong with a text source, by place.
 *
 * @param file that all findings are of
 */
record Findings(Origin file, Diagnostics diagnostics) {

    /** A place in a text: {@code line 3, column 7}, or {@code row 4} of a table. */
    record Place(String name) {

        static final Place NOWHERE = new Place("");

        /** Counted from 1. */
        static Place at(int line, int column) {
            return new Place("line " + line + ", column " + column);
        }

        static Place line(int line) {
            return new Place("line " + line);
        }

        private String before(String message) {
            return name.isEmpty() ? message : name + ": " + message;
        }
    }

    void error(String code, Place place, String message, String remedy) {
        diagnostics.add(Diagnostic.error(code, place.before(message), file, remedy));
    }

    void warn(String code, Place place, String message, String remedy) {
        diagnostics.add(Diagnostic.warning(code, place.before(message), file, remedy));
    }

    /** Says that a property is not of its form, and what was expected; blank ones say nothing. */
    void check(Place place, String what, String property, Form form, String value) {
        if (!value.isBlank() && !form.holds(value)) {
            warn(
                    form.code(),
                    place,
                    "\"" + Properties.brief(value) + "\" is no " + what + " " + property,
                    "Write " + form.expected() + ".");
        }
    }

    /** Words for a remedy: the nearest of the {@code known} words, or all of them. */
    static String expected(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Expected is one of " + String.join(", ", known) + ".");
    }
}
