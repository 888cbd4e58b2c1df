package io.journeydeck.comparing;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.PropertyChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stands below a marked map: the legend with counts, what was said before, and what is gone. */
final class DifferencePanel {

    /** Cards of a kind; the table of differences has all. */
    private static final int MOST = 60;

    private static final double CARD = 300;
    private static final String HEADING =
            "text;whiteSpace=wrap;align=left;verticalAlign=middle;fontStyle=1;fontColor=#1F2937;fontSize=";

    private final Marks marks;
    private final ComparisonWords words;
    private final Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
    private final List<Entry> changed = new ArrayList<>();
    private final List<Entry> removed = new ArrayList<>();

    private record Entry(Mark mark, int number, String title, String said) {}

    DifferencePanel(Marks marks, ComparisonWords words) {
        this.marks = marks;
        this.words = words;
    }

    /**
     * Takes a difference.
     *
     * @param said what it changed, a line a property
     * @return the number under which the panel tells more; 0 when it has no more to tell
     */
    int tell(Mark mark, String title, String said) {
        counts.merge(mark, 1, Integer::sum);
        if (mark == Mark.REMOVED) {
            removed.add(new Entry(mark, 0, title, ""));
            return 0;
        }
        if (said.isEmpty()) {
            return 0;
        }
        changed.add(new Entry(mark, changed.size() + 1, title, said));
        return changed.size();
    }

    void write(MapPair pair, double left, double top, double width) {
        String before = pair.before().map().facts().title().isBlank()
                ? words.get("untitled")
                : Sentence.brief(pair.before().title());
        marks.shape(
                Marks.escaped(
                        words.get("heading") + " \u00b7 " + words.get("against").formatted(before)),
                HEADING + "18;",
                new Bounds(left, top, width, 30));
        double y = legend(left, top + 38, width);
        List<Entry> told = new ArrayList<>();
        for (PropertyChange fact : pair.comparison().facts()) {
            told.add(new Entry(
                    Mark.CHANGED,
                    0,
                    words.get("facts"),
                    words.property(fact.property()) + ": " + Sentence.change(fact, words)));
        }
        told.addAll(0, changed);
        y = cards("changed-items", told, left, y, width);
        cards("removed-items", removed, left, y, width);
    }

    private double legend(double left, double top, double width) {
        double x = left;
        double y = top;
        for (Mark mark : Mark.values()) {
            if (x > left && x + 170 > left + width) {
                x = left;
                y += 32;
            }
            marks.shape(mark.sign(), mark.badge(), new Bounds(x, y + 1, 24, 22));
            marks.shape(
                    Marks.escaped(words.get(mark.word()) + ": " + counts.getOrDefault(mark, 0)),
                    "text;whiteSpace=wrap;align=left;verticalAlign=middle;fontSize=13;fontColor=" + mark.color() + ";",
                    new Bounds(x + 32, y, 138, 24));
            x += 180;
        }
        return y + 40;
    }

    /** Cards below a heading; where the next thing goes. */
    private double cards(String heading, List<Entry> entries, double left, double top, double width) {
        if (entries.isEmpty()) {
            return top;
        }
        marks.shape(Marks.escaped(words.get(heading)), HEADING + "14;", new Bounds(left, top, width, 26));
        Flow flow = new Flow(left, top + 32, width, CARD);
        for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            String sign =
                    entry.number() == 0 ? entry.mark().sign() : entry.mark().sign() + " " + entry.number();
            String title = sign + "  " + entry.title();
            String[] lines = (entry.said().isEmpty() ? title : title + "\n" + entry.said()).split("\n");
            String said = entry.said().isEmpty() ? "" : "<br>" + Marks.escaped(entry.said());
            marks.shape(
                    "<b>" + Marks.escaped(title) + "</b>" + said, entry.mark().ghost(), flow.place(lines));
        }
        if (entries.size() > MOST) {
            String more = words.get("more").formatted(entries.size() - MOST);
            marks.shape(
                    Marks.escaped(more),
                    "text;whiteSpace=wrap;align=left;fontSize=12;fontColor=#1F2937;",
                    flow.place(more));
        }
        return flow.bottom() + 16;
    }
}
