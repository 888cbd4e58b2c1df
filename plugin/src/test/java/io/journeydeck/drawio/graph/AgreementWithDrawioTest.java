package io.journeydeck.drawio.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedLayer;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedVertex;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hand-made pages that go through the rules one by one. Beside each stands where the real draw.io (14.7.3) put every cell: id, points
 * (of a shape two corners), and for edges the place of the label. Only a change of draw.io is a reason to change those numbers.
 */
class AgreementWithDrawioTest {

    private static final double TOLERANCE = 0.02;

    @ParameterizedTest
    @CsvSource({"perimeters, 525", "attachments, 160", "routers, 507", "places, 29"})
    void putsEveryCellWhereDrawioPutsIt(String name, int cells) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        MxFile file = new MxFileReader()
                .read(bytes(name + ".drawio"), name + ".drawio", Limits.standard(), Deadline.far(), diagnostics);
        ResolvedPage page =
                new PageResolver().resolve(file.pages().get(0), Limits.standard(), Deadline.far(), diagnostics);
        Map<String, ResolvedCell> resolved = PageSketch.byId(page);

        List<String> expected =
                new String(bytes(name + ".tsv"), StandardCharsets.UTF_8).lines().toList();
        assertThat(diagnostics.list()).isEmpty();
        assertThat(expected).hasSize(cells);
        List<String> different = new ArrayList<>();
        for (String line : expected) {
            String[] columns = line.split("\t");
            List<Point> theirs = Stream.of(columns)
                    .skip(1)
                    .flatMap(column -> Stream.of(column.split(" ")))
                    .map(AgreementWithDrawioTest::point)
                    .toList();
            List<Point> ours = resolved.get(columns[0]).accept(new Points());
            if (!near(ours, theirs)) {
                different.add(columns[0] + "\n  draw.io " + theirs + "\n  ours    " + ours);
            }
        }
        assertThat(different).isEmpty();
    }

    private static boolean near(List<Point> ours, List<Point> theirs) {
        boolean near = ours.size() == theirs.size();
        for (int i = 0; near && i < ours.size(); i++) {
            near = ours.get(i).distanceTo(theirs.get(i)) < TOLERANCE;
        }
        return near;
    }

    private static Point point(String text) {
        int comma = text.indexOf(',');
        return new Point(Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = AgreementWithDrawioTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static final class Points implements ResolvedCell.Visitor<List<Point>> {

        @Override
        public List<Point> layer(ResolvedLayer layer) {
            return List.of();
        }

        @Override
        public List<Point> vertex(ResolvedVertex vertex) {
            return List.of(
                    vertex.bounds().topLeft(),
                    new Point(vertex.bounds().right(), vertex.bounds().bottom()));
        }

        @Override
        public List<Point> edge(ResolvedEdge edge) {
            List<Point> points = new ArrayList<>(edge.points());
            points.add(edge.labelPosition());
            return points;
        }
    }
}
