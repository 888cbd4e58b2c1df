package io.journeydeck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A document on disk under a temporary name beside its target: it gets its name when it is whole, or goes away. */
final class StagedFile implements AutoCloseable {

    private final Path temporary;
    private long size;
    private boolean done;

    private StagedFile(Path temporary) {
        this.temporary = temporary;
    }

    /** Writes what the document is. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes all bytes and has them on disk before it returns. */
    static StagedFile write(Path folder, byte[] bytes) throws IOException {
        return write(folder, out -> out.write(bytes));
    }

    /** The same for a document that is too large for the memory. */
    static StagedFile write(Path folder, Content content) throws IOException {
        Files.createDirectories(folder);
        Path temporary = folder.resolve(".journeydeck-" + UUID.randomUUID() + ".tmp");
        StagedFile staged = new StagedFile(temporary);
        boolean whole = false;
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            staged.size = channel.size();
            channel.force(true);
            whole = true;
        } finally {
            if (!whole) {
                staged.close();
            }
        }
        return staged;
    }

    /** Copies it to {@code out}, which stays open. */
    void copyTo(OutputStream out) throws IOException {
        Files.copy(temporary, out);
        out.flush();
    }

    /** In bytes. */
    long size() {
        return size;
    }

    void moveTo(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        done = true;
    }

    @Override
    public void close() throws IOException {
        if (!done) {
            Files.deleteIfExists(temporary);
        }
    }
}
