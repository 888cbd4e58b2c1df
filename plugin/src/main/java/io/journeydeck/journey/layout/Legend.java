package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what the signs mean that this map uses. */
final class Legend {

    static final double WIDTH = 270;

    private static final List<ItemKind> SIGNS = List.of(
            ItemKind.THOUGHT,
            ItemKind.PAIN,
            ItemKind.EXPECTATION,
            ItemKind.OPPORTUNITY,
            ItemKind.MOMENT,
            ItemKind.METRIC,
            ItemKind.EVIDENCE);

    private final Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
    private final Theme theme;
    private final Icons icons;
    private final MapWords words;
    private final List<String> curves;
    private final boolean roadmap;
    private boolean turningPoints;

    Legend(JourneyMap map, Theme theme, Icons icons, MapWords words) {
        this.theme = theme;
        this.icons = icons;
        this.words = words;
        roadmap = map.facts().kind() == MapKind.ROADMAP;
        map.items().stream().map(PlacedItem::item).forEach(this::count);
        map.general().forEach(this::count);
        curves = map.personas().size() < 2 || !kinds.contains(ItemKind.EMOTION)
                ? List.of()
                : map.personas().stream().map(Persona::name).toList();
    }

    private void count(JourneyItem item) {
        if (item.kind() == ItemKind.MOMENT && item.body().get("type").startsWith("turning")) {
            turningPoints = true;
        } else {
            kinds.add(item.kind());
        }
    }

    private record Sign(String icon, CardLook look, String text) {}

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (ItemKind kind : SIGNS) {
            if (kinds.contains(kind)) {
                signs.add(new Sign(Icons.of(kind), theme.card(kind), words.get(kind.id())));
            }
        }
        if (turningPoints) {
            signs.add(new Sign("turning-point", theme.turningPoint(), words.get("turning-point")));
        }
        return signs;
    }

    double height() {
        return isEmpty()
                ? 0
                : 42
                        + (kinds.contains(ItemKind.TOUCHPOINT) ? 42 : 0)
                        + (kinds.contains(ItemKind.EMOTION) ? 60 : 0)
                        + 32 * Math.ceil(signs().size() / 2.0)
                        + 24 * curves.size()
                        + 8;
    }

    /** True when the map uses no sign that needs a word, as roadmaps do not. */
    boolean isEmpty() {
        return roadmap
                || (signs().isEmpty() && !kinds.contains(ItemKind.EMOTION) && !kinds.contains(ItemKind.TOUCHPOINT));
    }

    void draw(Drawing drawing, Bounds box) {
        Theme.Ground ground = theme.ground();
        String id = drawing.free("legend");
        drawing.object(
                id,
                Drawing.PAGE,
                "",
                Map.of("journey", "legend"),
                Styles.panel("#FFFFFF", ground.laneLine(), "legend"),
                box);
        text(
                drawing,
                id,
                words.get("legend"),
                13,
                "fontStyle=1;verticalAlign=top;",
                new Bounds(16, 14, WIDTH - 32, 18));
        double y = 42;
        if (kinds.contains(ItemKind.TOUCHPOINT)) {
            sample(drawing, id, "online", theme.card(ItemKind.TOUCHPOINT), "", new Bounds(16, y, 114, 28));
            sample(drawing, id, "offline", theme.offline(), "dashed=1;dashPattern=4 3;", new Bounds(140, y, 114, 28));
            y += 42;
        }
        if (kinds.contains(ItemKind.EMOTION)) {
            faces(drawing, id, y);
            y += 60;
        }
        List<Sign> signs = signs();
        curves(drawing, id, y + 32 * Math.ceil(signs.size() / 2.0));
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            double x = i % 2 == 0 ? 16 : 138;
            double top = y + 32 * Math.floor(i / 2.0);
            drawing.shape(
                    drawing.free("legend-sign"),
                    id,
                    "",
                    Styles.icon(icons, sign.icon(), sign.look()),
                    new Bounds(x, top, 22, 22));
            text(drawing, id, sign.text(), 12, "verticalAlign=middle;", new Bounds(x + 28, top - 3, 92, 28));
        }
    }

    /** Which persona a curve belongs to: they are drawn through, dashed, dotted in the personas' order. */
    private void curves(Drawing drawing, String id, double top) {
        for (int i = 0; i < curves.size(); i++) {
            double y = top + 24 * i;
            drawing.shape(
                    drawing.free("legend-curve"),
                    id,
                    "",
                    "shape=line;strokeWidth=3;strokeColor=" + theme.ground().curve() + ";connectable=0;"
                            + EmotionLane.dash(i),
                    new Bounds(16, y, 60, 20));
            text(drawing, id, curves.get(i), 12, "verticalAlign=middle;", new Bounds(86, y, WIDTH - 100, 20));
        }
    }

    private void sample(Drawing drawing, String id, String name, CardLook look, String more, Bounds box) {
        drawing.shape(
                drawing.free("legend-" + name),
                id,
                Markup.of(words.get(name)),
                Styles.box(look, 12, "verticalAlign=middle;" + more).replace("align=left", "align=center"),
                box);
    }

    private void faces(Drawing drawing, String id, double y) {
        for (int score = -2; score <= 2; score++) {
            drawing.shape(
                    drawing.free("legend-face"),
                    id,
                    new Sentiment(score).toString(),
                    icons.shape(EmotionLane.faceName(score)) + "fillColor=" + theme.face(score)
                            + ";strokeColor=#1F2937;strokeWidth=1.4;connectable=0;html=1;verticalLabelPosition=bottom;"
                            + "verticalAlign=top;align=center;spacing=0;spacingTop=3;fontSize=12;fontColor="
                            + theme.ground().ink() + ";",
                    new Bounds(16 + (score + 2) * 52.5, y, 28, 28));
        }
    }

    private void text(Drawing drawing, String id, String text, double size, String more, Bounds box) {
        drawing.shape(
                drawing.free("legend-text"),
                id,
                Markup.of(text),
                Styles.text(size, theme.ground().ink(), "align=left;" + more),
                box);
    }
}
