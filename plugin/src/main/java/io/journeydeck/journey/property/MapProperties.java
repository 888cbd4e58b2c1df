package io.journeydeck.journey.property;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Persona;
import java.util.Map;
import java.util.Optional;

/** Makes the facts of a map and its personas of their properties. */
public final class MapProperties {

    private final Diagnostics diagnostics;

    /**
     * For one map.
     *
     * @param diagnostics takes properties that are not as they should be
     */
    public MapProperties(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The facts of a map.
     *
     * @param label stands in for a title that {@code data} does not give
     */
    public MapFacts facts(Origin origin, String label, Map<String, String> data) {
        Properties properties = new Properties("map", data, origin, diagnostics);
        String title = properties.text("title", "name");
        return new MapFacts(
                title.isEmpty() ? label : title,
                properties.text("subtitle"),
                kind(properties),
                properties.text("company"),
                properties.text("scenario"),
                properties.text("goal"),
                properties.text("expectations", "expectation"),
                properties.text("persona"),
                properties.text("owner"),
                properties.text("version"),
                properties.text("language", "lang"),
                properties.date("date"),
                properties.date("review", "review-date", "reviewDate"),
                properties.text("compare"),
                properties.text("note"),
                data);
    }

    private static MapKind kind(Properties properties) {
        String written = properties.text("kind");
        Optional<MapKind> kind = MapKind.byName(written);
        if (kind.isEmpty()) {
            properties.warn(
                    "JOURNEY_MAP_KIND_UNKNOWN",
                    "\"" + Properties.brief(written) + "\" is no kind of map",
                    "Set the \"kind\" property of the map to current, future, day-in-life, blueprint or roadmap.");
        }
        return kind.orElse(MapKind.UNKNOWN);
    }

    /**
     * A persona.
     *
     * @param text what its card shows; its first line stands in for a name that {@code data} does not give
     */
    public Persona persona(Origin origin, String text, Map<String, String> data) {
        Properties properties = new Properties("persona", data, origin, diagnostics);
        String name = properties.text("name", "persona");
        return new Persona(
                origin,
                name.isEmpty() ? text.lines().findFirst().orElse("") : name,
                properties.text("role", "who"),
                Quotation.content(properties.text("quote")),
                text,
                data);
    }
}
