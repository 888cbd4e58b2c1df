package io.journeydeck.cli;

import io.journeydeck.export.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what to make and where to put it. */
final class OutputArguments {

    private final List<OutputFormat> known;
    private final Path folder;

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "What to make, one or several with commas: ${bundle:formats}. Default: all, or what -o's name says.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            description = "Where to write: a folder, a file, or - for standard output. Default: beside each input.")
    private @Nullable String target;

    /**
     * @param known all formats there are
     * @param folder that relative names start from
     */
    OutputArguments(List<OutputFormat> known, Path folder) {
        this.known = known;
        this.folder = folder;
    }

    /** Where documents go; one document of standard input's diagram goes to standard output when nobody says otherwise. */
    Output output(boolean piped) {
        if (target == null) {
            return piped && named().size() == 1 ? Output.STDOUT : Output.BESIDE;
        }
        if (target.equals("-")) {
            return Output.STDOUT;
        }
        Path path = Path.of(target);
        boolean file = formatOf(path).isPresent() && !Files.isDirectory(folder.resolve(path));
        return file ? Output.toFile(path) : Output.toFolder(path);
    }

    /** The formats that are named, or that of the file that is named, or all. */
    List<OutputFormat> formats(Output output) {
        return names.isEmpty() && output.file() != null
                ? formatOf(output.file()).stream().toList()
                : named();
    }

    private List<OutputFormat> named() {
        if (names.isEmpty()) {
            return known.stream().filter(OutputFormat::isMadeUnasked).toList();
        }
        Set<OutputFormat> chosen = new LinkedHashSet<>();
        for (String name : names) {
            chosen.add(known.stream()
                    .filter(format -> format.id().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsage("There is no format '" + name + "'. There are: " + ids() + ".")));
        }
        return List.copyOf(chosen);
    }

    /** Refuses what no output can hold. */
    void check(ExportOrder order, int files, boolean allPages, boolean json) {
        List<OutputFormat> formats = order.formats();
        OutputFormat first = formats.get(0);
        boolean stdout = order.output().stdout();
        Path file = order.output().file();
        boolean one = stdout || file != null;
        WrongUsage.unless(
                !one || formats.size() == 1,
                "One output can't hold " + formats.size() + " formats. Choose one with -f, or give -o a folder.");
        WrongUsage.unless(
                !one || files <= 1 || order.merging().contains(first),
                "One output can't hold " + files + " diagrams. Give -o a folder.");
        WrongUsage.unless(
                !stdout || !json, "The document and the report can't both go to standard output. Give -o a file.");
        WrongUsage.unless(
                !stdout || !allPages || first.holdsAllPages(),
                "Standard output can't hold several pictures. Choose a page with -p, or give -o a folder.");
        WrongUsage.unless(
                file == null || formatOf(file).equals(Optional.of(first)),
                file + " is not named as a " + first.id() + " file. Change -f or -o.");
    }

    private Optional<OutputFormat> formatOf(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(format -> name.endsWith("." + format.extension())
                        && name.length() > format.extension().length() + 1)
                .findFirst();
    }

    private String ids() {
        return known.stream().map(OutputFormat::id).collect(Collectors.joining(", "));
    }
}
