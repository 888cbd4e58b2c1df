package io.journeydeck.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The driver's native library. The driver unpacks it into the folder for temporary files at each start and takes it away when Java ends
 * in order; a server that is killed, or halts, would leave a file there each time.
 */
final class DriverLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(DriverLibrary.class);
    private static final String PLACE = "org.sqlite.tmpdir";

    private DriverLibrary() {}

    /**
     * Loads it from a file in a folder, and takes the file away, with those of servers that died before they could.
     *
     * @param folder held by this server alone
     */
    static synchronized void load(Path folder) throws IOException {
        if (System.getProperty(PLACE) != null) {
            return; // the operator's wish, or done
        }
        System.setProperty(PLACE, folder.toAbsolutePath().toString());
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            // a disk that programs may not be run from: the driver tries its usual place
            LOG.debug("The driver's library can't be loaded from the data folder", e);
            System.clearProperty(PLACE);
        }
        sweep(folder);
    }

    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (Path file : left) {
                delete(file);
            }
        }
    }

    /** Windows keeps a library's file as long as it is loaded: the next start takes it away. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("The driver's library stays until the next start", e);
        }
    }
}
