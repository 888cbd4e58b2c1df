package io.journeydeck.journey.lint.page;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Scene;

/** Looks at a page: the door of this package. */
public final class PageInspection {

    private PageInspection() {}

    /**
     * The facts of a page.
     *
     * @param scene the page as it is painted
     */
    public static PageFacts of(ResolvedPage page, Scene scene, Deadline deadline) {
        Origin origin = Origin.UNKNOWN.onPage(page.page().name());
        CellSurvey cells = new CellSurvey(origin);
        page.layers().forEach(layer -> layer.accept(cells));
        LabelSurvey labels = new LabelSurvey(origin, cells.vertices(), scene.background(), deadline);
        scene.nodes().forEach(node -> node.accept(labels));
        return new PageFacts(true, cells.places(), cells.lines(), labels.labels(), cells.unsaid(), cells.pictures());
    }
}
