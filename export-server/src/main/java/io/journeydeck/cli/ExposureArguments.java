package io.journeydeck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say who can reach the server. */
final class ExposureArguments {

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
            names = "--key-requests",
            paramLabel = "N",
            description = "Requests for work that one key has a minute. Default: 60.")
    private int perMinute = 60;

    @Option(
            names = "--key-at-once",
            paramLabel = "N",
            description = "Requests for work that one key has at the same time. Default: 8.")
    private int atOnce = 8;

    @Option(names = "--cors", paramLabel = "ORIGIN", arity = "1..*", description = "Whose pages may call the server.")
    private List<String> origins = new ArrayList<>();

    ServerLauncher.Exposure exposure(Terminal terminal) {
        WrongUsage.unless(port >= 0 && port <= 65_535, "A port is a number from 0 to 65535, not " + port);
        WrongUsage.unless(perMinute > 0, "--key-requests is a positive number, not " + perMinute);
        WrongUsage.unless(atOnce > 0, "--key-at-once is a positive number, not " + atOnce);
        Path keys = apiKeyFile == null ? null : terminal.folder().resolve(apiKeyFile);
        return new ServerLauncher.Exposure(host, port, keys, withoutKeys, List.copyOf(origins), atOnce, perMinute);
    }
}
