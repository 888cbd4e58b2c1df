package io.journeydeck.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journeydeck batch}: its subcommands do the work. */
@Command(
        name = "batch",
        description = "Has a server convert many diagrams: send them, look how far it is, fetch the documents.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  journeydeck batch submit maps -r -f pptx,xlsx -o out   send, wait, and fetch",
            "  journeydeck batch submit maps -r -f pptx               send, and print the batch's id",
            "  journeydeck batch status                               all of your batches",
            "  journeydeck batch fetch 0f3a... -o out                 wait for a batch, and fetch its documents"
        })
final class BatchCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    static CommandLine line(Terminal terminal) {
        CommandLine line = new CommandLine(new BatchCommand());
        line.addSubcommand(new BatchSubmitCommand(terminal));
        line.addSubcommand(new BatchStatusCommand(terminal));
        line.addSubcommand(new BatchFetchCommand(terminal));
        return line;
    }

    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(
                line,
                "Say what to do: " + String.join(", ", line.getSubcommands().keySet()));
    }
}
