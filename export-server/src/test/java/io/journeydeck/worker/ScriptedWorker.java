package io.journeydeck.worker;

import io.journeydeck.app.OutputFormats;
import io.journeydeck.check.CheckReport;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.importing.Updated;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A worker that does what the file says; see the words below. Any other word comes back as a document. */
final class ScriptedWorker implements Converter {

    private final OutputStream out;
    private int documents;

    private ScriptedWorker(OutputStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        new WorkerLoop(
                        new ScriptedWorker(out),
                        (file, today) -> new CheckReport(file.name(), 1, List.of()),
                        (workbook, workbookName, diagram, diagramName, overwrite) ->
                                new Updated(diagram, List.of(), List.of(), overwrite),
                        OutputFormats.standard(),
                        new FaultNotes())
                .serve(System.in, out, () -> {
                    WorkerLoop.abandon(java.nio.file.Path.of("").toAbsolutePath());
                    Runtime.getRuntime().halt(0);
                });
    }

    @Override
    public Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions options) {
        documents++;
        String word = new String(file.bytes(), StandardCharsets.UTF_8);
        String answer =
                switch (word) {
                    case "count" -> Integer.toString(documents);
                    case "where" -> java.nio.file.Path.of("").toAbsolutePath().toString();
                    case "environment" -> System.getenv().keySet().toString();
                    default -> word;
                };
        try {
            misbehave(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OutputFormat format =
                word.equals("other format") ? OutputFormats.standard().get(1) : formats.get(0);
        return new Conversion(
                List.of(new Artifact(
                        format,
                        word.equals("no page") ? null : new Artifact.PageRef(1, "Page"),
                        answer.getBytes(StandardCharsets.UTF_8))),
                List.of());
    }

    private void misbehave(String word) throws IOException {
        switch (word) {
            case "spin" -> spin();
            case "allocate" -> allocate();
            case "exit" -> Runtime.getRuntime().halt(0);
            case "garbage" -> out.write("This is no frame at all".repeat(1000).getBytes(StandardCharsets.UTF_8));
            case "half" -> {
                DataOutputStream data = new DataOutputStream(out);
                data.writeInt(0x4A44_4631);
                data.writeInt(100);
                data.writeInt(0);
                data.write('{');
                Runtime.getRuntime().halt(0);
            }
            case "claim" -> {
                DataOutputStream data = new DataOutputStream(out);
                data.writeInt(0x4A44_4631);
                data.writeInt(2);
                data.writeInt(1);
                data.writeInt(Integer.MAX_VALUE);
            }
            case "flood" -> {
                for (int i = 0; i < 20_000; i++) {
                    System.err.println("secret ".repeat(20));
                }
            }
            default -> {
                // nothing
            }
        }
    }

    @SuppressWarnings("InfiniteLoop")
    private void spin() {
        while (documents > 0) {
            Thread.onSpinWait();
        }
    }

    private void allocate() {
        List<byte[]> all = new ArrayList<>();
        while (documents > 0) {
            all.add(new byte[1 << 20]);
        }
        documents = all.size();
    }

    @Override
    public Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions options) {
        return new Conversion(List.of(), List.of());
    }
}
