package io.journeydeck.app;

import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.limits.Limits;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What grows how: the time of a conversion with the cells of a page and with the pages of a file, as lines of figures and as pictures
 * for docs/scale.md.
 *
 * <p>{@code ScaleBenchmark FOLDER} writes {@code scale-cells.svg} and {@code scale-pages.svg} into the folder.
 */
public final class ScaleBenchmark {

    private static final int[] CELLS = {100, 300, 1_000, 3_000, 10_000, 19_000};
    private static final int[] PAGES = {1, 3, 10, 30, 100, 300};
    private static final int CELLS_A_PAGE = 50;
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Exporter exporter =
            new Exporter(new DrawioPages(), Limits.standard().withTime(Duration.ofMinutes(10)), fault -> {
                throw new IllegalStateException(fault);
            });

    private ScaleBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ScaleBenchmark benchmark = new ScaleBenchmark();
        Files.writeString(
                folder.resolve("scale-cells.svg"),
                benchmark
                        .measure("cells", CELLS, cells -> diagram(1, cells))
                        .svg("cells of a page, a third of them connectors"));
        Files.writeString(
                folder.resolve("scale-pages.svg"),
                benchmark
                        .measure("pages", PAGES, pages -> diagram(pages, CELLS_A_PAGE))
                        .svg("pages of " + CELLS_A_PAGE + " cells"));
    }

    private ScalePlot measure(String what, int[] sizes, IntFunction<byte[]> diagrams) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (OutputFormat format : OutputFormats.standard()) {
            if (format.isMadeUnasked()) {
                List<Double> line = new ArrayList<>();
                byte[] small = diagrams.apply(sizes[1]);
                for (int i = 0; i < WARM_UP; i++) {
                    time(format, small);
                }
                for (int size : sizes) {
                    byte[] diagram = diagrams.apply(size);
                    List<Double> rounds = new ArrayList<>();
                    for (int i = 0; i < ROUNDS; i++) {
                        time(format, diagram).ifPresent(rounds::add);
                    }
                    if (rounds.isEmpty()) {
                        break;
                    }
                    double median = rounds.stream().sorted().toList().get(rounds.size() / 2);
                    line.add(median);
                    out.printf(Locale.ROOT, "%s, %d %s: %.1f ms%n", format.id(), size, what, median);
                }
                times.put(format.id(), line);
            }
        }
        return new ScalePlot(sizes, times);
    }

    /** In ms; empty when the diagram is beyond a limit, which is said. */
    private Optional<Double> time(OutputFormat format, byte[] diagram) {
        long start = System.nanoTime();
        Conversion made = exporter.convert(diagram, "scale.drawio", List.of(format), ExportOptions.standard());
        if (made.artifacts().isEmpty()) {
            out.printf("%s: %s%n", format.id(), made.diagnostics().get(0).line());
            return Optional.empty();
        }
        return Optional.of((System.nanoTime() - start) / 1e6);
    }

    /** Boxes in rows, each second one joined to its neighbour. */
    private static byte[] diagram(int pages, int cells) {
        StringBuilder xml = new StringBuilder("<mxfile>");
        for (int page = 1; page <= pages; page++) {
            xml.append("<diagram id=\"p").append(page).append("\" name=\"Page ").append(page);
            xml.append("\"><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>");
            int boxes = cells * 2 / 3;
            int across = (int) Math.ceil(Math.sqrt(boxes));
            for (int i = 0; i < boxes; i++) {
                xml.append("<mxCell id=\"b")
                        .append(i)
                        .append("\" value=\"Step ")
                        .append(i);
                xml.append("\" style=\"rounded=1;whiteSpace=wrap;html=1;\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"");
                xml.append(i % across * 140).append("\" y=\"").append(i / across * 90);
                xml.append("\" width=\"100\" height=\"50\" as=\"geometry\"/></mxCell>");
            }
            for (int i = 0; i + 1 < boxes; i += 2) {
                xml.append("<mxCell id=\"e").append(i).append("\" style=\"edgeStyle=orthogonalEdgeStyle;\" edge=\"1\"");
                xml.append(" parent=\"1\" source=\"b")
                        .append(i)
                        .append("\" target=\"b")
                        .append(i + 1);
                xml.append("\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>");
            }
            xml.append("</root></mxGraphModel></diagram>");
        }
        return xml.append("</mxfile>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
