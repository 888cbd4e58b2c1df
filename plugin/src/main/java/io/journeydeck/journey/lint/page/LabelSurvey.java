package io.journeydeck.journey.lint.page;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through a page in painting order and looks at each label: does it fit, and can it be read on what lies behind it. */
final class LabelSurvey implements SceneNode.Visitor<Void> {

    /** What nobody sees, px. */
    private static final double TOLERANCE = 2;

    /** Of the letters of the bundled faces, as shares of their size. */
    private static final double ASCENT = 0.73;

    private static final double DESCENT = 0.21;

    private final Origin page;
    private final Map<String, ResolvedCell.ResolvedVertex> vertices;
    private final Underlay underlay;
    private final Deadline deadline;
    private final List<PageFacts.Label> labels = new ArrayList<>();
    private final Deque<Subject> subjects = new ArrayDeque<>();

    LabelSurvey(
            Origin page,
            Map<String, ResolvedCell.ResolvedVertex> vertices,
            @Nullable Color background,
            Deadline deadline) {
        this.page = page;
        this.vertices = vertices;
        this.underlay = new Underlay(background == null ? Color.WHITE : background);
        this.deadline = deadline;
    }

    List<PageFacts.Label> labels() {
        return labels;
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no other value
    public Void group(Group group) {
        deadline.check();
        subjects.push(group.subject());
        group.children().forEach(child -> child.accept(this));
        subjects.pop();
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void path(Path path) {
        underlay.add(path);
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void image(Image image) {
        underlay.add(image);
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void text(Text text) {
        text.decorations().forEach(underlay::add);
        Subject subject = subjects.peek();
        String words = words(text);
        if (subject != null && !words.isBlank()) {
            Contrast least = underlay.leastContrast(text);
            labels.add(new PageFacts.Label(
                    page.atCell(subject.id()),
                    words,
                    overflow(text, vertices.get(subject.id())),
                    least.ratio(),
                    least.large(),
                    least.colours()));
        }
        return null;
    }

    private static String words(Text text) {
        StringBuilder words = new StringBuilder();
        text.paragraphs().forEach(paragraph -> {
            paragraph.runs().forEach(run -> words.append(run.text()));
            words.append('\n');
        });
        return words.toString().strip();
    }

    /** Connectors and labels beside their shapes have all the room there is. */
    private static double overflow(Text text, ResolvedCell.@Nullable ResolvedVertex vertex) {
        if (vertex == null || !isInside(vertex.style())) {
            return 0;
        }
        Bounds ink = letters(text);
        Bounds shape = vertex.bounds().rotated(vertex.style().number("rotation", 0));
        double out = text.clip() == null ? beyond(text.transform().apply(ink), shape) : beyond(ink, text.clip());
        return out <= tolerance(text, vertex.style()) ? 0 : out;
    }

    /** Nobody sees where a bare text's box ends: as long as no line is outside, it fits. */
    private static double tolerance(Text text, Style style) {
        return hasSides(style) || text.clip() != null
                ? TOLERANCE
                : text.lines().stream().mapToDouble(Text.Line::height).min().orElse(0) / 2;
    }

    /** A bare text that does not wrap has no shape to fit into. */
    private static boolean isInside(Style style) {
        boolean within = style.text("labelPosition", "center").equals("center")
                && style.text("verticalLabelPosition", "middle").equals("middle");
        return within && (hasSides(style) || style.text("whiteSpace", "nowrap").equals("wrap"));
    }

    private static boolean hasSides(Style style) {
        return !style.text("fillColor", "none").equals("none")
                || !style.text("strokeColor", "none").equals("none");
    }

    /** Around the letters alone, from the top of capitals to the foot of a g. */
    private static Bounds letters(Text text) {
        List<Point> corners = new ArrayList<>();
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                double size = span.run().style().size();
                corners.add(new Point(span.x(), line.baseline() - ASCENT * size));
                corners.add(new Point(span.x() + span.width(), line.baseline() + DESCENT * size));
            }
        }
        return corners.isEmpty() ? text.inkBounds() : Bounds.around(corners);
    }

    private static double beyond(Bounds ink, Bounds room) {
        double sideways = Math.max(room.x() - ink.x(), ink.right() - room.right());
        double upright = Math.max(room.y() - ink.y(), ink.bottom() - room.bottom());
        return Math.max(0, Math.max(sideways, upright));
    }
}
