package io.journeydeck.journey.codec;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A visible shape or connector, seen as a possible part of a journey map.
 *
 * @param label its own label as plain text
 * @param bounds on the page, px; a connector's is the point of its label
 */
record Spot(ResolvedCell resolved, String label, Bounds bounds, List<Spot> children) {

    static final String MAP = "map";
    static final String STAGE = "stage";
    static final String LANE = "lane";
    static final String PERSONA = "persona";

    /** What dresses a map and says nothing of its own, with all that is inside it. */
    private static final Set<String> DECORATIONS =
            Set.of("decoration", "legend", "curve", "title", "line", "footnote", "empathy", "profile");

    /** What carries a map and is no item of it. */
    private static final Set<String> SCAFFOLDING =
            Set.of(MAP, STAGE, LANE, PERSONA, "row", "cell", "corner", "card", "");

    /**
     * The spots below the layers, in painting order.
     *
     * @param labels gives a cell's label with its placeholders filled
     */
    static List<Spot> of(List<? extends ResolvedCell> cells, Function<Cell, String> labels) {
        List<Spot> spots = new ArrayList<>();
        for (ResolvedCell cell : cells) {
            spots.addAll(cell.accept(new ResolvedCell.Visitor<List<Spot>>() {
                private String label(ResolvedCell labelled) {
                    return PlainText.of(labels.apply(labelled.cell()), labelled.style());
                }

                @Override
                public List<Spot> layer(ResolvedCell.ResolvedLayer layer) {
                    return of(layer.children(), labels);
                }

                @Override
                public List<Spot> vertex(ResolvedCell.ResolvedVertex vertex) {
                    return isHiddenLane(vertex)
                            ? List.of()
                            : List.of(new Spot(vertex, label(vertex), vertex.bounds(), of(vertex.children(), labels)));
                }

                @Override
                public List<Spot> edge(ResolvedCell.ResolvedEdge edge) {
                    Bounds place = Bounds.around(List.of(edge.labelPosition()));
                    return List.of(new Spot(edge, label(edge), place, of(edge.children(), labels)));
                }
            }));
        }
        return spots;
    }

    /** The row of a lane that the plugin hid: newer editors (24) call it visible again when they lay its table out. */
    private static boolean isHiddenLane(ResolvedCell row) {
        return !row.cell().style().text("shownHeight", "").isEmpty();
    }

    Cell cell() {
        return resolved.cell();
    }

    String id() {
        return cell().id();
    }

    Map<String, String> data() {
        return cell().data();
    }

    boolean isVertex() {
        return resolved instanceof ResolvedCell.ResolvedVertex;
    }

    /** What the cell says it is, in lower case: its data first, then its style; empty when it says nothing. */
    String marker() {
        String marker = data().get("journey");
        return (marker == null ? cell().style().text("journey", "") : marker)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    boolean is(String marker) {
        return marker().equals(marker);
    }

    boolean isDecoration() {
        return DECORATIONS.contains(marker());
    }

    Optional<ItemKind> kind() {
        return ItemKind.byId(marker());
    }

    /** True when it says that it is something which we do not know. */
    boolean isOfUnknownKind() {
        return kind().isEmpty() && !SCAFFOLDING.contains(marker()) && !isDecoration();
    }

    boolean hasShape(String shape) {
        return shape.equals(resolved.style().get("shape"));
    }
}
