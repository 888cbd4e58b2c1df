package io.journeydeck.batch;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a folder for one server. The system gives it free when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes a folder, which is made when it is not there. */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("journeydeck.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw new DiagnosticException(Diagnostic.error(
                        "DATA_IN_USE",
                        "Another server keeps its batches in this folder",
                        Origin.ofFile(folder.toString()),
                        "Stop it, give another folder with --data, or let both share a PostgreSQL with --database."));
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "DATA_UNREADABLE",
                            "The folder for batches can't be used",
                            Origin.ofFile(folder.toString()),
                            "Give a folder that the server may write with --data."),
                    e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
