package io.journeydeck.journey.editor;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.layout.CardLook;
import io.journeydeck.journey.layout.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of all themes, the standard one first. A look is {@code [fill, stroke, ink, accent, icon's fill]};
 * kinds that are not named look like notes.
 */
final class ThemeTable {

    private ThemeTable() {}

    static Map<String, Object> literal() {
        Map<String, Object> themes = new LinkedHashMap<>();
        for (Theme theme : Theme.all()) {
            Map<String, Object> looks = new LinkedHashMap<>();
            looks.put(ItemKind.NOTE.id(), look(theme.card(ItemKind.NOTE)));
            for (ItemKind kind : ItemKind.values()) {
                if (!theme.card(kind).equals(theme.card(ItemKind.NOTE))) {
                    looks.put(kind.id(), look(theme.card(kind)));
                }
            }
            looks.put("offline", look(theme.offline()));
            looks.put("turning-point", look(theme.turningPoint()));
            List<Object> faces = new ArrayList<>();
            for (int score = -2; score <= 2; score++) {
                faces.add(theme.face(score));
            }
            Map<String, Object> colours = new LinkedHashMap<>();
            colours.put("ground", ground(theme.ground()));
            colours.put("stages", theme.stages());
            colours.put("faces", faces);
            colours.put("looks", looks);
            themes.put(theme.name(), colours);
        }
        return themes;
    }

    private static List<Object> look(CardLook look) {
        return List.of(look.fill(), look.stroke(), look.text(), look.accent(), look.iconFill());
    }

    private static Map<String, Object> ground(Theme.Ground ground) {
        Map<String, Object> colours = new LinkedHashMap<>();
        colours.put("ink", ground.ink());
        colours.put("muted", ground.muted());
        colours.put("accent", ground.accent());
        colours.put("grid", ground.grid());
        colours.put("lane", ground.lane());
        colours.put("laneLine", ground.laneLine());
        colours.put("panel", ground.panel());
        colours.put("persona", ground.persona());
        colours.put("personaLine", ground.personaLine());
        colours.put("quote", ground.quote());
        colours.put("curve", ground.curve());
        colours.put("field", ground.field());
        return colours;
    }
}
