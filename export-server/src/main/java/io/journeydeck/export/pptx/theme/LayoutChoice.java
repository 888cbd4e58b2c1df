package io.journeydeck.export.pptx.theme;

import io.journeydeck.export.pptx.theme.TemplateSheet.Place;
import io.journeydeck.geometry.Bounds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Which of a template's layouts is best for what: by what they say of themselves and by their places, never by their names, which are in
 * any language. Of equals the first is taken, and the master of the content's layout is preferred for the others.
 */
final class LayoutChoice {

    private static final double SAME_MASTER = 8;

    private final Bounds slide;
    private final Map<LayoutRole, TemplateLayout> chosen = new EnumMap<>(LayoutRole.class);

    /** @param layouts in the template's order; at least one */
    LayoutChoice(List<TemplateLayout> layouts, Bounds slide) {
        this.slide = slide;
        TemplateLayout content = best(layouts, this::content);
        chosen.put(LayoutRole.CONTENT, content);
        chosen.put(LayoutRole.TITLE, best(layouts, layout -> title(layout) + fellow(layout, content)));
        chosen.put(LayoutRole.SECTION, best(layouts, layout -> section(layout) + fellow(layout, content)));
    }

    Map<LayoutRole, TemplateLayout> chosen() {
        return chosen;
    }

    private static TemplateLayout best(List<TemplateLayout> layouts, ToDoubleFunction<TemplateLayout> score) {
        TemplateLayout best = layouts.get(0);
        double most = score.applyAsDouble(best);
        for (TemplateLayout layout : layouts) {
            double points = score.applyAsDouble(layout);
            if (points > most) {
                best = layout;
                most = points;
            }
        }
        return best;
    }

    private static double fellow(TemplateLayout layout, TemplateLayout content) {
        return layout.masterPart().equals(content.masterPart()) ? SAME_MASTER : 0;
    }

    private double content(TemplateLayout layout) {
        double score = 100 * FreeArea.size(layout.free()) / FreeArea.size(slide);
        Optional<Place> title = layout.title();
        if (title.isPresent()) {
            score += 100;
            Bounds box = title.get().bounds();
            boolean wide = box != null && box.width() >= slide.width() * 0.4;
            score -= wide && title.get().upright() ? 0 : 60;
            score -= title.get().type().equals("ctrTitle") ? 60 : 0;
        }
        return score
                + switch (layout.type()) {
                    case "titleOnly" -> 40;
                    case "obj", "tx", "tbl", "chart" -> 15;
                    case "title", "secHead" -> -60;
                    default -> layout.bodies().isEmpty() ? 20 : 0;
                };
    }

    private double title(TemplateLayout layout) {
        double score = texts(layout);
        score += layout.title().filter(place -> place.type().equals("ctrTitle")).isPresent() ? 60 : 0;
        score += layout.bodies().stream().anyMatch(place -> place.type().equals("subTitle")) ? 30 : 0;
        return score
                + switch (layout.type()) {
                    case "title" -> 100;
                    case "secHead" -> 20;
                    default -> 0;
                };
    }

    private double section(TemplateLayout layout) {
        double score = texts(layout);
        return score
                + switch (layout.type()) {
                    case "secHead" -> 100;
                    case "title" -> 30;
                    default -> 0;
                };
    }

    /** A title and one text are what both title and section slides want. */
    private static double texts(TemplateLayout layout) {
        int bodies = layout.bodies().size();
        double score = layout.title().isPresent() ? 100 : 0;
        score -= layout.title().filter(place -> !place.upright()).isPresent() ? 60 : 0;
        return score + (bodies == 0 ? 0 : 20 - 10 * (bodies - 1));
    }
}
