package io.journeydeck.drawio.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedVertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageResolverTest {

    private static final Map<String, String> HIDDEN = Map.of("visible", "0");
    private static final Map<String, String> COLLAPSED = Map.of("collapsed", "1");

    @Test
    void keepsTheTreeAndItsOrder() {
        ResolvedPage page = new PageSketch()
                .box("group", 10, 20, 100, 100, "group")
                .box("first", "group", Geometry.of(1, 2, 3, 4), "", Map.of())
                .box("second", "group", Geometry.of(5, 6, 7, 8), "", Map.of())
                .layer("top", Map.of())
                .resolve();

        assertThat(page.layers()).extracting(layer -> layer.cell().id()).containsExactly("1", "top");
        ResolvedVertex group = (ResolvedVertex) page.layers().get(0).children().get(0);
        assertThat(group.children()).extracting(child -> child.cell().id()).containsExactly("first", "second");
        assertThat(((ResolvedVertex) group.children().get(1)).bounds()).isEqualTo(new Bounds(15, 26, 7, 8));
    }

    @Test
    void showsACollapsedGroupWithoutItsInsideAndGluesEdgesToIt() {
        PageSketch sketch = new PageSketch()
                .box("group", "1", Geometry.of(0, 0, 100, 40), "", COLLAPSED)
                .box("inside", "group", Geometry.of(10, 50, 20, 20), "", Map.of())
                .box("other", 200, 0, 40, 40, "")
                .edge("edge", "inside", "other", "");

        Map<String, ResolvedCell> cells = sketch.resolvedById();

        assertThat(cells).doesNotContainKey("inside");
        ResolvedEdge edge = (ResolvedEdge) cells.get("edge");
        assertThat(edge.source()).isEqualTo("group");
        assertThat(edge.points()).map(Tenths::round).containsExactly(new Point(100, 20), new Point(200, 20));
    }

    @Test
    void leavesOutHiddenCellsTheirInsideAndTheirEdges() {
        PageSketch sketch = new PageSketch()
                .box("hidden", "1", Geometry.of(0, 0, 100, 40), "", HIDDEN)
                .box("inside", "hidden", Geometry.of(1, 1, 5, 5), "", Map.of())
                .box("shown", 200, 0, 40, 40, "")
                .edge("edge", "hidden", "shown", "")
                .edge("other", "shown", "shown", "");

        assertThat(sketch.resolvedById()).containsOnlyKeys("1", "shown", "other");
        assertThat(sketch.complaints()).isEmpty();
    }

    @Test
    void leavesOutHiddenLayersUnlessAskedForThem() {
        PageSketch sketch = new PageSketch()
                .layer("notes", HIDDEN)
                .box("note", "notes", Geometry.of(0, 0, 10, 10), "", Map.of())
                .box("shape", 50, 0, 10, 10, "")
                .edge("edge", "note", "shape", "");

        assertThat(sketch.resolvedById()).containsOnlyKeys("1", "shape");
        ResolvedPage asked = new PageResolver()
                .resolve(
                        sketch.page(),
                        layer -> layer.id().equals("notes"),
                        Limits.standard(),
                        Deadline.far(),
                        new Diagnostics());
        assertThat(PageSketch.byId(asked)).containsOnlyKeys("notes", "note");
    }

    @Test
    void mendsNegativeSizes() {
        Map<String, ResolvedCell> cells =
                new PageSketch().box("box", 100, 50, -30, -20, "").resolvedById();

        assertThat(((ResolvedVertex) cells.get("box")).bounds()).isEqualTo(new Bounds(70, 30, 30, 20));
    }

    @Test
    void wrapsAShapeThatLiesInTheRootInALayer() {
        ResolvedPage page = new PageSketch()
                .box("stray", "0", Geometry.of(1, 2, 3, 4), "", Map.of())
                .resolve();

        assertThat(PageSketch.byId(page)).containsKey("stray");
    }

    @Test
    void drawsAnEdgeToAMissingShapeFromItsPoint() {
        PageSketch sketch = new PageSketch()
                .box("box", 0, 0, 40, 40, "")
                .edge("edge", "1", "box", "gone", "", PageSketch.between(null, new Point(90, 20)));

        ResolvedEdge edge = (ResolvedEdge) sketch.resolvedById().get("edge");

        assertThat(edge.points()).containsExactly(new Point(40, 20), new Point(90, 20));
        assertThat(edge.target()).isNull();
    }

    @Test
    void saysThatAnEdgeWithNothingAtItsEndIsNotDrawn() {
        PageSketch sketch = new PageSketch()
                .box("box", 0, 0, 40, 40, "")
                .edge("edge", "box", null, "")
                .box("label", "edge", PageSketch.relative(0, 0, null), "edgeLabel", Map.of());

        assertThat(sketch.resolvedById()).containsOnlyKeys("1", "box");
        assertThat(sketch.complaints()).containsExactly("EDGE_WITHOUT_END");
    }

    @Test
    void endsEdgesOnEdgesInTheirMiddle() {
        PageSketch sketch = new PageSketch()
                .edge("late", "1", "early", null, "", PageSketch.between(null, new Point(50, 90)))
                .edge("early", "1", null, null, "", PageSketch.between(new Point(0, 10), new Point(100, 10)));

        ResolvedEdge edge = (ResolvedEdge) sketch.resolvedById().get("late");

        assertThat(edge.points()).containsExactly(new Point(50, 10), new Point(50, 90));
        assertThat(edge.source()).isEqualTo("early");
    }

    @Test
    void cutsEdgesThatJoinEachOtherInACircle() {
        PageSketch sketch = new PageSketch()
                .edge("a", "1", "b", null, "", PageSketch.between(new Point(0, 0), new Point(50, 50)))
                .edge("b", "1", "a", null, "", PageSketch.between(new Point(9, 9), new Point(70, 0)));

        assertThat(sketch.resolvedById()).containsOnlyKeys("1", "a", "b");
    }

    @Test
    void followsTwentyThousandChainedEdges() {
        PageSketch sketch = new PageSketch();
        int last = 19_999;
        for (int i = 0; i <= last; i++) {
            sketch.edge(
                    "e" + i,
                    "1",
                    i == last ? null : "e" + (i + 1),
                    null,
                    "edgeStyle=orthogonalEdgeStyle",
                    PageSketch.between(new Point(0, 0), new Point(i, 100)));
        }

        assertThat(sketch.resolvedById()).hasSize(last + 2);
    }

    @Test
    void refusesDeeperNestingThanTheLimit() {
        PageSketch sketch = new PageSketch();
        for (int i = 0; i < 102; i++) {
            sketch.box("v" + i, i == 0 ? "1" : "v" + (i - 1), Geometry.of(1, 1, 9, 9), "", Map.of());
        }

        assertThatThrownBy(sketch::resolve)
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("over the limit of 100")
                .extracting(e -> ((LimitExceededException) e).diagnostic().code())
                .isEqualTo("LIMIT_GROUPS");
    }

    @Test
    void stopsAtTheDeadline() {
        DiagramPage page = new PageSketch().box("box", 0, 0, 9, 9, "").page();

        assertThatThrownBy(() -> new PageResolver()
                        .resolve(page, Limits.standard(), Deadline.in(Duration.ofSeconds(-1)), new Diagnostics()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("not done within");
    }

    @Test
    void cutsAbsurdNumbersAndSaysSo() {
        PageSketch sketch = new PageSketch()
                .box("far", 1e300, -1e300, 1e300, 10, "")
                .box("near", 0, 0, 10, 10, "")
                .edge("edge", "far", "near", "edgeStyle=orthogonalEdgeStyle");

        Map<String, ResolvedCell> cells = sketch.resolvedById();

        assertThat(((ResolvedVertex) cells.get("far")).bounds()).isEqualTo(new Bounds(1e6, -1e6, 1e6, 10));
        assertThat(cells).containsKey("edge");
        assertThat(sketch.complaints()).containsExactly("GEOMETRY_ABSURD");
    }

    @Test
    void looksNothingUpByNamesInStyles() {
        Map<String, ResolvedCell> cells = new PageSketch()
                .box("box", 0, 0, 40, 40, "perimeter=com.mxgraph.view.mxPerimeter.EllipsePerimeter")
                .box("other", 100, 0, 40, 40, "perimeter=java.lang.System.out")
                .edge("edge", "box", "other", "edgeStyle=com.mxgraph.view.mxEdgeStyle.ElbowConnector;loopStyle=x")
                .resolvedById();

        assertThat(((ResolvedEdge) cells.get("edge")).points()).containsExactly(new Point(20, 20), new Point(120, 20));
    }

    @Test
    void givesSeveralThreadsWhatItGivesOne() throws Exception {
        List<DiagramPage> pages =
                IntStream.range(0, 20).mapToObj(PageResolverTest::busyPage).toList();
        List<ResolvedPage> alone = pages.stream().map(PageResolverTest::resolve).toList();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ResolvedPage>> work = new ArrayList<>();
            pages.forEach(page -> work.add(() -> resolve(page)));
            List<ResolvedPage> together = new ArrayList<>();
            for (Future<ResolvedPage> done : threads.invokeAll(work)) {
                together.add(done.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    private static ResolvedPage resolve(DiagramPage page) {
        return new PageResolver().resolve(page, Limits.standard(), Deadline.far(), new Diagnostics());
    }

    private static DiagramPage busyPage(int seed) {
        PageSketch sketch = new PageSketch();
        List<String> routers = List.of("orthogonalEdgeStyle", "elbowEdgeStyle", "entityRelationEdgeStyle", "none");
        for (int i = 0; i < 200; i++) {
            sketch.box("v" + i, (i * 97 + seed * 31) % 1500, (i * 53) % 900, 80, 40, i % 2 == 0 ? "" : "rhombus");
        }
        for (int i = 0; i < 400; i++) {
            sketch.edge("e" + i, "v" + i % 200, "v" + (i * 7 + seed) % 200, "edgeStyle=" + routers.get(i % 4));
        }
        return sketch.page();
    }

    @Test
    void resolvesEveryKindOfCellThatAPageHas() {
        ResolvedPage page = resolve(busyPage(3));

        assertThat(PageSketch.byId(page).keySet())
                .containsExactlyInAnyOrderElementsOf(page.page().cells().stream()
                        .map(Cell::id)
                        .filter(id -> !id.equals("0"))
                        .toList());
    }
}
