package io.journeydeck.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Private folders for workers to work in, in one folder that holds a locked file as long as this process lives. What a process that was
 * killed left behind is no longer locked, and the next one takes it away.
 */
final class WorkFolders implements AutoCloseable {

    private static final String PREFIX = "journeydeck-workers-";
    private static final String LOCK = "lock";
    /** Between making its folder and locking it, a process is not taken for dead. */
    private static final Duration YOUNG = Duration.ofMinutes(1);

    private final Path temporary;
    private @Nullable Root root;

    /** The folder that holds the others, and its lock. */
    private record Root(Path folder, FileChannel channel) {}

    private WorkFolders(Path temporary) {
        this.temporary = temporary;
    }

    /** Makes the folder in {@code temporary}, and takes away those of processes that are gone. */
    static WorkFolders in(Path temporary) throws IOException {
        sweep(temporary);
        WorkFolders folders = new WorkFolders(temporary);
        folders.root();
        return folders;
    }

    /** An empty one, for its owner's eyes only. */
    Path fresh() throws IOException {
        return Files.createTempDirectory(root(), "worker-");
    }

    /** Made again when somebody took it away: temporary folders are cleaned while servers run. */
    private synchronized Path root() throws IOException {
        if (root != null && Files.exists(root.folder().resolve(LOCK))) {
            return root.folder();
        }
        close();
        Path folder = Files.createTempDirectory(temporary, PREFIX);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        root = new Root(folder, channel);
        channel.lock();
        return folder;
    }

    private static void sweep(Path temporary) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.list(temporary)) {
            found = all.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path folder : found) {
            if (isAbandoned(folder)) {
                delete(folder);
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        try {
            if (Files.getLastModifiedTime(folder)
                            .toInstant()
                            .isAfter(Instant.now().minus(YOUNG))
                    || !Files.isWritable(folder)) {
                return false;
            }
            return isUnlocked(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isUnlocked(Path root) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(root.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Takes a worker's folder away, and, when its server has gone without doing so and this was the last one, what holds it.
     *
     * @param folder nothing happens when {@link #fresh} did not make it
     */
    static void abandon(Path folder) {
        Path root = folder.getParent();
        if (root == null
                || root.getFileName() == null
                || !root.getFileName().toString().startsWith(PREFIX)
                || !Files.exists(root.resolve(LOCK))) {
            return;
        }
        delete(folder);
        try (Stream<Path> left = Files.list(root)) {
            if (left.allMatch(file -> file.endsWith(LOCK)) && isUnlocked(root)) {
                delete(root);
            }
        } catch (IOException e) {
            // another worker was the last one
        }
    }

    /** Takes away what can be taken away; links are not followed. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // left for the next start
        }
    }

    @Override
    public synchronized void close() throws IOException {
        Root last = root;
        root = null;
        if (last != null) {
            last.channel().close();
            delete(last.folder());
        }
    }
}
