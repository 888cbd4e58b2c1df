package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a persona says, thinks, does and feels, as notes in four fields around the portrait; pains and gains below. */
final class EmpathyMap {

    private static final List<String> FIELDS = List.of("says", "thinks", "does", "feels", "pains", "gains");
    private static final Map<String, ItemKind> KINDS = Map.of(
            "says", ItemKind.ACTION,
            "thinks", ItemKind.THOUGHT,
            "does", ItemKind.TOUCHPOINT,
            "feels", ItemKind.MOMENT,
            "pains", ItemKind.PAIN,
            "gains", ItemKind.EXPECTATION);
    private static final Map<String, String> ICONS = Map.of(
            "says", "quote",
            "thinks", "thought",
            "does", "action",
            "feels", "emotion",
            "pains", "pain",
            "gains", "expectation");
    private static final Face NOTE = Face.plain(13);
    private static final double GAP = 16;
    private static final double EDGE = 18;
    private static final double HEAD = 52;
    private static final double NOTE_GAP = 12;
    private static final double AVATAR = 132;

    private final Persona persona;
    private final Theme theme;
    private final Icons icons;
    private final Ruler ruler;
    private final MapWords words;

    EmpathyMap(Persona persona, Theme theme, Icons icons, Ruler ruler, MapWords words) {
        this.persona = persona;
        this.theme = theme;
        this.icons = icons;
        this.ruler = ruler;
        this.words = words;
    }

    private List<String> notes(String field) {
        return persona.data()
                .getOrDefault(field, "")
                .lines()
                .filter(note -> !note.isBlank())
                .toList();
    }

    private static double each(double width) {
        return Math.floor((width - GAP) / 2);
    }

    /** Notes stand beside the portrait in the upper four fields. */
    private static double noteWidth(String field, double width) {
        boolean upper = FIELDS.indexOf(field) < 4;
        return each(width) - 2 * EDGE - (upper ? AVATAR / 2 + 10 : 0);
    }

    private double noteHeight(String note, String field, double width) {
        return Math.max(40, Math.ceil(ruler.height(note, NOTE, noteWidth(field, width) - 28) + 22));
    }

    private double row(int row, double width) {
        double height = 0;
        for (String field : FIELDS.subList(2 * row, 2 * row + 2)) {
            double notes = notes(field).stream()
                    .mapToDouble(note -> noteHeight(note, field, width) + NOTE_GAP)
                    .sum();
            height = Math.max(height, HEAD + notes + EDGE - NOTE_GAP);
        }
        return row < 2 ? Math.max(height, 200) : Math.max(height, 110);
    }

    double height(double width) {
        return row(0, width) + row(1, width) + row(2, width) + 2 * GAP;
    }

    void draw(Drawing drawing, Bounds box) {
        double width = box.width();
        double y = box.y();
        for (int row = 0; row < 3; row++) {
            for (int side = 0; side < 2; side++) {
                String field = FIELDS.get(2 * row + side);
                Bounds place = new Bounds(box.x() + side * (each(width) + GAP), y, each(width), row(row, width));
                field(drawing, field, place, width, side == 1 && row < 2);
            }
            y += row(row, width) + GAP;
        }
        portrait(drawing, box.centerX(), box.y() + row(0, width) + GAP / 2);
    }

    private void field(Drawing drawing, String field, Bounds box, double width, boolean right) {
        CardLook look = theme.card(KINDS.getOrDefault(field, ItemKind.NOTE));
        String id = drawing.free("empathy-" + field);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", "empathy");
        data.put("field", field);
        drawing.object(
                id,
                Drawing.PAGE,
                "",
                data,
                "rounded=1;absoluteArcSize=1;arcSize=20;html=1;fillColor=" + look.fill() + ";strokeColor="
                        + look.stroke()
                        + ";container=1;collapsible=0;dropTarget=1;recursiveResize=0;connectable=0;journey=empathy;",
                box);
        double inset = right ? AVATAR / 2 + 10 : 0;
        drawing.shape(
                drawing.free(id + "-icon"),
                id,
                "",
                Styles.icon(icons, ICONS.getOrDefault(field, "note"), look),
                new Bounds(EDGE + inset, 14, 26, 26));
        drawing.shape(
                drawing.free(id + "-name"),
                id,
                Markup.of(words.get(field)),
                Styles.text(17, look.accent(), "align=left;verticalAlign=middle;fontStyle=1;" + Styles.PART),
                new Bounds(EDGE + inset + 36, 14, 240, 26));
        double y = HEAD;
        for (String note : notes(field)) {
            double height = noteHeight(note, field, width);
            drawing.shape(
                    drawing.free(id + "-note"),
                    id,
                    Markup.of(note),
                    "rounded=1;absoluteArcSize=1;arcSize=12;html=1;whiteSpace=wrap;fillColor=#FFFFFF;strokeColor="
                            + look.stroke() + ";fontSize=13;fontColor=" + look.text()
                            + ";align=left;verticalAlign=middle;spacing=0;spacingLeft=14;spacingRight=12;container=0;dropTarget=0;",
                    new Bounds(EDGE + inset, y, noteWidth(field, width), height));
            y += height + NOTE_GAP;
        }
    }

    private void portrait(Drawing drawing, double x, double y) {
        Theme.Ground ground = theme.ground();
        String id = drawing.own(persona.origin().cellId(), "persona");
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", "persona");
        data.putAll(persona.data());
        data.putIfAbsent("name", persona.name());
        data.keySet().removeAll(FIELDS);
        drawing.object(
                id,
                Drawing.PAGE,
                "",
                data,
                "ellipse;html=1;fillColor=" + ground.persona() + ";strokeColor=" + ground.personaLine()
                        + ";strokeWidth=2;container=1;collapsible=0;dropTarget=0;recursiveResize=0;connectable=0;journey=persona;",
                new Bounds(x - AVATAR / 2, y - AVATAR / 2, AVATAR, AVATAR));
        Avatar.draw(drawing, icons, persona, 0, id, new Bounds(AVATAR / 2 - 40, 10, 80, 80));
        drawing.filledIn(
                drawing.free(id + "-name"),
                id,
                "%name%",
                Styles.text(12, ground.ink(), "align=center;verticalAlign=middle;fontStyle=1;part=1;connectable=0;"),
                new Bounds(8, 92, AVATAR - 16, 22));
    }
}
