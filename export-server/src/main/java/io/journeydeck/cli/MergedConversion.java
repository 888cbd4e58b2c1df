package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Draft;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.MergedDocument;
import io.journeydeck.export.Merging;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.limits.FileGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many files into one document a format. Files are painted on several threads and added in the order of the inputs, on one; a file that
 * fails is left out and the others are not.
 */
final class MergedConversion implements AutoCloseable {

    /** Of the document in a folder. */
    private static final String NAME = "journeydeck";

    private final FileConversion single;
    private final Exporter exporter;
    private final ExportOrder order;
    private final Map<OutputFormat, MergedDocument> documents = new LinkedHashMap<>();
    private final Consumer<Throwable> faults;
    private int added;

    /**
     * Begins the documents.
     *
     * @param single for the formats that hold one file
     * @param order with at least one format that holds many
     * @param files how many there are
     */
    MergedConversion(FileConversion single, Exporter exporter, ExportOrder order, int files, Consumer<Throwable> faults)
            throws IOException {
        this.single = single;
        this.exporter = exporter;
        this.order = order;
        this.faults = faults;
        for (OutputFormat format : order.merging()) {
            Merging merged = format.merging().orElseThrow();
            documents.put(format, merged.begin(order.options(), files));
        }
    }

    /** A file that is painted and waits for its turn. */
    record Painted(
            InputFile input,
            FileConversion.Prepared single,
            @Nullable Drawing drawing) {}

    /** Reads and paints a file, and makes its own documents; on any thread. */
    Painted paint(InputFile input) {
        OutputFormat first = documents.keySet().iterator().next();
        List<Draft> drafts = new ArrayList<>();
        FileConversion.Prepared prepared = single.prepare(input, bytes -> {
            Draft draft = exporter.draft(bytes, input.name(), order.singles(), first, order.options());
            drafts.add(draft);
            return draft.conversion();
        });
        return new Painted(
                input, prepared, drafts.isEmpty() ? null : drafts.get(0).drawing());
    }

    /** Adds a file to the documents; in the order of the inputs. */
    FileOutcome add(Painted painted) {
        FileOutcome own;
        try (FileConversion.Prepared prepared = painted.single()) {
            own = prepared.finish();
        } catch (IOException e) {
            return single.broken(painted.input(), e);
        }
        List<Diagnostic> findings = new ArrayList<>(own.findings());
        Drawing drawing = painted.drawing();
        if (drawing != null) {
            documents
                    .values()
                    .forEach(document -> findings.addAll(
                            exporter.add(drawing, document, painted.input().name())));
            added++;
        }
        return new FileOutcome(
                own.input(), own.written(), findings.stream().distinct().toList());
    }

    FileOutcome broken(InputFile input, Throwable fault) {
        return single.broken(input, fault);
    }

    /** Writes the documents to the file or the folder that is named, or to the folder that the program was started in. */
    FileOutcome write(Terminal terminal) {
        List<FileOutcome.Written> written = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        documents.forEach((format, document) -> {
            if (added > 0) {
                write(format, document, terminal, written, findings);
            }
        });
        return new FileOutcome(added + (added == 1 ? " file" : " files"), written, findings);
    }

    private void write(
            OutputFormat format,
            MergedDocument document,
            Terminal terminal,
            List<FileOutcome.Written> written,
            List<Diagnostic> findings) {
        Output output = order.output();
        Path shown = target(output, format);
        Path target = terminal.folder().resolve(shown).normalize();
        String name = shown.toString();
        if (!output.stdout() && order.keep() && Files.exists(target)) {
            findings.add(Diagnostic.info("OUTPUT_KEPT", name + " exists and was kept", Origin.ofFile(name), ""));
            return;
        }
        try {
            Path folder = output.stdout() ? Path.of(System.getProperty("java.io.tmpdir")) : target.getParent();
            try (StagedFile staged = StagedFile.write(folder == null ? terminal.folder() : folder, document::write)) {
                if (output.stdout()) {
                    staged.copyTo(terminal.out());
                } else {
                    staged.moveTo(target);
                }
                written.add(new FileOutcome.Written(format.id(), null, staged.size(), output.stdout() ? null : shown));
            }
        } catch (IOException e) {
            findings.add(FileTrouble.writing(e, name, shown));
        } catch (RuntimeException e) {
            faults.accept(e);
            findings.add(FileGuard.fault("The " + format.title() + " could not be made", Origin.ofFile(name)));
        }
    }

    private static Path target(Output output, OutputFormat format) {
        if (output.file() != null) {
            return output.file();
        }
        Path name = Path.of(NAME + "." + format.extension());
        return output.folder() == null ? name : output.folder().resolve(name);
    }

    @Override
    public void close() throws IOException {
        for (MergedDocument document : documents.values()) {
            document.close();
        }
    }
}
