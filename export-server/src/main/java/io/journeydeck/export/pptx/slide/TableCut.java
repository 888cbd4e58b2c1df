package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.story.Content;
import io.journeydeck.export.story.Slide.Share;
import io.journeydeck.export.story.Slide.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A strip divided between two rows of its table; what stands beside the table stays with the first part.
 *
 * @param rows of the first part
 */
record TableCut(Strip head, Strip rest, int rows) {

    /** Null when there is no table, or not even its first row fits. */
    static @Nullable TableCut of(Strip strip, double room, Function<Share, Heights> heights) {
        for (int i = 0; i < strip.shares().size(); i++) {
            Share share = strip.shares().get(i);
            if (share.content() instanceof Content.Table table && table.rows().size() > 1) {
                int rows = fitting(table, room, heights.apply(share));
                if (rows > 0 && rows < table.rows().size()) {
                    return cut(strip, i, table, rows);
                }
            }
        }
        return null;
    }

    private static int fitting(Content.Table table, double room, Heights heights) {
        double left = room - (table.hasHead() ? heights.headHeight(table) : 0);
        int rows = 0;
        for (double height : heights.rowHeights(table)) {
            left -= height;
            if (left < -0.5) {
                break;
            }
            rows++;
        }
        return rows;
    }

    private static TableCut cut(Strip strip, int index, Content.Table table, int rows) {
        List<Share> first = new ArrayList<>(strip.shares());
        Share whole = strip.shares().get(index);
        first.set(index, new Share(part(table, 0, rows), whole.weight()));
        Content.Table rest = part(table, rows, table.rows().size());
        return new TableCut(new Strip(first, strip.fills()), Strip.of(rest), rows);
    }

    private static Content.Table part(Content.Table table, int from, int to) {
        return new Content.Table(table.columns(), table.rows().subList(from, to), table.alt());
    }
}
