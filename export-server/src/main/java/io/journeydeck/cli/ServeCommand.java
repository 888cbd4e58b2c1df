package io.journeydeck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code journeydeck serve}. */
@Command(
        name = "serve",
        description = "Starts the server: a page to drop diagrams on, and an HTTP interface.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final ServerLauncher launcher;
    private final Terminal terminal;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on. Default: 8080.")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for what has to outlive the process.")
    private @Nullable Path data;

    @Option(names = "--database", paramLabel = "JDBC-URL", description = "Database for batches.")
    private @Nullable String database;

    @Option(names = "--api-key-file", paramLabel = "FILE", description = "Keys that clients must show.")
    private @Nullable Path apiKeyFile;

    @Option(names = "--cors", paramLabel = "ORIGIN", arity = "1..*", description = "Whose pages may call the server.")
    private List<String> origins = new ArrayList<>();

    @Option(names = "--editor", paramLabel = "URL", description = "Address of a draw.io editor.")
    private @Nullable String editor;

    ServeCommand(ServerLauncher launcher, Terminal terminal) {
        this.launcher = launcher;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        launcher.serve(new ServerLauncher.Settings(
                host,
                port,
                data,
                database,
                apiKeyFile,
                List.copyOf(origins),
                editor,
                address -> terminal.say("Listening on " + address + " (stop with Ctrl+C)")));
        return 0;
    }
}
