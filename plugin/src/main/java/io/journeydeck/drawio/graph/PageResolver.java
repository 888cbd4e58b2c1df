package io.journeydeck.drawio.graph;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.function.Predicate;

/**
 * Works out where draw.io puts the cells of a page: inherited styles, absolute boxes, routed edges. Has no state; may be used by
 * several threads at once.
 */
public final class PageResolver {

    /** The page with its visible layers. */
    public ResolvedPage resolve(DiagramPage page, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        return resolve(page, Cell::visible, limits, deadline, diagnostics);
    }

    /**
     * The page with chosen layers.
     *
     * @param shownLayers which layers are shown, whatever the file says of their visibility
     * @throws LimitExceededException {@code LIMIT_GROUPS} for deeper nesting than the limits allow, {@code RENDER_TIMEOUT}
     */
    public ResolvedPage resolve(
            DiagramPage page, Predicate<Cell> shownLayers, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        VisibleCells cells = VisibleCells.of(page, shownLayers, limits, deadline);
        return new Resolution(page, cells, deadline, diagnostics).run();
    }
}
