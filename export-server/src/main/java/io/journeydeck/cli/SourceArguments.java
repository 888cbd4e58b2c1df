package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.export.PageSource;
import io.journeydeck.limits.Limits;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what diagrams take from elsewhere. */
final class SourceArguments {

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Table (.csv, .tsv, .xlsx, .json) of fresh values for items, by id, and for placeholders.")
    private @Nullable Path data;

    @Option(
            names = "--stencils",
            paramLabel = "DIR",
            description = "Folder of a draw.io installation, whose icons and pictures are drawn too.")
    private @Nullable Path stencils;

    /**
     * What diagrams are drawn from.
     *
     * @param lending is told what is wrong with the installation
     */
    FreshValues read(PageSource source, Terminal terminal, Limits limits, Diagnostics lending) {
        PageSource lent = stencils == null
                ? source
                : source.withInstallation(terminal.folder().resolve(stencils), lending);
        return FreshValues.read(data, lent, terminal, limits);
    }

    /** What is to be said of the installation; nothing when all is well. */
    List<FileOutcome> outcome(Diagnostics lending) {
        return stencils == null || lending.list().isEmpty()
                ? List.of()
                : List.of(new FileOutcome(stencils.toString(), List.of(), lending.list()));
    }
}
