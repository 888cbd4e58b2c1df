package io.journeydeck.app;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.MergedDocument;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Conversions with everything that the program has, for tests of other packages. */
public final class Conversions {

    private Conversions() {}

    /** Ids of all formats. */
    public static List<String> formats() {
        return OutputFormats.standard().stream().map(OutputFormat::id).toList();
    }

    /** All formats. */
    public static List<OutputFormat> outputs() {
        return OutputFormats.standard();
    }

    /** A file in all formats. */
    public static Conversion all(byte[] bytes, String name) {
        return convert(bytes, name, OutputFormats.standard());
    }

    /** Page 1 as SVG and, where it is there, PNG. */
    public static Conversion pictures(byte[] bytes, String name) {
        return convert(
                bytes,
                name,
                OutputFormats.standard().stream()
                        .filter(format -> Set.of("svg", "png").contains(format.id()))
                        .toList());
    }

    /** A deck and a workbook. */
    public static Conversion office(byte[] bytes, String name) {
        return convert(
                bytes,
                name,
                OutputFormats.standard().stream()
                        .filter(format -> Set.of("pptx", "xlsx").contains(format.id()))
                        .toList());
    }

    private static Conversion convert(byte[] bytes, String name, List<OutputFormat> formats) {
        return of(bytes, name, formats, ExportOptions.standard());
    }

    /** A file in all formats, the diagram inside of those that take it. */
    public static Conversion embedding(byte[] bytes, String name) {
        return of(
                bytes, name, OutputFormats.standard(), ExportOptions.standard().withEmbed(true));
    }

    /** A file in the formats of these ids, within limits. */
    public static Conversion bounded(byte[] bytes, String name, Set<String> ids, Limits limits) {
        Exporter exporter = new Exporter(new DrawioPages(), limits, fault -> {
            throw new Fault(fault);
        });
        List<OutputFormat> formats = OutputFormats.standard().stream()
                .filter(format -> ids.contains(format.id()))
                .toList();
        return exporter.convert(bytes, name, formats, ExportOptions.standard());
    }

    /** A file in some formats. */
    public static Conversion of(byte[] bytes, String name, List<OutputFormat> formats, ExportOptions options) {
        Limits patient = Limits.standard().withTime(Duration.ofMinutes(5));
        Exporter exporter = new Exporter(new DrawioPages(), patient, fault -> {
            throw new Fault(fault);
        });
        return exporter.convert(bytes, name, formats, options);
    }

    private static OutputFormat holdingAllPages() {
        return OutputFormats.standard().stream()
                .filter(OutputFormat::holdsAllPages)
                .findFirst()
                .orElseThrow();
    }

    /** All pages of a file, painted, as formats get them. */
    public static Drawing drawing(byte[] bytes, String name) {
        Exporter exporter = new Exporter(new DrawioPages(), Limits.standard(), fault -> {
            throw new Fault(fault);
        });
        Drawing drawing = exporter.draft(bytes, name, List.of(), holdingAllPages(), ExportOptions.standard())
                .drawing();
        if (drawing == null) {
            throw new IllegalArgumentException(name + " could not be painted");
        }
        return drawing;
    }

    /** Files in one document, in their order; a file is named by its key. */
    public static byte[] merged(Map<String, byte[]> files, OutputFormat format, ExportOptions options)
            throws IOException {
        Exporter exporter =
                new Exporter(new DrawioPages(), Limits.standard().withTime(Duration.ofMinutes(5)), fault -> {
                    throw new Fault(fault);
                });
        try (MergedDocument document = format.merging().orElseThrow().begin(options, files.size())) {
            files.forEach((name, bytes) -> {
                Drawing drawing =
                        exporter.draft(bytes, name, List.of(), format, options).drawing();
                exporter.add(Objects.requireNonNull(drawing), document, name);
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** The pages of a file as they are painted. */
    public static List<Scene> scenes(byte[] bytes) {
        DrawioPages pages = new DrawioPages();
        MxFile file = pages.read(bytes, "file.drawio", Limits.standard(), Deadline.far(), new Diagnostics());
        return IntStream.rangeClosed(1, file.pages().size())
                .mapToObj(number -> pages.paint(
                                file,
                                number,
                                "file.drawio",
                                layer -> true,
                                Limits.standard(),
                                Deadline.far(),
                                new Diagnostics())
                        .scene())
                .toList();
    }

    /** An error that is ours, not the file's. */
    public static final class Fault extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Fault(Throwable cause) {
            super(cause);
        }
    }
}
