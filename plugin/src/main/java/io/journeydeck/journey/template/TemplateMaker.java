package io.journeydeck.journey.template;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.PersonaSheet;
import io.journeydeck.journey.layout.JourneyLayout;
import io.journeydeck.journey.layout.RoadmapPlan;
import io.journeydeck.journey.layout.SheetLayout;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.source.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws YAML sources: journeys, persona sheets and, where it is asked for, the roadmap of a journey's opportunities. */
public final class TemplateMaker {

    private final JourneyLayout journeys;
    private final SheetLayout sheets;
    private final YamlSource yaml = new YamlSource();

    public TemplateMaker(Theme theme) {
        journeys = new JourneyLayout(theme);
        sheets = new SheetLayout(theme);
    }

    /**
     * A diagram and what it is called.
     *
     * @param facts title and subtitle of its first page
     */
    public record Made(MxFile file, MapFacts facts) {}

    /**
     * Draws a source.
     *
     * @param language which of the source's languages
     * @param roadmap whether a second page shows when the opportunities are to be taken
     * @return empty when the source holds nothing to draw, which is reported
     */
    public Optional<Made> make(
            byte[] source, Origin origin, String language, boolean roadmap, Diagnostics diagnostics) {
        Optional<PersonaSheet> sheet = yaml.readSheet(source, origin, language, diagnostics);
        if (sheet.isPresent()) {
            return Optional.of(made(sheet.get().facts(), List.of(sheets.page(sheet.get()))));
        }
        Optional<JourneyMap> journey = yaml.read(source, origin, language, diagnostics);
        return journey.map(map -> {
            List<DiagramPage> pages = new ArrayList<>(List.of(journeys.page(map)));
            if (roadmap) {
                RoadmapPlan.of(map).map(journeys::page).ifPresent(pages::add);
            }
            return made(map.facts(), pages);
        });
    }

    private static Made made(MapFacts facts, List<DiagramPage> pages) {
        return new Made(new MxFile(Map.of("compressed", "false"), Map.of(), pages, List.of()), facts);
    }
}
