package io.journeydeck.server;

import java.util.List;
import java.util.Map;

/**
 * The query of an import. Everything is checked before a byte of the body is read; what is not known is refused by name.
 *
 * @param dryRun whether only the changes are asked for
 * @param overwrite whether the workbook wins where both it and the diagram were changed
 */
record ImportQuery(boolean dryRun, boolean overwrite) {

    static ImportQuery of(Map<String, List<String>> parameters) {
        boolean dryRun = false;
        boolean overwrite = false;
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            switch (parameter.getKey()) {
                case "dryRun" -> dryRun = flag("dryRun", parameter.getValue());
                case "overwriteConflicts" -> overwrite = flag("overwriteConflicts", parameter.getValue());
                default ->
                    throw new ProblemException(
                            400,
                            "PARAMETER_UNKNOWN",
                            "There is no parameter \"" + Excerpt.of(parameter.getKey()) + "\"",
                            "Known are: dryRun, overwriteConflicts.");
            }
        }
        return new ImportQuery(dryRun, overwrite);
    }

    private static boolean flag(String name, List<String> values) {
        String value = values.size() == 1 ? values.get(0).strip() : "";
        if (!value.equals("true") && !value.equals("false")) {
            throw new ProblemException(
                    400,
                    "PARAMETER_INVALID",
                    "Parameter \"" + name + "\" can't be \"" + Excerpt.of(String.join(", ", values)) + "\"",
                    "Write true or false, once.");
        }
        return value.equals("true");
    }
}
