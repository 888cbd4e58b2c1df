package io.journeydeck.export;

import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;

/**
 * A page with its places and its picture.
 *
 * @param number position in the file, from 1
 */
public record PaintedPage(int number, ResolvedPage resolved, Scene scene) {

    public String name() {
        return scene.name();
    }

    /** The same page on another background. */
    PaintedPage on(Color background) {
        return new PaintedPage(
                number,
                resolved,
                new Scene(scene.pageId(), scene.name(), scene.bounds(), background, scene.shadow(), scene.nodes()));
    }
}
