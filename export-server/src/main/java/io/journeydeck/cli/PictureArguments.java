package io.journeydeck.cli;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaperSize;
import io.journeydeck.export.PictureOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that pictures and PDF documents have. */
final class PictureArguments {

    @Option(
            names = {"-s", "--scale"},
            paramLabel = "FACTOR",
            description = "Size of pictures. Default: 1.")
    private double scale = 1;

    @Option(
            names = {"-b", "--border"},
            paramLabel = "PX",
            description = "Free space around pictures. Default: 0.")
    private double border;

    @Option(names = "--width", paramLabel = "PX", description = "Fit pictures into this width.")
    private double width;

    @Option(names = "--height", paramLabel = "PX", description = "Fit pictures into this height.")
    private double height;

    @Option(names = "--crop", description = "Pictures end where the diagram ends. They always do.")
    @SuppressWarnings("UnusedVariable")
    private boolean crop;

    @Option(
            names = {"-t", "--transparent"},
            description = "No background.")
    private boolean transparent;

    @Option(names = "--background", paramLabel = "COLOR", description = "Another background than the page's: #fff8e1.")
    private @Nullable String background;

    @Option(
            names = {"-q", "--quality"},
            paramLabel = "1..100",
            description = "Quality of JPEG pictures. Default: 90.")
    private int quality = PictureOptions.STANDARD.quality();

    @Option(names = "--dpi", paramLabel = "N", description = "Pixels an inch that pictures say of themselves.")
    private int dpi;

    @Option(
            names = {"-e", "--embed-diagram"},
            description = "The diagram goes along in the SVG, PNG or PDF, so that draw.io opens it again.")
    private boolean embed;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description =
                    "Size of PDF pages: A4, A3, Letter, or diagram for as large as the diagram. Default: diagram.")
    private String paper = PaperSize.DIAGRAM.id();

    /** The given options with these. */
    ExportOptions added(ExportOptions options) {
        WrongUsage.unless(scale > 0 && scale <= 100, "--scale goes from more than 0 to 100.");
        WrongUsage.unless(border >= 0 && border <= 10_000, "--border goes from 0 to 10000.");
        WrongUsage.unless(width >= 0 && width <= 100_000, "--width goes from 1 to 100000.");
        WrongUsage.unless(height >= 0 && height <= 100_000, "--height goes from 1 to 100000.");
        WrongUsage.unless(quality >= 1 && quality <= 100, "--quality goes from 1 to 100.");
        WrongUsage.unless(
                dpi >= 0 && dpi <= PictureOptions.MOST_DPI, "--dpi goes from 1 to " + PictureOptions.MOST_DPI + ".");
        PaperSize sheet = PaperSize.byId(paper)
                .orElseThrow(
                        () -> new WrongUsage("There is no paper '" + paper + "'. There are: " + PaperSize.ids() + "."));
        return options.with(new PictureOptions(
                        scale, border, transparent, embed, width, height, background(), dpi, quality))
                .withPaper(sheet);
    }

    private @Nullable String background() {
        return background == null
                ? null
                : PictureOptions.background(background)
                        .orElseThrow(() ->
                                new WrongUsage("--background is a colour, e.g. #fff8e1, not '" + background + "'."));
    }
}
