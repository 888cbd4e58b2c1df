package io.journeydeck.label;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Says which styles of a label would be seen in draw.io and are not laid out here, so that nothing goes missing in silence. */
final class LostStyles {

    /** Properties with the values that browsers would show something for. */
    private static final Map<String, Pattern> SEEN = Map.of(
            "font-variant", Pattern.compile(".*small-caps.*"),
            "font-variant-caps", Pattern.compile(".*small-caps.*"),
            "box-shadow", shadow(),
            "text-shadow", shadow(),
            "letter-spacing", length(),
            "word-spacing", length(),
            "float", Pattern.compile("left|right|inline-start|inline-end"),
            "position", Pattern.compile("absolute|fixed|sticky|relative"));

    private static final Set<String> OFFSETS = Set.of("top", "right", "bottom", "left", "inset");

    private LostStyles() {}

    private static Pattern shadow() {
        return Pattern.compile("(?!(none|initial|inherit|unset|revert)$).*\\d.*");
    }

    private static Pattern length() {
        return Pattern.compile("[+-]?[0-9.]{0,20}[1-9][0-9.]{0,20}[a-z]+");
    }

    static void report(Element body, LabelRequest request) {
        Set<String> lost = new TreeSet<>();
        for (Element element : body.select("[style]")) {
            request.deadline().check();
            collect(element.attr("style"), lost);
        }
        if (!lost.isEmpty()) {
            request.diagnostics()
                    .add(Diagnostic.warning(
                            "LABEL_STYLE_NOT_SHOWN",
                            "The label has styles that are not shown: " + String.join(", ", lost),
                            request.origin(),
                            "Use shapes of their own for what these styles make, or leave them out."));
        }
    }

    private static void collect(String style, Set<String> lost) {
        boolean offset = false;
        boolean moves = false;
        for (String declaration : style.split(";", 200)) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = declaration
                    .substring(colon + 1)
                    .replace("!important", "")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            Pattern seen = SEEN.get(name);
            offset |= OFFSETS.contains(name) && !value.equals("auto");
            if (seen != null && value.length() <= 500 && seen.matcher(value).matches()) {
                if (value.equals("relative")) {
                    moves = true;
                } else {
                    lost.add(name);
                }
            }
        }
        if (moves && offset) {
            lost.add("position");
        }
    }
}
