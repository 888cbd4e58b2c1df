package io.journeydeck.journey.codec;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Persona;
import java.util.Locale;
import java.util.Optional;

/** Reads what a map's table and the persona cards carry. */
final class FactsReader {

    private final Origin page;
    private final Diagnostics diagnostics;

    FactsReader(Origin page, Diagnostics diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
    }

    MapFacts facts(Spot map) {
        Properties properties = new Properties("map", map.data(), page.atCell(map.id()), diagnostics);
        String title = properties.text("title", "name");
        return new MapFacts(
                title.isEmpty() ? map.label() : title,
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
                ItemReader.data(map));
    }

    private static MapKind kind(Properties properties) {
        String written = properties.text("kind");
        String id = written.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        Optional<MapKind> kind = MapKind.byId(
                id.replaceFirst("-state$", "").replace("in-the-life", "in-life").replaceFirst("^service-", ""));
        if (kind.isEmpty()) {
            properties.warn(
                    "JOURNEY_MAP_KIND_UNKNOWN",
                    "\"" + Properties.brief(written) + "\" is no kind of map",
                    "Set the \"kind\" property of the map to current, future, day-in-life or blueprint.");
        }
        return kind.orElse(MapKind.UNKNOWN);
    }

    Persona persona(Spot card) {
        Properties properties = new Properties("persona", card.data(), page.atCell(card.id()), diagnostics);
        String text = ItemReader.text(card);
        String name = properties.text("name", "persona");
        return new Persona(
                properties.origin(),
                name.isEmpty() ? text.lines().findFirst().orElse("") : name,
                properties.text("role", "who"),
                properties.text("quote"),
                text,
                ItemReader.data(card));
    }
}
