package io.journeydeck.drawio.graph;

import com.mxgraph.view.mxGraph;
import com.mxgraph.view.mxGraphView;
import java.util.Map;

/** JGraphX's graph without its styles: cells carry draw.io's own, so that nothing in JGraphX ever reads a word of the file. */
final class PageGraph extends mxGraph {

    @Override
    protected mxGraphView createGraphView() {
        return new PageView(this);
    }

    PageView pageView() {
        return (PageView) getView();
    }

    @Override
    public Map<String, Object> getCellStyle(Object cell) {
        return Map.of();
    }
}
