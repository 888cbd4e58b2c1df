package io.journeydeck.app;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Measures how much longer reading a map of 1,000 items takes than parsing its XML, for a map with our data and for loose shapes
 * without: medians of warm rounds, in processor time.
 */
public final class ReadingBenchmark {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 31;
    private static final int STAGES = 10;
    private static final int LANES = 10;
    private static final int ITEMS = 10;
    private static final List<String> NAMES = List.of(
            "Actions",
            "Touchpoints",
            "Thoughts",
            "Emotions",
            "Pain points",
            "Opportunities",
            "Channels",
            "Backstage",
            "Metrics",
            "Expectations");

    private ReadingBenchmark() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        measure(out, "with data", diagram(true));
        measure(out, "by looks", diagram(false));
    }

    private static void measure(PrintStream out, String name, byte[] bytes) {
        DiagramPage page = new MxFileReader()
                .read(bytes, "map.drawio", Limits.standard(), Deadline.far(), new Diagnostics())
                .pages()
                .get(0);
        ResolvedPage resolved = new PageResolver().resolve(page, Limits.standard(), Deadline.far(), new Diagnostics());
        List<JourneyMap> maps = new JourneyReader(new Diagnostics()).read(resolved);
        double xml = median(() -> parse(bytes));
        double file = median(() ->
                new MxFileReader().read(bytes, "map.drawio", Limits.standard(), Deadline.far(), new Diagnostics()));
        double places =
                median(() -> new PageResolver().resolve(page, Limits.standard(), Deadline.far(), new Diagnostics()));
        double map = median(() -> new JourneyReader(new Diagnostics()).read(resolved));
        out.printf(
                Locale.ROOT,
                "%-9s %d items, %d kB: XML %.2f ms, file %.2f ms, places %.2f ms, map %.2f ms;"
                        + " map/XML %.1f, file to map/XML %.1f%n",
                name,
                maps.stream().mapToInt(read -> read.items().size()).sum(),
                bytes.length / 1024,
                xml,
                file,
                places,
                map,
                map / xml,
                (file + places + map) / xml);
    }

    private static Object parse(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int events = 0;
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
            return events;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In ms. */
    private static double median(Supplier<Object> work) {
        Object[] results = new Object[WARM_UP + ROUNDS];
        for (int i = 0; i < WARM_UP; i++) {
            results[i] = work.get();
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            results[WARM_UP + i] = work.get();
            times[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2] / 1e6;
    }

    private static byte[] diagram(boolean data) {
        StringBuilder xml = new StringBuilder("<mxfile><diagram id=\"p\" name=\"Map\"><mxGraphModel><root>")
                .append("<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>");
        if (data) {
            xml.append(
                            "<object label=\"\" journey=\"map\" title=\"Big\" id=\"map\"><mxCell style=\"shape=table;childLayout=tableLayout;\"")
                    .append(" vertex=\"1\" parent=\"1\">")
                    .append(place(0, 0, 100 + 200 * STAGES, 50 + 400 * LANES))
                    .append("</mxCell></object>");
        }
        for (int row = 0; row <= LANES; row++) {
            int top = row == 0 ? 0 : 50 + 400 * (row - 1);
            int height = row == 0 ? 50 : 400;
            if (data) {
                cell(xml, "r" + row, "map", "", "shape=tableRow;", 0, top, 100 + 200 * STAGES, height);
            }
            for (int column = 0; column <= STAGES; column++) {
                int left = column == 0 ? 0 : 100 + 200 * (column - 1);
                String name =
                        row > 0 && column == 0 ? NAMES.get(row - 1) : row == 0 && column > 0 ? "Stage " + column : "";
                if (data || !name.isEmpty()) {
                    cell(
                            xml,
                            "r" + row + "c" + column,
                            data ? "r" + row : "1",
                            name,
                            "html=1;whiteSpace=wrap;",
                            left,
                            data ? 0 : top,
                            column == 0 ? 90 : 190,
                            height - (data ? 0 : 10));
                }
                for (int i = 0; row > 0 && column > 0 && i < ITEMS; i++) {
                    String id = "i" + row + "-" + column + "-" + i;
                    String label = "Says &lt;b&gt;something&lt;/b&gt; number " + i;
                    if (data) {
                        xml.append("<object label=\"")
                                .append(label)
                                .append("\" journey=\"action\" owner=\"Marketing\" id=\"")
                                .append(id)
                                .append(
                                        "\"><mxCell style=\"rounded=1;html=1;whiteSpace=wrap;fillColor=#FFF2CC;\" vertex=\"1\" parent=\"r")
                                .append(row)
                                .append('c')
                                .append(column)
                                .append("\">")
                                .append(place(10, 5 + 39 * i, 160, 34))
                                .append("</mxCell></object>");
                    } else {
                        cell(
                                xml,
                                id,
                                "1",
                                label,
                                "rounded=1;html=1;whiteSpace=wrap;",
                                left + 10,
                                top + 5 + 38 * i,
                                160,
                                34);
                    }
                }
            }
        }
        return xml.append("</root></mxGraphModel></diagram></mxfile>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void cell(
            StringBuilder xml,
            String id,
            String parent,
            String label,
            String style,
            int x,
            int y,
            int width,
            int height) {
        xml.append("<mxCell id=\"")
                .append(id)
                .append("\" value=\"")
                .append(label)
                .append("\" style=\"")
                .append(style)
                .append("\" vertex=\"1\" parent=\"")
                .append(parent)
                .append("\">")
                .append(place(x, y, width, height))
                .append("</mxCell>");
    }

    private static String place(int x, int y, int width, int height) {
        return "<mxGeometry x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height
                + "\" as=\"geometry\"/>";
    }
}
