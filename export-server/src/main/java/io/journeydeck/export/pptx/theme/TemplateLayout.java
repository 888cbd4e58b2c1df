package io.journeydeck.export.pptx.theme;

import io.journeydeck.export.pptx.theme.SlideLayout.Letters;
import io.journeydeck.export.pptx.theme.TemplateSheet.Decor;
import io.journeydeck.export.pptx.theme.TemplateSheet.Place;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A layout of a template together with its master: where everything is, and what is left for content. */
final class TemplateLayout {

    /** What covers this much of the slide is something to write on, not something to keep clear of. */
    private static final double BACKGROUND = 0.5;

    private static final double MARGIN = 0.045;

    /** Letters of which nobody says how large they are, pt (21.1.2.3.9). */
    private static final double STANDARD = 18;

    /** With less room than this, what only adorns the slide is written over. */
    private static final double LEAST = 0.3;

    private static final Set<String> BODIES = Set.of("body", "subTitle", "obj");

    private final TemplateSheet layout;
    private final TemplateSheet master;
    private final Bounds slide;
    private final TemplateColors colors;
    private final Pictures pictures;
    private final List<Place> places = new ArrayList<>();

    /** The pictures of a part by the ids of its relations. */
    @FunctionalInterface
    interface Pictures {
        byte @Nullable [] picture(String part, String id);
    }

    TemplateLayout(TemplateSheet layout, TemplateSheet master, Bounds slide, TemplateColors colors, Pictures pictures) {
        this.layout = layout;
        this.master = master;
        this.slide = slide;
        this.colors = colors;
        this.pictures = pictures;
        for (Place place : layout.places()) {
            Bounds box = place.bounds();
            if (box == null) {
                box = inherited(place.type()).map(Place::bounds).orElse(null);
            }
            if (box != null) {
                places.add(place.within(box));
            }
        }
    }

    /** Of the letters in a place: its own, the master's place's, or those of the master's style (19.3.1.52 txStyles). */
    Letters letters(Place place) {
        if (place.points() > 0) {
            return new Letters(place.points(), true);
        }
        double inherited = inherited(place.type()).map(Place::points).orElse(0.0);
        if (inherited > 0) {
            return new Letters(inherited, true);
        }
        String style = place.isTitle() ? "titleStyle" : place.isFooter() ? "otherStyle" : "bodyStyle";
        double size = TemplateSheet.size(TemplateXml.at(master.root(), "txStyles", style));
        if (size > 0) {
            return new Letters(size, true);
        }
        double sample = place.sample() > 0
                ? place.sample()
                : inherited(place.type()).map(Place::sample).orElse(0.0);
        return new Letters(Math.max(sample, STANDARD), false);
    }

    /** A master has one place for each kind of text (PowerPoint's manner; the standard leaves it open). */
    private Optional<Place> inherited(String type) {
        String kind =
                switch (type) {
                    case "title", "ctrTitle" -> "title";
                    case "dt", "ftr", "sldNum" -> type;
                    default -> "body";
                };
        return master.places().stream()
                .filter(place -> place.type().equals(kind))
                .filter(place -> place.bounds() != null)
                .findFirst();
    }

    String part() {
        return layout.part();
    }

    String masterPart() {
        return master.part();
    }

    String type() {
        return layout.type();
    }

    Map<String, Color> colors() {
        return colors.all();
    }

    /** The title's place, when it is on the slide. */
    Optional<Place> title() {
        return places.stream().filter(Place::isTitle).findFirst();
    }

    Optional<Place> footer(String type) {
        return places.stream().filter(place -> place.type().equals(type)).findFirst();
    }

    /** Places for running text, a subtitle first. */
    List<Place> bodies() {
        return places.stream()
                .filter(place -> BODIES.contains(place.type()))
                .sorted((a, b) ->
                        Boolean.compare(b.type().equals("subTitle"), a.type().equals("subTitle")))
                .toList();
    }

    /** What is left for content. */
    Bounds free() {
        List<Bounds> texts = texts();
        List<Bounds> all = new ArrayList<>(texts);
        decor().forEach(thing -> all.add(thing.bounds()));
        Bounds room = room();
        Bounds clear = FreeArea.largest(room, all);
        if (FreeArea.size(clear) >= LEAST * FreeArea.size(slide)) {
            return clear;
        }
        Bounds covered = FreeArea.largest(room, texts);
        return FreeArea.size(covered) > 0 ? covered : room;
    }

    /** Inside the margins that the master's text keeps. */
    private Bounds room() {
        Optional<Bounds> body =
                inherited("body").map(Place::bounds).map(this::onSlide).filter(box -> box.width() >= slide.width() / 2);
        Optional<Bounds> guide = body.or(
                () -> title().map(Place::bounds).map(this::onSlide).filter(box -> box.width() >= slide.width() / 2));
        double margin = MARGIN * Math.min(slide.width(), slide.height());
        double left = guide.map(Bounds::x).orElse(margin);
        double right = guide.map(Bounds::right).orElse(slide.width() - margin);
        double bottom = body.filter(box -> box.height() >= slide.height() / 3)
                .map(Bounds::bottom)
                .orElse(slide.height() - margin);
        double top = Math.min(margin, left);
        return new Bounds(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private Bounds onSlide(Bounds box) {
        double left = Math.max(0, box.x());
        double top = Math.max(0, box.y());
        return new Bounds(
                left,
                top,
                Math.max(0, Math.min(slide.width(), box.right()) - left),
                Math.max(0, Math.min(slide.height(), box.bottom()) - top));
    }

    /** The title with some air, and nothing beside it nor on its far side when it is a wide one; the footers. */
    private List<Bounds> texts() {
        List<Bounds> texts = new ArrayList<>();
        for (Place place : places) {
            Bounds box = onSlide(place.bounds() == null ? Bounds.EMPTY : place.bounds());
            if (FreeArea.size(box) <= 0) {
                continue;
            }
            if (place.isFooter()) {
                texts.add(box);
            } else if (place.isTitle()) {
                double air = air(box);
                if (box.width() < slide.width() / 2) {
                    texts.add(box.grown(air));
                } else if (box.centerY() < slide.height() / 2) {
                    texts.add(new Bounds(0, 0, slide.width(), box.bottom() + air));
                } else {
                    double top = Math.max(0, box.y() - air);
                    texts.add(new Bounds(0, top, slide.width(), slide.height() - top));
                }
            }
        }
        return texts;
    }

    /** As much as the master leaves between its title and its text, within reason. */
    private double air(Bounds title) {
        double most = slide.height() * 0.04;
        double own = inherited("body")
                .map(Place::bounds)
                .map(body -> body.y() - title.bottom())
                .orElse(0.0);
        return Math.max(slide.height() * 0.015, Math.min(most, own));
    }

    /** Pictures and the like that content keeps clear of. */
    private List<Decor> decor() {
        List<Decor> all = new ArrayList<>();
        if (layout.showsMaster()) {
            all.addAll(master.decor());
        }
        all.addAll(layout.decor());
        return all.stream()
                .filter(thing -> FreeArea.size(onSlide(thing.bounds())) < BACKGROUND * FreeArea.size(slide))
                .toList();
    }

    /** What is behind the content. */
    Color ground() {
        Bounds free = free();
        Color ground = background(layout).or(() -> background(master)).orElseGet(() -> colors.all()
                .getOrDefault("bg1", Color.WHITE));
        if (layout.showsMaster()) {
            ground = painted(master, free).orElse(ground);
        }
        return painted(layout, free).orElse(ground);
    }

    private Optional<Color> background(TemplateSheet sheet) {
        return sheet.background()
                .flatMap(background -> TemplateXml.children(background).stream().findFirst())
                .flatMap(fill -> colors.fill(fill, id -> pictures.picture(sheet.part(), id)));
    }

    /** The uppermost of the large shapes below the middle of the content. */
    private Optional<Color> painted(TemplateSheet sheet, Bounds free) {
        Optional<Color> last = Optional.empty();
        for (Decor thing : sheet.decor()) {
            Bounds box = thing.bounds();
            boolean below = box.contains(free.center()) && FreeArea.size(box) >= FreeArea.size(free) * BACKGROUND;
            if (below && thing.fill() != null) {
                Optional<Color> color = colors.fill(thing.fill(), id -> pictures.picture(sheet.part(), id))
                        .filter(seen -> seen.alpha() > 0.5);
                last = color.isPresent() ? color : last;
            }
        }
        return last;
    }
}
