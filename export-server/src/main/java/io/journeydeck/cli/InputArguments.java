package io.journeydeck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which diagrams. */
final class InputArguments {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Diagrams (.drawio, .xml, .drawio.svg, .drawio.png, .drawio.pdf), folders, patterns, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-r", "--recursive"},
            description = "Look in folders of folders too.")
    private boolean recursive;

    /** True when standard input is all there is. */
    boolean onlyStandardInput() {
        return inputs.equals(List.of("-"));
    }

    /**
     * The files that the arguments stand for.
     *
     * @param folder that relative names start from
     * @param output a folder that is not looked into; null is none
     */
    Inputs find(Path folder, @Nullable Path output) {
        return new InputSearch(folder, recursive, output).find(inputs);
    }
}
