package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Exporter;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two halves of a file's way: {@link #prepare} converts it and has the documents on disk under temporary names, many files
 * at a time; {@link Prepared#finish} gives them their names, one file after the other, so that names never depend on chance.
 */
final class FileConversion {

    private final Exporter exporter;
    private final Limits limits;
    private final ExportOrder order;
    private final OutputPlan plan;
    private final Terminal terminal;
    private final Consumer<Throwable> faults;

    /**
     * Conversions of one run.
     *
     * @param faults is told of errors that are ours, not the file's
     */
    FileConversion(
            Exporter exporter,
            Limits limits,
            ExportOrder order,
            OutputPlan plan,
            Terminal terminal,
            Consumer<Throwable> faults) {
        this.exporter = exporter;
        this.limits = limits;
        this.order = order;
        this.plan = plan;
        this.terminal = terminal;
        this.faults = faults;
    }

    /** A document that waits for its name; on its way to standard output it waits in memory. */
    private record Waiting(Artifact artifact, @Nullable StagedFile file) {}

    /** A converted file whose documents have no names yet. */
    final class Prepared implements AutoCloseable {
        private final InputFile input;
        private final List<Waiting> documents = new ArrayList<>();
        private final List<Diagnostic> findings = new ArrayList<>();

        private Prepared(InputFile input) {
            this.input = input;
        }

        FileOutcome finish() {
            if (plan.renamed(input) && !documents.isEmpty()) {
                findings.add(Diagnostic.warning(
                        "OUTPUT_RENAMED",
                        "Another input has the same name, so this one's documents got a longer name",
                        Origin.ofFile(input.name()),
                        "Rename one of the two."));
            }
            List<FileOutcome.Written> written = new ArrayList<>();
            for (Waiting document : documents) {
                deliver(document, written);
            }
            return new FileOutcome(input.name(), written, findings);
        }

        private void deliver(Waiting document, List<FileOutcome.Written> written) {
            Artifact artifact = document.artifact();
            StagedFile staged = document.file();
            String format = artifact.format().id();
            long size = artifact.bytes().length;
            if (staged == null) {
                terminal.pour(artifact.bytes());
                written.add(new FileOutcome.Written(format, artifact.page(), size, null));
                return;
            }
            Path target = plan.claim(input, artifact);
            Path shown = shown(target);
            try (staged) {
                if (order.keep() && Files.exists(target)) {
                    findings.add(Diagnostic.info(
                            "OUTPUT_KEPT", shown + " exists and was kept", Origin.ofFile(input.name()), ""));
                    return;
                }
                staged.moveTo(target);
                written.add(new FileOutcome.Written(format, artifact.page(), staged.size(), shown));
            } catch (IOException e) {
                findings.add(FileTrouble.writing(e, input.name(), shown));
            }
        }

        @Override
        public void close() throws IOException {
            for (Waiting document : documents) {
                if (document.file() != null) {
                    document.file().close();
                }
            }
        }
    }

    Prepared prepare(InputFile input) {
        return prepare(input, bytes -> exporter.convert(bytes, input.name(), order.formats(), order.options()));
    }

    /** With another way from the file's bytes to its documents. */
    Prepared prepare(InputFile input, Function<byte[], Conversion> convert) {
        Prepared prepared = new Prepared(input);
        byte[] bytes;
        try {
            bytes = input.read(terminal.in(), limits);
        } catch (IOException e) {
            prepared.findings.add(FileTrouble.reading(e, input.name()));
            return prepared;
        }
        Conversion conversion = convert.apply(bytes);
        prepared.findings.addAll(conversion.diagnostics());
        if (order.output().stdout()) {
            conversion.artifacts().forEach(artifact -> prepared.documents.add(new Waiting(artifact, null)));
            return prepared;
        }
        for (Artifact artifact : conversion.artifacts()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            Path folder = plan.folder(input);
            try {
                StagedFile file = StagedFile.write(folder, artifact.bytes());
                prepared.documents.add(
                        new Waiting(new Artifact(artifact.format(), artifact.page(), new byte[0]), file));
            } catch (IOException e) {
                prepared.findings.add(FileTrouble.writing(e, input.name(), shown(folder)));
                return prepared;
            }
        }
        return prepared;
    }

    /** The outcome of a file whose conversion ended in a way that nobody foresaw: it costs this file, not the others. */
    FileOutcome broken(InputFile input, Throwable fault) {
        faults.accept(fault);
        Diagnostic finding = FileGuard.fault("The file could not be converted", Origin.ofFile(input.name()));
        return new FileOutcome(input.name(), List.of(), List.of(finding));
    }

    private Path shown(Path target) {
        Path here = terminal.folder().normalize();
        return target.startsWith(here) && !target.equals(here) ? here.relativize(target) : target;
    }
}
