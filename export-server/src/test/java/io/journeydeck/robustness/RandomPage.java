package io.journeydeck.robustness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page made by chance.
 *
 * @param attributes of the model, as XML
 * @param cells as XML, each whole
 */
record RandomPage(String attributes, List<String> cells) {

    RandomPage {
        cells = List.copyOf(cells);
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** This page without some of its cells. */
    RandomPage without(int from, int count) {
        List<String> rest = new ArrayList<>(cells.subList(0, from));
        rest.addAll(cells.subList(Math.min(cells.size(), from + count), cells.size()));
        return new RandomPage(attributes, rest);
    }

    @Override
    public String toString() {
        return "<mxfile><diagram id=\"p\" name=\"Page\"><mxGraphModel" + attributes
                + "><root>\n<mxCell id=\"0\"/>\n<mxCell id=\"1\" parent=\"0\"/>\n" + String.join("\n", cells)
                + "\n</root></mxGraphModel></diagram></mxfile>\n";
    }
}
