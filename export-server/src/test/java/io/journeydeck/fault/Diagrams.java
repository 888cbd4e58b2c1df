package io.journeydeck.fault;

import io.journeydeck.app.Program;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Diagrams to send, good and bad ones, and what becomes of good ones where nothing breaks. */
final class Diagrams {

    private Diagrams() {}

    /** Boxes in a row, each joined to the next. */
    static byte[] boxes(String text, int count) {
        return file(page("Page", text, count));
    }

    /** Several such pages. */
    static byte[] pages(String text, int pages, int boxes) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= pages; i++) {
            all.append(page("Page " + i, text + " " + i, boxes));
        }
        return file(all.toString());
    }

    private static byte[] file(String pages) {
        return ("<mxfile>" + pages + "</mxfile>").getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String name, String text, int count) {
        StringBuilder cells = new StringBuilder("<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>");
        for (int i = 0; i < count; i++) {
            cells.append(
                    "<mxCell id=\"b%d\" value=\"%s &lt;b&gt;%d&lt;/b&gt;\" style=\"rounded=1;whiteSpace=wrap;html=1;\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"%d\" y=\"%d\" width=\"120\" height=\"60\" as=\"geometry\"/></mxCell>"
                            .formatted(i, text, i, i % 40 * 160, i / 40 * 100));
            if (i > 0) {
                cells.append(
                        "<mxCell id=\"e%d\" edge=\"1\" parent=\"1\" source=\"b%d\" target=\"b%d\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>"
                                .formatted(i, i - 1, i));
            }
        }
        return "<diagram name=\"" + name + "\"><mxGraphModel><root>" + cells + "</root></mxGraphModel></diagram>";
    }

    /**
     * Files for a batch, no two alike.
     *
     * @param salt makes them differ from those of other batches
     */
    static Map<String, byte[]> batch(String salt, int count, int boxes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            files.put("map-%04d.drawio".formatted(i), boxes(salt + " " + i, boxes));
        }
        return files;
    }

    /** The SHA-256 of the document of each file by the document's name, made in this process. */
    static Map<String, String> undisturbed(Map<String, byte[]> files, OutputFormat format) {
        Exporter exporter = Program.exporter();
        Map<String, String> expected = new TreeMap<>();
        files.forEach((name, bytes) -> {
            List<Artifact> made = exporter.convert(
                            new SourceFile(name, bytes), List.of(format), ExportOptions.standard())
                    .artifacts();
            expected.put(
                    name.replace(".drawio", "." + format.extension()),
                    sha256(made.get(0).bytes()));
        });
        return expected;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bodies that no one gets a document for, or that cost far more than they weigh. */
    static List<byte[]> hostile() {
        String deep = "<a>".repeat(5_000);
        String laughs =
                "<!DOCTYPE mxfile [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><mxfile>&b;</mxfile>";
        String chain = "<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
                + java.util.stream.IntStream.range(2, 5_000)
                        .mapToObj(
                                i -> "<mxCell id=\"" + i + "\" parent=\"" + (i - 1)
                                        + "\" style=\"group\" vertex=\"1\"><mxGeometry width=\"9\" height=\"9\" as=\"geometry\"/></mxCell>")
                        .collect(java.util.stream.Collectors.joining());
        String huge =
                "<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/><mxCell id=\"2\" parent=\"1\" vertex=\"1\" value=\""
                        + "wwww ".repeat(15_000)
                        + "\" style=\"whiteSpace=wrap;html=1;\"><mxGeometry width=\"3\" height=\"9\" as=\"geometry\"/></mxCell>";
        return List.of(
                bytes("this is no diagram"),
                bytes("<mxfile><diagram>"),
                bytes(deep),
                bytes(laughs),
                bytes("<mxfile><diagram>" + "7b0HYBxJliUmL23Ke39K9UrX4HShCIBgEyTYkEAQ7MGIzeaS7B1pRyMpqyqBymVWZV1m"
                        + "</diagram></mxfile>"),
                bytes("<mxGraphModel><root>" + chain + "</root></mxGraphModel>"),
                bytes("<mxGraphModel><root>" + huge + "</root></mxGraphModel>"),
                boxes("too many", 21_000),
                new byte[] {
                    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
