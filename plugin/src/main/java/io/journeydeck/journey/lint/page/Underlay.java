package io.journeydeck.journey.lint.page;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has been painted so far, asked for the colours under letters. Lines count for nothing, a picture for what is not known. */
final class Underlay {

    /** Pieces of one label that are looked at; further ones look like those before. */
    private static final int PIECES = 40;

    /** @param colors both ends of a gradient; none for a picture */
    private record Area(Bounds bounds, Outline outline, List<Color> colors) {}

    private record Look(Color color, Set<Color> behind) {}

    private final Color background;
    private final List<Area> areas = new ArrayList<>();

    Underlay(Color background) {
        this.background = Contrast.over(background, Color.WHITE);
    }

    void add(Path path) {
        List<Color> colors = path.fill().accept(new Colors());
        if (!colors.isEmpty()) {
            Outline outline = placed(path.outline(), path.transform());
            areas.add(new Area(outline.bounds(), outline, colors));
        }
    }

    void add(Image image) {
        Bounds place = image.transform().apply(image.bounds());
        areas.add(new Area(place, new Outline.Rect(place, 0, 0), List.of()));
    }

    /** Boxes stay boxes when they are only moved or turned by quarters; others are taken for the box around them. */
    private static Outline placed(Outline outline, Affine transform) {
        if (transform.isIdentity()) {
            return outline;
        }
        return outline.accept(new Outline.Visitor<Outline>() {
            @Override
            public Outline rect(Outline.Rect rect) {
                return new Outline.Rect(transform.apply(rect.bounds()), 0, 0);
            }

            @Override
            public Outline ellipse(Outline.Ellipse ellipse) {
                return new Outline.Ellipse(transform.apply(ellipse.bounds()));
            }

            @Override
            public Outline freeform(Outline.Freeform freeform) {
                return freeform.transformed(transform);
            }
        });
    }

    /** The worst of a label's letters; {@link Contrast#BEST} when nothing is known of what lies behind. */
    Contrast leastContrast(Text text) {
        Contrast least = Contrast.BEST;
        Set<Look> seen = new HashSet<>();
        int pieces = 0;
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                if (span.run().text().isBlank() || pieces++ >= PIECES) {
                    continue;
                }
                TextStyle style = span.run().style();
                Point middle =
                        text.transform().apply(new Point(span.x() + span.width() / 2, line.top() + line.height() / 2));
                Look look = new Look(style.color(), Set.copyOf(behind(style, middle)));
                if (seen.add(look)) {
                    least = worse(least, style, look);
                }
            }
        }
        return least;
    }

    private static Contrast worse(Contrast least, TextStyle style, Look look) {
        Contrast worst = least;
        for (Color behind : look.behind()) {
            worst = Contrast.worse(worst, Contrast.of(style, Contrast.over(look.color(), behind), behind));
        }
        return worst;
    }

    private List<Color> behind(TextStyle style, Point at) {
        Color marked = style.background();
        if (marked != null && marked.isOpaque()) {
            return List.of(marked);
        }
        List<Color> found = at(at);
        return marked == null
                ? found
                : found.stream().map(below -> Contrast.over(marked, below)).toList();
    }

    /** The opaque colours at a point; none when a picture lies there. */
    private List<Color> at(Point point) {
        List<Color> veils = new ArrayList<>();
        List<Color> ground = List.of(background);
        for (int i = areas.size() - 1; i >= 0; i--) {
            Area area = areas.get(i);
            if (!area.bounds().contains(point) || !holds(area.outline(), point)) {
                continue;
            }
            if (area.colors().isEmpty()) {
                return List.of();
            }
            if (area.colors().stream().allMatch(Color::isOpaque)) {
                ground = area.colors();
                break;
            }
            veils.add(area.colors().get(0));
        }
        return ground.stream().map(color -> veiled(color, veils)).toList();
    }

    private static Color veiled(Color ground, List<Color> veils) {
        Color seen = ground;
        for (int i = veils.size() - 1; i >= 0; i--) {
            seen = Contrast.over(veils.get(i), seen);
        }
        return seen;
    }

    private static boolean holds(Outline outline, Point point) {
        return outline.accept(new Outline.Visitor<Boolean>() {
            @Override
            public Boolean rect(Outline.Rect rect) {
                return true;
            }

            @Override
            public Boolean ellipse(Outline.Ellipse ellipse) {
                Bounds box = ellipse.bounds();
                double x = (point.x() - box.centerX()) / Math.max(1e-6, box.width() / 2);
                double y = (point.y() - box.centerY()) / Math.max(1e-6, box.height() / 2);
                return x * x + y * y <= 1;
            }

            @Override
            public Boolean freeform(Outline.Freeform freeform) {
                return Polygon.of(freeform).contains(point);
            }
        });
    }

    /** The colours of a fill that are there to be seen. */
    private static final class Colors implements Fill.Visitor<List<Color>> {
        private static List<Color> seen(Color... colors) {
            return Arrays.stream(colors).anyMatch(color -> color.alpha() > 0) ? List.of(colors) : List.of();
        }

        @Override
        public List<Color> none() {
            return List.of();
        }

        @Override
        public List<Color> solid(Fill.Solid solid) {
            return seen(solid.color());
        }

        @Override
        public List<Color> linear(Fill.LinearGradient gradient) {
            return seen(gradient.start(), gradient.end());
        }

        @Override
        public List<Color> radial(Fill.RadialGradient gradient) {
            return seen(gradient.center(), gradient.edge());
        }
    }
}
