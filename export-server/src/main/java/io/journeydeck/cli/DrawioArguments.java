package io.journeydeck.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of draw.io's own command line that mean nothing here: taken, so that scripts written for it work. */
final class DrawioArguments {

    @Option(
            names = {"-x", "--export", "-u", "--uncompressed", "-z", "--zoom", "--embed-svg-images"},
            hidden = true,
            description = "draw.io's, without a meaning here.")
    private boolean ignored;

    @Option(
            names = {"--svg-theme", "--svg-links-target", "--embed-svg-fonts"},
            hidden = true,
            description = "draw.io's, without a meaning here.")
    @SuppressWarnings("UnusedVariable")
    private @Nullable String ignoredValue;
}
