package io.journeydeck.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
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
    private final long size;
    private boolean done;

    private StagedFile(Path temporary, long size) {
        this.temporary = temporary;
        this.size = size;
    }

    /** Writes all bytes and has them on disk before it returns. */
    static StagedFile write(Path folder, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path temporary = folder.resolve(".journeydeck-" + UUID.randomUUID() + ".tmp");
        StagedFile staged = new StagedFile(temporary, bytes.length);
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            staged.close();
            throw e;
        }
        return staged;
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
