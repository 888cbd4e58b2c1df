package io.journeydeck.cli;

import io.journeydeck.client.BatchClient;
import io.journeydeck.client.RemoteBatch;
import io.journeydeck.client.RemoteProblem;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Waits for batches and puts their documents into a folder, each as soon as it is done, whole or not at all. Names that a server sends
 * never lead out of the folder.
 */
final class BatchFetch {

    private static final long LOOK_MILLIS = 500;

    private final BatchClient client;
    private final Terminal terminal;
    private final Path output;

    BatchFetch(BatchClient client, Terminal terminal, Path output) {
        this.client = client;
        this.terminal = terminal;
        this.output = output;
    }

    /** The id, when it is one. */
    static String checked(String id) {
        WrongUsage.unless(id.matches("[0-9a-f]{32}"), "'" + id + "' is no batch. Ids have 32 hexadecimal digits.");
        return id;
    }

    /** True when all files of all batches became documents, and these are here. */
    boolean fetch(List<String> ids) throws InterruptedException {
        boolean whole = true;
        for (String id : ids) {
            try {
                whole &= fetch(id);
            } catch (RemoteProblem e) {
                terminal.complain("error: " + id + ": " + e.getMessage());
                whole = false;
            }
        }
        return whole;
    }

    private boolean fetch(String id) throws RemoteProblem, InterruptedException {
        Set<String> here = new HashSet<>();
        boolean whole = true;
        RemoteBatch batch = client.status(id);
        while (true) {
            for (RemoteBatch.Item item : batch.items()) {
                for (RemoteBatch.Document document : item.documents()) {
                    if (here.add(document.name())) {
                        whole &= save(item, document);
                    }
                }
            }
            if (batch.ended()) {
                break;
            }
            Thread.sleep(LOOK_MILLIS);
            batch = client.status(id);
        }
        for (RemoteBatch.Item item : batch.items()) {
            item.findings().forEach(this::tell);
            whole &= item.state().equals("done")
                    && item.findings().stream()
                            .noneMatch(finding -> finding.severity().equals("error"));
        }
        return whole;
    }

    private void tell(RemoteBatch.Finding finding) {
        Origin origin = new Origin(finding.file(), finding.page(), finding.cell());
        String remedy = finding.remedy() == null ? "" : finding.remedy();
        Diagnostic told = finding.severity().equals("error")
                ? Diagnostic.error(finding.code(), finding.message(), origin, remedy)
                : Diagnostic.warning(finding.code(), finding.message(), origin, remedy);
        if (!finding.severity().equals("info")) {
            terminal.complain(finding.severity() + ": " + told.line());
        }
    }

    private boolean save(RemoteBatch.Item item, RemoteBatch.Document document)
            throws RemoteProblem, InterruptedException {
        Optional<Path> target = place(terminal.folder().resolve(output).normalize(), document.name());
        if (target.isEmpty()) {
            terminal.complain(
                    "error: " + item.file() + ": The server names a document so that it can't be saved here.");
            return false;
        }
        try (StagedFile staged =
                StagedFile.write(Objects.requireNonNull(target.get().getParent()), out -> copy(document, out))) {
            staged.moveTo(target.get());
            terminal.say(item.file() + " -> " + output.resolve(document.name()));
            return true;
        } catch (IOException e) {
            terminal.complain("error: "
                    + FileTrouble.writing(e, item.file(), output.resolve(document.name()))
                            .line());
            return false;
        }
    }

    /** Where a document of this name goes; empty when that is not in the folder. */
    static Optional<Path> place(Path folder, String name) {
        try {
            Path target = folder.resolve(name).normalize();
            return target.equals(folder) || !target.startsWith(folder) ? Optional.empty() : Optional.of(target);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void copy(RemoteBatch.Document document, OutputStream out) throws IOException {
        try {
            client.copy(document, out);
        } catch (RemoteProblem e) {
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while fetching", e);
        }
    }
}
