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

    @Option(
            names = "--api-key-file",
            paramLabel = "FILE",
            description =
                    "Keys that clients must show: a line each, with a name, a space, and the key or its SHA-256 as"
                            + " sha256:HEX. Needed when others can reach the address.")
    private @Nullable Path apiKeyFile;

    @Option(names = "--insecure-no-auth", description = "Nobody needs a key, whoever can reach the address.")
    private boolean withoutKeys;

    @Option(
            names = "--stencils",
            paramLabel = "DIR",
            description = "Folder of a draw.io installation, whose icons and pictures are drawn too.")
    private @Nullable Path stencils;

    @Option(
            names = "--themes",
            paramLabel = "DIR",
            description = "Folder of PowerPoint templates (.potx, .pptx) that decks may look like.")
    private @Nullable Path themes;

    @Option(names = "--cors", paramLabel = "ORIGIN", arity = "1..*", description = "Whose pages may call the server.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--key-requests",
            paramLabel = "N",
            description = "Requests for work that one key has a minute. Default: 60.")
    private int keyRequests = 60;

    @Option(
            names = "--key-at-once",
            paramLabel = "N",
            description = "Requests for work that one key has at the same time. Default: 8.")
    private int keyAtOnce = 8;

    @Option(
            names = "--admin",
            paramLabel = "HOST:PORT",
            description =
                    "Address of /metrics, /health and /ready for those who watch the server, without keys; none for no such"
                            + " address. Default: 127.0.0.1 and the port a thousand above.")
    private @Nullable String admin;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            description = "text or json. Default: text on a terminal, json elsewhere.")
    private ServerLauncher.@Nullable LogForm log;

    ServeCommand(ServerLauncher launcher, Terminal terminal) {
        this.launcher = launcher;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        WrongUsage.unless(port >= 0 && port <= 65_535, "A port is a number from 0 to 65535, not " + port);
        launcher.serve(new ServerLauncher.Settings(
                host,
                port,
                apiKeyFile,
                withoutKeys,
                List.copyOf(origins),
                stencils == null ? null : terminal.folder().resolve(stencils),
                themes == null ? null : terminal.folder().resolve(themes),
                admin,
                new ServerLauncher.KeyShare(
                        positive("--key-at-once", keyAtOnce), positive("--key-requests", keyRequests)),
                logForm(),
                address -> terminal.say("Listening on " + address + " (stop with Ctrl+C)")));
        return 0;
    }

    private int positive(String option, int value) {
        if (value < 1) {
            throw new WrongUsage(option + " is a positive number, not " + value);
        }
        return value;
    }

    private ServerLauncher.LogForm logForm() {
        if (log != null) {
            return log;
        }
        return terminal.interactive() ? ServerLauncher.LogForm.TEXT : ServerLauncher.LogForm.JSON;
    }
}
