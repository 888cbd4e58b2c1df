package io.journeydeck.cli;

import static io.journeydeck.cli.ComparisonFormats.JSON;
import static io.journeydeck.cli.ComparisonFormats.TEXT;

import io.journeydeck.export.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how to tell what differs and where to put it. */
final class ComparisonOutput {

    private final ComparisonFormats known;
    private final Path folder;

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "How to tell, one or several with commas: ${bundle:formats}. Default: text, or what -o's name says.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            description =
                    "Where to write: a folder, a file, or - for standard output. Default: text and JSON to standard output, documents beside AFTER.")
    private @Nullable String output;

    /** @param folder that relative names start from */
    ComparisonOutput(ComparisonFormats known, Path folder) {
        this.known = known;
        this.folder = folder;
    }

    /** The chosen formats' ids; refuses what the output can't hold. */
    Set<String> formats() {
        Optional<String> ofFile = ofFile();
        Set<String> formats = known.named(names.isEmpty() ? List.of(ofFile.orElse(TEXT)) : names);
        WrongUsage.unless(
                formats.size() == 1 || !(isStdout() || ofFile.isPresent()),
                "One output can't hold " + formats.size() + " formats. Choose one with -f, or give -o a folder.");
        WrongUsage.unless(
                ofFile.isEmpty() || formats.contains(ofFile.get()),
                output + " is not named as a " + String.join(", ", formats) + " file. Change -f or -o.");
        WrongUsage.unless(
                output != null || !formats.containsAll(List.of(TEXT, JSON)),
                "Text and JSON can't both go to standard output. Choose one with -f, or give -o a folder.");
        return formats;
    }

    List<OutputFormat> documents(Set<String> formats) {
        return known.documents(formats);
    }

    /** What the output's name says; empty for a folder, standard output or nothing. */
    private Optional<String> ofFile() {
        return output == null || Files.isDirectory(folder.resolve(output)) ? Optional.empty() : known.ofFile(output);
    }

    /** True when text and JSON go to standard output, as they do when nobody says otherwise. */
    boolean tellsOnStdout() {
        return output == null || isStdout();
    }

    /** True when nothing becomes a file. */
    boolean isStdout() {
        return "-".equals(output);
    }

    /**
     * Where a file goes.
     *
     * @param beside the input that it is put beside when nobody says otherwise
     * @param name of the file in a folder, without ending
     * @param suffix added to the name, also when the user has chosen it
     * @param ending with its dot
     */
    Path target(Path beside, String name, String suffix, String ending) {
        if (output == null) {
            return beside.resolveSibling(name + suffix + ending);
        }
        if (ofFile().isEmpty()) {
            return Path.of(output).resolve(name + suffix + ending);
        }
        Path file = Path.of(output);
        String own = String.valueOf(file.getFileName());
        int dot = own.length() - ending.length();
        return file.resolveSibling(own.substring(0, dot) + suffix + own.substring(dot));
    }
}
