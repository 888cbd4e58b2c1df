package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.DiagramPage;
import java.util.List;

/** A page whose cells have their final places; hidden layers, hidden cells and the insides of collapsed cells are left out. */
public record ResolvedPage(DiagramPage page, List<ResolvedCell.ResolvedLayer> layers) {

    public ResolvedPage {
        layers = List.copyOf(layers);
    }
}
