package io.journeydeck.cli;

import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** {@code --verbose}, the same for all commands that tell what they found. */
final class VerboseArgument {

    @Option(names = "--verbose", description = "Tell everything, with stack traces of our own faults.")
    private boolean given;

    boolean given() {
        return given;
    }

    /** Takes faults of ours, and shows them when asked. */
    Consumer<Throwable> faults(Terminal terminal) {
        return fault -> {
            if (given) {
                terminal.trace(fault);
            }
        };
    }
}
