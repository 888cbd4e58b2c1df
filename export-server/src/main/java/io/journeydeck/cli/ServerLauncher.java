package io.journeydeck.cli;

import java.nio.file.Path;
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
     * @param port 0 takes any free one
     * @param apiKeyFile file with the keys that clients must show
     * @param withoutKeys nobody needs a key, also when the host is public
     * @param origins whose pages may call the server
     * @param stencils folder of a draw.io installation, whose shapes and pictures are drawn too
     * @param admin address for probes and metrics as HOST:PORT; null for the port a thousand above on loopback, {@code none}
     * @param share how much one key may ask for
     * @param themes folder of PowerPoint templates that decks may look like
     * @param listening is told the address once the server answers
     */
    record Settings(
            String host,
            int port,
            @Nullable Path apiKeyFile,
            boolean withoutKeys,
            List<String> origins,
            @Nullable Path stencils,
            @Nullable Path themes,
            @Nullable String admin,
            KeyShare share,
            LogForm log,
            Consumer<String> listening) {}

    /**
     * How much one key may ask for.
     *
     * @param atOnce requests for work at the same time
     * @param perMinute requests for work
     */
    record KeyShare(int atOnce, int perMinute) {}

    /** Forms of the log. */
    enum LogForm {
        TEXT,
        JSON
    }
}
