package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who walks the journey: portrait, name, a sentence of theirs, and what moves them. */
final class PersonaCard {

    /** Below this, a card is too narrow to read, px. */
    static final double NARROWEST = 340;

    /** What a card shows in blocks, where the persona has it. */
    private static final List<String> BLOCKS =
            List.of("goals", "frustrations", "motivations", "behaviour", "needs", "likes", "dislikes", "expectations");

    private static final double AVATAR = 76;
    private static final double EDGE = 18;
    private static final double GAP = 20;
    private static final Face TEXT = Face.plain(12);

    private final Persona persona;
    private final int index;
    private final Theme theme;
    private final Icons icons;
    private final Ruler ruler;
    private final MapWords words;
    private final List<String> blocks;

    /** @param index which of the personas it is; each has a portrait of its own */
    PersonaCard(Persona persona, int index, Theme theme, Icons icons, Ruler ruler, MapWords words) {
        this.persona = persona;
        this.index = index;
        this.theme = theme;
        this.icons = icons;
        this.ruler = ruler;
        this.words = words;
        this.blocks = BLOCKS.stream()
                .filter(block -> !persona.data().getOrDefault(block, "").isBlank())
                .toList();
    }

    double height(double width) {
        return EDGE
                + top(width)
                + quote(width)
                + rows(width).stream().mapToDouble(row -> row + 12).sum()
                + EDGE
                - 12;
    }

    private double top(double width) {
        double beside = 34 + ruler.height(persona.role(), TEXT, width - AVATAR - 3 * EDGE - 2);
        return Math.ceil(Math.max(AVATAR, beside)) + 14;
    }

    private double quote(double width) {
        return persona.quote().isEmpty()
                ? 0
                : Math.ceil(ruler.height(
                                words.quoted(persona.quote()), new Face(13, false, true), width - 2 * EDGE - 30))
                        + 20
                        + 14;
    }

    /** Whether its property brings quotation marks of its own. */
    private boolean isQuoted() {
        return !persona.data().getOrDefault("quote", "").strip().equals(persona.quote());
    }

    private List<Double> rows(double width) {
        double each = column(width);
        List<Double> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += 2) {
            double height = 0;
            for (String block : blocks.subList(i, Math.min(i + 2, blocks.size()))) {
                height = Math.max(height, 16 + ruler.height(persona.data().getOrDefault(block, ""), TEXT, each - 2));
            }
            rows.add(Math.ceil(height));
        }
        return rows;
    }

    private double column(double width) {
        return Math.floor((width - 2 * EDGE - GAP) / 2);
    }

    void draw(Drawing drawing, Bounds box) {
        Theme.Ground ground = theme.ground();
        String id = drawing.own(persona.origin().cellId(), "persona-" + (index + 1));
        Map<String, String> data = new LinkedHashMap<>();
        data.put("journey", "persona");
        data.putAll(persona.data());
        data.putIfAbsent("name", persona.name());
        drawing.object(
                id, Drawing.PAGE, "", data, Styles.panel(ground.persona(), ground.personaLine(), "persona"), box);
        double width = box.width();
        Avatar.draw(drawing, icons, persona, index, id, new Bounds(EDGE, EDGE, AVATAR, AVATAR));
        double left = AVATAR + 2 * EDGE;
        field(
                drawing,
                id,
                "name",
                "%name%",
                20,
                ground.ink(),
                "fontStyle=1;",
                new Bounds(left, EDGE + 4, width - left - EDGE, 26));
        if (!persona.role().isEmpty()) {
            String property = persona.data().containsKey("role") ? "%role%" : "%who%";
            field(
                    drawing,
                    id,
                    "role",
                    property,
                    12,
                    ground.muted(),
                    "",
                    new Bounds(left, EDGE + 34, width - left - EDGE, top(width) - 44));
        }
        double y = EDGE + top(width);
        if (!persona.quote().isEmpty()) {
            double height = quote(width) - 14;
            drawing.filledIn(
                    drawing.free(id + "-quote"),
                    id,
                    isQuoted() ? "%quote%" : words.quoted("%quote%"),
                    "rounded=1;absoluteArcSize=1;arcSize=12;html=1;whiteSpace=wrap;fillColor=" + ground.quote()
                            + ";strokeColor=none;fontSize=13;fontStyle=2;fontColor=" + ground.ink()
                            + ";align=left;verticalAlign=middle;spacing=0;spacingLeft=14;spacingRight=14;part=1;connectable=0;",
                    new Bounds(EDGE, y, width - 2 * EDGE, height));
            y += quote(width);
        }
        drawBlocks(drawing, id, y, width);
    }

    private void drawBlocks(Drawing drawing, String id, double top, double width) {
        double y = top;
        List<Double> rows = rows(width);
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            double height = rows.get(i / 2);
            double x = EDGE + (i % 2) * (column(width) + GAP);
            String head =
                    "<b style=\"color:" + theme.ground().accent() + "\">" + Markup.of(words.get(block)) + "</b><br>";
            field(
                    drawing,
                    id,
                    block,
                    head + "%" + block + "%",
                    12,
                    theme.ground().ink(),
                    "",
                    new Bounds(x, y, column(width), height));
            if (i % 2 == 1) {
                y += height + 12;
            }
        }
    }

    private static void field(
            Drawing drawing, String id, String name, String label, double size, String color, String more, Bounds box) {
        drawing.filledIn(
                drawing.free(id + "-" + name),
                id,
                label,
                Styles.text(size, color, "align=left;verticalAlign=top;part=1;connectable=0;" + more),
                box);
    }
}
