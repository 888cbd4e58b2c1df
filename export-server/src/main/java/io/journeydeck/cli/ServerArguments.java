package io.journeydeck.cli;

import io.journeydeck.client.BatchClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which server, and who asks. */
final class ServerArguments {

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:JOURNEYDECK_SERVER:-http://127.0.0.1:8080}",
            description = "The server. Default: the environment's JOURNEYDECK_SERVER, or http://127.0.0.1:8080.")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "File with your API key. Default: the environment's JOURNEYDECK_API_KEY.")
    private @Nullable Path keyFile;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long to ask a server again that is busy or away. Default: 120.")
    private int patience = 120;

    BatchClient client(Terminal terminal) {
        WrongUsage.unless(
                server.getHost() != null && String.valueOf(server.getScheme()).matches("https?"),
                "'" + server + "' is no server's address. Write it like http://127.0.0.1:8080.");
        WrongUsage.unless(patience >= 0, "--patience is a number of seconds, not " + patience);
        return new BatchClient(server, key(terminal), Duration.ofSeconds(patience));
    }

    private @Nullable String key(Terminal terminal) {
        if (keyFile == null) {
            return System.getenv("JOURNEYDECK_API_KEY");
        }
        try {
            return Files.readString(terminal.folder().resolve(keyFile)).strip();
        } catch (IOException e) {
            throw new WrongUsage("The key in " + keyFile + " can't be read. Give a text file that you may read.");
        }
    }
}
