package io.journeydeck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts the HTTP server; handed in by {@code app}, so that the command line does not know it. */
@FunctionalInterface
public interface ServerLauncher {

    /**
     * Serves until the process ends.
     *
     * @throws io.journeydeck.diagnostic.DiagnosticException when it cannot start, e.g. because the port is taken
     */
    void serve(Settings settings) throws InterruptedException;

    /**
     * What the user asked for.
     *
     * @param listening is told the address once the server answers
     */
    record Settings(
            Exposure exposure,
            Workers workers,
            BatchStore batches,
            Folders folders,
            Watch watch,
            Consumer<String> listening) {}

    /**
     * Who can reach the server, and how much one may ask for.
     *
     * @param port 0 takes any free one
     * @param apiKeyFile file with the keys that clients must show
     * @param withoutKeys nobody needs a key, also when the host is public
     * @param origins whose pages may call the server
     * @param atOnce requests for work that one key has at the same time
     * @param perMinute requests for work that one key has
     */
    record Exposure(
            String host,
            int port,
            @Nullable Path apiKeyFile,
            boolean withoutKeys,
            List<String> origins,
            int atOnce,
            int perMinute) {}

    /**
     * Who converts.
     *
     * @param count processes; 0 for none, the server converts itself; null for as many as there are cores
     * @param memory bytes of each one's Java heap; null for what is usual
     * @param time for one file; null for what is usual
     */
    record Workers(
            @Nullable Integer count,
            @Nullable Long memory,
            @Nullable Duration time) {}

    /**
     * Where batches are kept.
     *
     * @param folder of a store for this server alone; null for the usual one
     * @param database JDBC address of a PostgreSQL, which goes before the folder
     * @param passwordFile of the database
     */
    record BatchStore(
            @Nullable Path folder,
            @Nullable String database,
            @Nullable Path passwordFile) {}

    /**
     * What is not in the program.
     *
     * @param stencils folder of a draw.io installation, whose shapes and pictures are drawn too
     * @param themes folder of PowerPoint templates that decks may look like
     * @param editor address of a draw.io editor, or a folder with its files; null for the public one
     */
    record Folders(
            @Nullable Path stencils,
            @Nullable Path themes,
            @Nullable String editor) {}

    /**
     * For those who watch the server.
     *
     * @param admin address for probes and metrics as HOST:PORT; null for the port a thousand above on loopback; {@code none}
     */
    record Watch(@Nullable String admin, LogForm log) {}

    /** Forms of the log. */
    enum LogForm {
        TEXT,
        JSON
    }
}
