package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyMap;
import java.util.ArrayList;
import java.util.List;

/** What stands above the table: title, personas and legend side by side, all equally tall. */
final class Head {

    private static final double GAP = 20;
    private static final double WIDEST_PERSONA = 560;

    private final TitleBlock title;
    private final List<PersonaCard> personas = new ArrayList<>();
    private final Legend legend;

    Head(JourneyMap map, Theme theme, Icons icons, Ruler ruler, MapWords words) {
        title = new TitleBlock(map.facts(), theme, ruler, words);
        for (int i = 0; i < map.personas().size(); i++) {
            personas.add(new PersonaCard(map.personas().get(i), i, theme, icons, ruler, words));
        }
        legend = new Legend(map, theme, icons, words);
    }

    /** What it needs to be read, px. */
    double leastWidth() {
        return TitleBlock.NARROWEST + personas.size() * (PersonaCard.NARROWEST + GAP) + legendWidth();
    }

    private double legendWidth() {
        return legend.isEmpty() ? 0 : Legend.WIDTH + GAP;
    }

    private double personaWidth(double width) {
        if (personas.isEmpty()) {
            return 0;
        }
        double rest = width - legendWidth() - GAP * personas.size();
        double half = Math.floor(rest * 0.52 / personas.size());
        double spare = (rest - TitleBlock.NARROWEST) / personas.size();
        return Math.floor(Math.max(PersonaCard.NARROWEST, Math.min(Math.min(half, spare), WIDEST_PERSONA)));
    }

    /** Beside many personas on a narrow map it keeps its room, and the head reaches out to the right. */
    private double titleWidth(double width) {
        double rest = width - legendWidth() - personas.size() * (personaWidth(width) + GAP);
        return personas.isEmpty() ? rest : Math.max(TitleBlock.NARROWEST, rest);
    }

    double height(double width) {
        double height = Math.max(title.height(titleWidth(width)), legend.height());
        for (PersonaCard persona : personas) {
            height = Math.max(height, persona.height(personaWidth(width)));
        }
        return Math.ceil(height);
    }

    void draw(Drawing drawing, Bounds box) {
        double width = box.width();
        title.draw(drawing, new Bounds(box.x(), box.y(), titleWidth(width), box.height()));
        double x = box.x() + titleWidth(width) + GAP;
        for (PersonaCard persona : personas) {
            persona.draw(drawing, new Bounds(x, box.y(), personaWidth(width), box.height()));
            x += personaWidth(width) + GAP;
        }
        if (!legend.isEmpty()) {
            legend.draw(drawing, new Bounds(x, box.y(), Legend.WIDTH, box.height()));
        }
    }
}
