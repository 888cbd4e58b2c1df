package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A persona or a profile on a large card: a head, then a panel for each thing that is known. */
final class Portrait {

    private static final List<String> CHIPS = List.of("market", "audience", "age");
    private static final List<String> PANELS = List.of(
            "who",
            "situation",
            "goals",
            "needs",
            "likes",
            "dislikes",
            "motivations",
            "frustrations",
            "behaviour",
            "value",
            "channels",
            "warnings");
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("who", "persona"),
            Map.entry("situation", "persona"),
            Map.entry("goals", "target"),
            Map.entry("needs", "expectation"),
            Map.entry("likes", "motivation"),
            Map.entry("dislikes", "turning-point"),
            Map.entry("motivations", "opportunity"),
            Map.entry("frustrations", "pain"),
            Map.entry("behaviour", "behaviour"),
            Map.entry("value", "moment"),
            Map.entry("channels", "channel"),
            Map.entry("warnings", "pain"));
    private static final Face TEXT = Face.plain(13);
    private static final double EDGE = 22;
    private static final double GAP = 14;
    private static final double AVATAR = 104;
    private static final double PANEL_HEAD = 42;

    private final Persona persona;
    private final String marker;
    private final Theme theme;
    private final Icons icons;
    private final Ruler ruler;
    private final MapWords words;
    private final List<String> panels;
    private final List<String> chips;

    /** @param marker what its shape says that it is: {@code persona} or {@code profile} */
    Portrait(Persona persona, String marker, Theme theme, Icons icons, Ruler ruler, MapWords words) {
        this.persona = persona;
        this.marker = marker;
        this.theme = theme;
        this.icons = icons;
        this.ruler = ruler;
        this.words = words;
        this.panels = given(PANELS);
        this.chips = given(CHIPS);
    }

    private List<String> given(List<String> names) {
        return names.stream()
                .filter(name -> !persona.data().getOrDefault(name, "").isBlank())
                .toList();
    }

    private double head(double width) {
        double left = AVATAR + 2 * EDGE;
        double text = 40 + ruler.height(persona.role(), TEXT, width - left - EDGE) + (chips.isEmpty() ? 0 : 44);
        return Math.ceil(Math.max(AVATAR, text)) + EDGE;
    }

    private double quote(double width) {
        return persona.quote().isEmpty()
                ? 0
                : Math.ceil(ruler.height(
                                words.quoted(persona.quote()), new Face(15, false, true), width - 2 * EDGE - 36))
                        + 28
                        + GAP;
    }

    private double each(double width) {
        return Math.floor((width - 2 * EDGE - GAP) / 2);
    }

    private List<Double> rows(double width) {
        List<Double> rows = new ArrayList<>();
        for (int i = 0; i < panels.size(); i += 2) {
            double height = 0;
            for (String panel : panels.subList(i, Math.min(i + 2, panels.size()))) {
                String text = persona.data().getOrDefault(panel, "");
                height = Math.max(height, ruler.height(text, TEXT, each(width) - 30) + PANEL_HEAD + 14);
            }
            rows.add(Math.ceil(height));
        }
        return rows;
    }

    double height(double width) {
        return EDGE
                + head(width)
                + quote(width)
                + rows(width).stream().mapToDouble(row -> row + GAP).sum()
                + EDGE
                - GAP;
    }

    void draw(Drawing drawing, Bounds box) {
        Theme.Ground ground = theme.ground();
        double width = box.width();
        String id = drawing.own(persona.origin().cellId(), marker);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", marker);
        data.putAll(persona.data());
        data.putIfAbsent("name", persona.name());
        drawing.object(id, Drawing.PAGE, "", data, Styles.panel(ground.persona(), ground.personaLine(), marker), box);
        if (marker.equals("persona")) {
            Avatar.draw(drawing, icons, persona, 0, id, new Bounds(EDGE, EDGE, AVATAR, AVATAR));
        } else {
            CardLook look = new CardLook("none", "none", "none", ground.accent(), ground.quote());
            drawing.shape(
                    drawing.free(id + "-icon"),
                    id,
                    "",
                    Styles.icon(icons, "target", look),
                    new Bounds(EDGE + 12, EDGE + 12, AVATAR - 24, AVATAR - 24));
        }
        double left = AVATAR + 2 * EDGE;
        field(
                drawing,
                id,
                "name",
                "%name%",
                Styles.text(26, ground.ink(), "align=left;verticalAlign=top;fontStyle=1;"),
                new Bounds(left, EDGE, width - left - EDGE, 34));
        field(
                drawing,
                id,
                "role",
                "%role%",
                Styles.text(13, ground.muted(), "align=left;verticalAlign=top;"),
                new Bounds(left, EDGE + 38, width - left - EDGE, head(width) - 38 - (chips.isEmpty() ? 0 : 44)));
        chips(drawing, id, left, EDGE + head(width) - EDGE - 32, width - left - EDGE);
        double y = EDGE + head(width);
        if (!persona.quote().isEmpty()) {
            field(
                    drawing,
                    id,
                    "quote",
                    words.quoted("%quote%"),
                    "rounded=1;absoluteArcSize=1;arcSize=12;html=1;whiteSpace=wrap;fillColor=" + ground.quote()
                            + ";strokeColor=none;fontSize=15;fontStyle=2;fontColor=" + ground.ink()
                            + ";align=left;verticalAlign=middle;spacing=0;spacingLeft=18;spacingRight=18;",
                    new Bounds(EDGE, y, width - 2 * EDGE, quote(width) - GAP));
            y += quote(width);
        }
        panels(drawing, id, y, width);
    }

    private void chips(Drawing drawing, String id, double left, double y, double room) {
        double each = Math.min(200, (room - 10 * (chips.size() - 1)) / Math.max(1, chips.size()));
        for (int i = 0; i < chips.size(); i++) {
            field(
                    drawing,
                    id,
                    chips.get(i),
                    Markup.of(words.get(chips.get(i))) + ": <b>%" + chips.get(i) + "%</b>",
                    "rounded=1;arcSize=50;html=1;whiteSpace=wrap;fillColor=#FFFFFF;strokeColor="
                            + theme.ground().personaLine() + ";fontSize=12;fontColor="
                            + theme.ground().ink()
                            + ";align=center;verticalAlign=middle;spacing=0;",
                    new Bounds(left + i * (each + 10), y, each, 30));
        }
    }

    private void panels(Drawing drawing, String id, double top, double width) {
        List<Double> rows = rows(width);
        double y = top;
        for (int i = 0; i < panels.size(); i++) {
            String panel = panels.get(i);
            double height = rows.get(i / 2);
            double x = EDGE + (i % 2) * (each(width) + GAP);
            String box = drawing.free(id + "-" + panel);
            drawing.filledIn(
                    box,
                    id,
                    "%" + panel + "%",
                    "rounded=1;absoluteArcSize=1;arcSize=14;html=1;whiteSpace=wrap;fillColor=#FFFFFF;strokeColor="
                            + theme.ground().personaLine() + ";fontSize=13;fontColor="
                            + theme.ground().ink()
                            + ";align=left;verticalAlign=top;spacing=0;spacingLeft=14;spacingRight=14;spacingTop=40;"
                            + "container=0;dropTarget=0;collapsible=0;part=1;connectable=0;",
                    new Bounds(x, y, each(width), height));
            CardLook look = new CardLook(
                    "none",
                    "none",
                    "none",
                    theme.ground().accent(),
                    theme.ground().quote());
            drawing.shape(
                    drawing.free(box + "-icon"),
                    box,
                    "",
                    Styles.icon(icons, ICONS.getOrDefault(panel, "note"), look),
                    new Bounds(13, 10, 22, 22));
            drawing.shape(
                    drawing.free(box + "-name"),
                    box,
                    Markup.of(words.get(panel)),
                    Styles.text(
                            13, theme.ground().accent(), "align=left;verticalAlign=middle;fontStyle=1;" + Styles.PART),
                    new Bounds(42, 10, each(width) - 52, 22));
            if (i % 2 == 1) {
                y += height + GAP;
            }
        }
    }

    private static void field(Drawing drawing, String id, String name, String label, String style, Bounds box) {
        drawing.filledIn(drawing.free(id + "-" + name), id, label, style + "part=1;connectable=0;", box);
    }
}
