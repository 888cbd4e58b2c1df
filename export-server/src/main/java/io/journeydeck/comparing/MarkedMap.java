package io.journeydeck.comparing;

import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.ItemAt;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.journey.compare.PropertyChange;
import io.journeydeck.journey.compare.StageDelta;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The map after with its changes marked: outlines with signs on what is there, and below the map a legend with counts, what each
 * changed part said before, and cards for what is gone.
 */
final class MarkedMap {

    private static final double NARROWEST = 720;

    private final MapPair pair;
    private final ComparisonWords words;
    private final Places places;
    private final Marks marks;
    private final DifferencePanel panel;

    private MarkedMap(MapPair pair, ComparisonWords words) {
        this.pair = pair;
        this.words = words;
        this.places = Places.of(pair.after().page().resolved());
        this.marks = new Marks(pair.after().page().resolved().page(), words.get("heading"));
        this.panel = new DifferencePanel(marks, words);
    }

    static DiagramPage of(MapPair pair, String pageId, ComparisonWords words) {
        return new MarkedMap(pair, words).page(pageId);
    }

    private DiagramPage page(String pageId) {
        MapComparison found = pair.comparison();
        found.personas()
                .forEach(part -> mark(part, part(part, "persona", Persona::name), cell(part, p -> p.origin()
                        .cellId())));
        found.stages()
                .forEach(part -> mark(part, part(part, "stage", Band::name), cell(part, b -> b.origin()
                        .cellId())));
        found.lanes()
                .forEach(part -> mark(part, part(part, "lane", Band::name), cell(part, b -> b.origin()
                        .cellId())));
        for (Difference<ItemAt> item : found.items()) {
            String outline =
                    mark(item, title(item), cell(item, at -> at.item().origin().cellId()));
            if (outline != null && item instanceof Difference.Moved<ItemAt> moved) {
                arrow(moved, outline);
            }
        }
        Bounds whole = places.whole();
        double width = Math.max(NARROWEST, whole.width());
        double top = feelings(whole.x(), whole.bottom() + 24);
        panel.write(pair, whole.x(), top, width);
        return marks.page(pageId, pair.after().page().name());
    }

    private static <T> @Nullable String cell(Difference<T> part, Function<T, @Nullable String> idOf) {
        return part instanceof Difference.Removed ? null : idOf.apply(part.accept(new Shown<>()));
    }

    private <T> String part(Difference<T> part, String what, Function<T, String> nameOf) {
        return words.get(what) + ": " + Sentence.brief(nameOf.apply(part.accept(new Shown<>())));
    }

    private String title(Difference<ItemAt> difference) {
        ItemAt at = difference.accept(new Shown<>());
        String text = Sentence.brief(at.item().text());
        String stage = at.stage() == null ? words.get("outside") : Sentence.brief(at.stageName());
        String from = difference instanceof Difference.Moved<ItemAt> moved
                ? " (" + TextComparison.origin(moved, words) + ")"
                : "";
        return stage + " \u00b7 " + words.kind(at.item().kind()) + (text.isEmpty() ? "" : ": " + text) + from;
    }

    /** The outline's id; null when there is nothing on the page to put it around. */
    private <T> @Nullable String mark(Difference<T> difference, String title, @Nullable String cellId) {
        Mark mark = Mark.of(Sentence.sign(difference));
        List<PropertyChange> changes = difference.accept(new Changes<>());
        String said = changes.stream()
                .map(change -> words.property(change.property()) + ": " + Sentence.change(change, words))
                .collect(Collectors.joining("\n"));
        int number = panel.tell(mark, title, said);
        Bounds box = places.of(cellId);
        if (box == null) {
            return null;
        }
        String tooltip = words.get(mark.word()) + ": " + title + (said.isEmpty() ? "" : "\n" + said);
        Bounds around = box.grown(3);
        String outline = marks.shape("", tooltip, mark.outline(), around);
        String sign = number == 0 ? mark.sign() : mark.sign() + " " + number;
        double wide = number == 0 ? 24 : 24 + 8 * Integer.toString(number).length();
        marks.shape(sign, tooltip, mark.badge(), new Bounds(around.x() - 8, around.y() - 10, wide, 22));
        return outline;
    }

    /** From the stage that an item left to where it is, when both are there. */
    private void arrow(Difference.Moved<ItemAt> moved, String outline) {
        Band old = moved.before().stage();
        Band now = moved.after().stage();
        for (StageDelta delta : pair.comparison().feelings()) {
            Band before = delta.stageBefore();
            Band after = delta.stageAfter();
            if (old != null && before != null && after != null && before.index() == old.index()) {
                String header = after.origin().cellId();
                if (places.of(header) != null && (now == null || now.index() != after.index())) {
                    marks.line(
                            Objects.requireNonNull(header),
                            outline,
                            "endArrow=block;endFill=1;dashed=1;dashPattern=6 4;strokeWidth=2;strokeColor="
                                    + Mark.MOVED.color() + ";");
                }
            }
        }
    }

    /** How each stage feels, below its column; where the next thing goes. */
    private double feelings(double left, double top) {
        boolean any = false;
        double first = Double.MAX_VALUE;
        for (StageDelta delta : pair.comparison().feelings()) {
            Bounds column = delta.stageAfter() == null
                    ? null
                    : places.of(delta.stageAfter().origin().cellId());
            Double change = delta.delta();
            if (column != null && change != null && Math.abs(change) > 0.005) {
                boolean better = change > 0;
                String color = better ? Mark.ADDED.color() : Mark.REMOVED.color();
                marks.shape(
                        (better ? "\u25b2 " : "\u25bc ") + Marks.escaped(TextComparison.feeling(delta)),
                        delta.name(),
                        "rounded=1;arcSize=50;whiteSpace=wrap;fontSize=12;fontStyle=1;fillColor=#FFFFFF;strokeWidth=2;fontColor="
                                + color + ";strokeColor=" + color + ";",
                        new Bounds(column.x() + 4, top, Math.max(90, column.width() - 8), 30));
                any = true;
                first = Math.min(first, column.x());
            }
        }
        if (any && first - left >= 80) {
            marks.shape(
                    Marks.escaped(words.get("feelings")),
                    "text;whiteSpace=wrap;align=left;verticalAlign=middle;fontSize=12;fontStyle=1;fontColor=#1F2937;",
                    new Bounds(left, top, first - left - 4, 30));
        }
        return any ? top + 54 : top;
    }
}
