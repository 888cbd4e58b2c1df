package io.journeydeck.cli;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what of a diagram is shown. */
final class PageArguments {

    @Option(
            names = {"-a", "--all-pages"},
            description = "Make a picture of every page; the second page of b becomes b-2.")
    private boolean all;

    @Option(
            names = {"-p", "--page-index"},
            paramLabel = "N",
            description = "Only this page, counted from 1.")
    private @Nullable Integer page;

    @Option(
            names = {"-g", "--page-range"},
            paramLabel = "A..B",
            converter = PageRange.class,
            description = "Only these pages, counted from 1.")
    private @Nullable PageSelection range;

    @Option(names = "--name-pages", description = "Name pictures after their pages: b-Checkout instead of b-2.")
    private boolean named;

    @Option(
            names = {"-l", "--layers"},
            split = ",",
            paramLabel = "LAYER",
            description = "Show only these layers, by name or by number from 0.")
    private List<String> layers = new ArrayList<>();

    /** True when each page becomes a picture. */
    boolean all() {
        return all;
    }

    /** True when pictures have their pages' names. */
    boolean named() {
        return named;
    }

    /** The given options with these. */
    ExportOptions added(ExportOptions options) {
        WrongUsage.unless(page == null || page >= 1, "--page-index counts from 1.");
        int choices = (all ? 1 : 0) + (page != null ? 1 : 0) + (range != null ? 1 : 0);
        WrongUsage.unless(choices <= 1, "Choose pages with one of -a, -p and -g.");
        return options.withPages(selection()).withLayers(layers);
    }

    private PageSelection selection() {
        if (all) {
            return PageSelection.ALL;
        }
        if (page != null) {
            return PageSelection.only(page);
        }
        return range == null ? PageSelection.DEFAULT : range;
    }
}
