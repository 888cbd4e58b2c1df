package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the map is about: its kind, title, scenario, goal and expectations, and who keeps it. */
final class TitleBlock {

    /** Below this, its boxes are too narrow to read, px. */
    static final double NARROWEST = 460;

    private static final Face TITLE = Face.bold(32);
    private static final Face SUBTITLE = Face.plain(16);
    private static final Face TEXT = Face.plain(13);
    private static final double GAP = 14;
    private static final double SIDE = 14;

    private final String kind;
    private final MapFacts facts;
    private final Theme theme;
    private final Ruler ruler;
    private final MapWords words;
    private final List<String> boxes = new ArrayList<>();

    TitleBlock(MapFacts facts, Theme theme, Ruler ruler, MapWords words) {
        this(words.get("kind." + facts.kind().id()), facts, theme, ruler, words);
    }

    /** @param kind what the page is, for people */
    TitleBlock(String kind, MapFacts facts, Theme theme, Ruler ruler, MapWords words) {
        this.kind = kind;
        this.facts = facts;
        this.theme = theme;
        this.ruler = ruler;
        this.words = words;
        for (String box : List.of("scenario", "goal", "expectations")) {
            if (!text(box).isBlank()) {
                boxes.add(box);
            }
        }
    }

    private String text(String box) {
        return switch (box) {
            case "scenario" -> facts.scenario();
            case "goal" -> facts.goal();
            default -> facts.expectations();
        };
    }

    private double title(double width) {
        return Math.ceil(ruler.height(facts.title(), TITLE, width - 2)) + 6;
    }

    private double subtitle(double width) {
        return facts.subtitle().isEmpty() ? 0 : Math.ceil(ruler.height(facts.subtitle(), SUBTITLE, width - 2)) + 6;
    }

    private double boxWidth(double width) {
        return boxes.isEmpty() ? width : Math.floor((width - GAP * (boxes.size() - 1)) / boxes.size());
    }

    private double boxHeight(double width) {
        return Math.ceil(boxes.stream()
                        .mapToDouble(box -> ruler.height(text(box), TEXT, boxWidth(width) - 2 * SIDE - 2))
                        .max()
                        .orElse(-40))
                + 40;
    }

    private double keeping(double width) {
        return ruler.height(keeping(), Face.plain(12), width - 2);
    }

    double height(double width) {
        return 26
                + title(width)
                + subtitle(width)
                + 12
                + boxHeight(width)
                + (boxes.isEmpty() ? 0 : 12)
                + keeping(width);
    }

    private String keeping() {
        List<String> said = new ArrayList<>();
        add(said, "company", facts.company());
        add(said, "owner", facts.owner());
        add(said, "version", facts.version());
        add(said, "date", facts.date() == null ? "" : words.day(facts.date()));
        add(said, "review", facts.review() == null ? "" : words.day(facts.review()));
        add(said, "compare", facts.compare());
        return String.join("  \u00b7  ", said);
    }

    private void add(List<String> said, String name, String value) {
        if (!value.isEmpty()) {
            said.add(words.get(name) + ": " + value);
        }
    }

    void draw(Drawing drawing, Bounds box) {
        Theme.Ground ground = theme.ground();
        double width = box.width();
        String id = drawing.free("title-block");
        drawing.object(
                id,
                Drawing.PAGE,
                "",
                Map.of("journey", "title"),
                "html=1;fillColor=none;strokeColor=#FFFFFF;container=1;collapsible=0;dropTarget=0;recursiveResize=0;"
                        + "connectable=0;journey=title;",
                box);
        line(
                drawing,
                id,
                "kind",
                kind,
                Styles.text(13, ground.accent(), "align=left;verticalAlign=top;fontStyle=1;"),
                new Bounds(0, 2, width, 18));
        line(
                drawing,
                id,
                "title",
                facts.title(),
                Styles.text(32, ground.ink(), "align=left;verticalAlign=top;fontStyle=1;"),
                new Bounds(0, 24, width, title(width)));
        double y = 26 + title(width);
        if (!facts.subtitle().isEmpty()) {
            line(
                    drawing,
                    id,
                    "subtitle",
                    facts.subtitle(),
                    Styles.text(16, ground.muted(), "align=left;verticalAlign=top;"),
                    new Bounds(0, y, width, subtitle(width)));
        }
        y += subtitle(width) + 12 + Math.max(0, box.height() - height(width));
        double each = boxWidth(width);
        for (int i = 0; i < boxes.size(); i++) {
            drawing.shape(
                    drawing.free("title-" + boxes.get(i)),
                    id,
                    "<b>" + Markup.of(words.get(boxes.get(i))) + "</b><br>" + Markup.of(text(boxes.get(i))),
                    "rounded=1;absoluteArcSize=1;arcSize=14;html=1;whiteSpace=wrap;fillColor=" + ground.panel()
                            + ";strokeColor=none;fontSize=13;fontColor=" + ground.ink()
                            + ";align=left;verticalAlign=top;spacing=0;spacingLeft=14;spacingRight=14;spacingTop=12;",
                    new Bounds(i * (each + GAP), y, each, boxHeight(width)));
        }
        y += boxHeight(width) + (boxes.isEmpty() ? 0 : 12);
        line(
                drawing,
                id,
                "facts",
                keeping(),
                Styles.text(12, ground.muted(), "align=left;verticalAlign=top;"),
                new Bounds(0, y, width, keeping(width)));
    }

    private static void line(Drawing drawing, String parent, String name, String label, String style, Bounds box) {
        if (!label.isBlank()) {
            drawing.shape(drawing.free("title-" + name), parent, Markup.of(label), style, box);
        }
    }
}
