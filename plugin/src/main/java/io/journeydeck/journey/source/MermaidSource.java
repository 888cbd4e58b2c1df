package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads Mermaid's user journeys (its {@code journey.jison}, Mermaid 11): {@code title}, {@code section}, tasks {@code Text: score:
 * actor, actor}, {@code accTitle}, {@code accDescr}, comments and front matter.
 *
 * <p>Sections become stages, tasks steps with an action and an emotion, scores from 1 to 5 feelings from −2 to 2, actors personas.
 */
public final class MermaidSource {

    private static final Pattern HEADER = Pattern.compile("(?im)^\\s*journey\\b");

    private final Limits limits;

    public MermaidSource() {
        this(Limits.standard());
    }

    public MermaidSource(Limits limits) {
        this.limits = limits;
    }

    /** True for a text that has a line with the word that begins Mermaid's journeys, and is no YAML of ours. */
    public static boolean looksLikeOne(String text) {
        return HEADER.matcher(text).find()
                && !Pattern.compile("(?m)^\\s*[\"{]?journey\"?\\s*:")
                        .matcher(text)
                        .find();
    }

    /**
     * The map of a file.
     *
     * @param language a BCP 47 tag for the names of the lanes; empty for English
     * @return empty when there is no journey in it, for a reason that is reported as an error
     */
    public Optional<JourneyMap> read(byte[] bytes, Origin file, String language, Diagnostics diagnostics) {
        Findings findings = new Findings(file, diagnostics);
        try {
            String text = SourceText.decode(bytes, null, file, limits, diagnostics);
            if (text.isBlank()) {
                findings.error("SOURCE_EMPTY", Place.NOWHERE, "The file is empty", "Begin it with \"journey\".");
                return Optional.empty();
            }
            return new MermaidReading(findings, limits, language).map(text);
        } catch (LimitExceededException e) {
            diagnostics.add(e.diagnostic().at(file));
            return Optional.empty();
        }
    }
}
