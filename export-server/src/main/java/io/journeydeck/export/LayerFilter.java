package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which layers of a page are shown: the visible ones, or those asked for, hidden or not. */
final class LayerFilter {

    /** Before an id, so that it is no position. */
    private static final String ID = "id:";

    private final List<String> wanted;

    /** @param wanted names, positions from 0 upwards from the hindmost, or {@code id:} and ids; none takes the visible ones */
    LayerFilter(List<String> wanted) {
        this.wanted = wanted;
    }

    Predicate<Cell> shown(DiagramPage page, Diagnostics diagnostics) {
        if (wanted.isEmpty()) {
            return Cell::visible;
        }
        Set<String> shown = new HashSet<>();
        List<Cell> layers = page.layers();
        for (String name : wanted) {
            if (!show(name, layers, shown)) {
                diagnostics.add(Diagnostic.warning(
                        "LAYER_MISSING",
                        "There is no layer \"" + name + "\"",
                        Origin.UNKNOWN.onPage(page.name()),
                        "The page has: " + names(layers) + "."));
            }
        }
        return layer -> shown.contains(layer.id());
    }

    private static boolean show(String name, List<Cell> layers, Set<String> shown) {
        boolean found = false;
        for (int i = 0; i < layers.size(); i++) {
            Cell layer = layers.get(i);
            if (layer.label().equals(name) || Integer.toString(i).equals(name) || name.equals(ID + layer.id())) {
                shown.add(layer.id());
                found = true;
            }
        }
        return found;
    }

    private static String names(List<Cell> layers) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            String label = layers.get(i).label();
            names.add(label.isEmpty() ? Integer.toString(i) : i + " \"" + label + "\"");
        }
        return String.join(", ", names);
    }
}
