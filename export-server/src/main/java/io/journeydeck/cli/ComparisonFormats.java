package io.journeydeck.cli;

import io.journeydeck.export.OutputFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to tell what differs: as text, as JSON, and as documents of each format that takes any diagram. */
final class ComparisonFormats {

    static final String TEXT = "text";
    static final String JSON = "json";

    private final List<OutputFormat> documents;

    ComparisonFormats(List<OutputFormat> known) {
        documents = known.stream().filter(OutputFormat::isMadeUnasked).toList();
    }

    /** Of all, in the order of help texts. */
    List<String> ids() {
        return Stream.concat(Stream.of(TEXT, JSON), documents.stream().map(OutputFormat::id))
                .toList();
    }

    /** The ids that were meant by {@code names}, each once. */
    Set<String> named(List<String> names) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String name : names) {
            String id = name.strip().toLowerCase(Locale.ROOT);
            WrongUsage.unless(
                    ids().contains(id),
                    "There is no format '" + name + "'. There are: " + String.join(", ", ids()) + ".");
            chosen.add(id);
        }
        return chosen;
    }

    /** Those among the chosen ones that are documents. */
    List<OutputFormat> documents(Set<String> chosen) {
        return documents.stream().filter(format -> chosen.contains(format.id())).toList();
    }

    /** What a file's name says. */
    Optional<String> ofFile(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".json")) {
            return Optional.of(JSON);
        }
        if (small.endsWith(".txt")) {
            return Optional.of(TEXT);
        }
        return documents.stream()
                .filter(format -> small.endsWith("." + format.extension()))
                .map(OutputFormat::id)
                .findFirst();
    }
}
