package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PersonaSheet;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads journey maps from YAML 1.2 or JSON; the form is described in {@code docs/sources.md} and by {@code journey.schema.json}
 * beside this class. Everything that is wrong is reported with its line and column; what is right is read.
 */
public final class YamlSource {

    private final Limits limits;

    public YamlSource() {
        this(Limits.standard());
    }

    public YamlSource(Limits limits) {
        this.limits = limits;
    }

    /**
     * The map of a file; of several documents the first.
     *
     * @param language a BCP 47 tag; empty for the file's own: what it names, else English, else its first
     * @return empty when there is no map in it, for a reason that is reported as an error
     */
    public Optional<JourneyMap> read(byte[] bytes, Origin file, String language, Diagnostics diagnostics) {
        return readAll(bytes, file, language, diagnostics).stream().findFirst();
    }

    /**
     * The page about people that a file holds.
     *
     * @param language as for maps
     * @return empty when the file is none (it has no key {@code sheet}), which is not reported
     */
    public Optional<PersonaSheet> readSheet(byte[] bytes, Origin file, String language, Diagnostics diagnostics) {
        return each(bytes, file, language, diagnostics, YamlReading::sheet).stream()
                .findFirst();
    }

    /** The maps of all documents in a file. */
    public List<JourneyMap> readAll(byte[] bytes, Origin file, String language, Diagnostics diagnostics) {
        return each(bytes, file, language, diagnostics, YamlReading::map);
    }

    private <T> List<T> each(
            byte[] bytes,
            Origin file,
            String language,
            Diagnostics diagnostics,
            Function<YamlReading, Optional<T>> read) {
        Findings findings = new Findings(file, diagnostics);
        List<T> all = new ArrayList<>();
        try {
            String text = SourceText.decode(bytes, null, file, limits, diagnostics);
            if (text.isBlank()) {
                findings.error(
                        "SOURCE_EMPTY", Place.NOWHERE, "The file is empty", "Begin it with \"journey: 1\" and stages.");
                return all;
            }
            for (Node document : YamlTree.documents(text, limits, findings)) {
                read.apply(new YamlReading(document, language, limits, findings))
                        .ifPresent(all::add);
            }
        } catch (LimitExceededException e) {
            diagnostics.add(e.diagnostic().at(file));
        }
        return all;
    }
}
