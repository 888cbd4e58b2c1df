package io.journeydeck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journeydeck batch fetch}. */
@Command(
        name = "fetch",
        customSynopsis = "journeydeck batch fetch [OPTIONS] ID...",
        description = "Waits for batches and fetches their documents.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 all is there, 1 some input failed (the rest is fetched), 2 wrong usage."})
final class BatchFetchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "As batch submit printed it.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the documents go. Default: this folder.")
    private Path output = Path.of("");

    @Mixin
    private final ServerArguments server = new ServerArguments();

    BatchFetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        ids.forEach(BatchFetch::checked);
        return new BatchFetch(server.client(terminal), terminal, output).fetch(ids) ? 0 : 1;
    }
}
