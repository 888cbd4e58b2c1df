package io.journeydeck.server;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.journey.lint.rule.RuleTexts;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query of a check. Everything is checked before a byte of the body is read; what is not known is refused by name.
 *
 * @param name of the file when the body is the diagram itself
 * @param texts of the rules in the language asked for; null when none is
 */
record CheckQuery(
        @Nullable String name, LocalDate today, @Nullable RuleTexts texts) {

    static CheckQuery of(Map<String, List<String>> parameters, Clock clock) {
        String name = null;
        LocalDate today = LocalDate.now(clock);
        RuleTexts texts = null;
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            List<String> values = parameter.getValue();
            if (values.size() != 1) {
                throw invalid(parameter.getKey(), "is given " + values.size() + " times", "Give it once.");
            }
            switch (parameter.getKey()) {
                case "name" -> name = values.get(0).strip();
                case "today" -> today = date(values.get(0).strip());
                case "lang" -> texts = texts(values.get(0).strip());
                default ->
                    throw new ProblemException(
                            400,
                            "PARAMETER_UNKNOWN",
                            "There is no parameter \"" + Excerpt.of(parameter.getKey()) + "\"",
                            "Known are: name, today, lang.");
            }
        }
        return new CheckQuery(name, today, texts);
    }

    private static RuleTexts texts(String value) {
        if (!ExportOptions.isLanguage(value)) {
            throw invalid(
                    "lang", "can't be \"" + Excerpt.of(value) + "\"", "Write a language's code, e.g. en, nl or et.");
        }
        return RuleTexts.in(value);
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw invalid(
                    "today", "can't be \"" + Excerpt.of(value) + "\"", "Write it as year-month-day, e.g. 2027-01-31.");
        }
    }

    private static ProblemException invalid(String parameter, String what, String remedy) {
        return new ProblemException(
                400, "PARAMETER_INVALID", "Parameter \"" + Excerpt.of(parameter) + "\" " + what, remedy);
    }
}
