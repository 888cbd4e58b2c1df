package io.journeydeck.cli;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.export.ThemeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code export} that decks and workbooks have. */
final class DeckArguments {

    @Option(
            names = "--deck",
            paramLabel = "KIND",
            description = "What decks hold: journey (maps told on several slides, other pages a slide each),"
                    + " pages (a slide a page) or merged (all files in one deck, or one workbook). Default: journey.")
    private String kind = DeckKind.JOURNEY.id();

    @Option(
            names = "--slide",
            paramLabel = "SIZE",
            description = "Size of slides: 16:9, 4:3, A4, or diagram for as large as the diagram."
                    + " Default: 16:9, or the theme's.")
    private @Nullable String slide;

    @Option(
            names = "--theme",
            paramLabel = "FILE",
            description = "PowerPoint template (.potx, .pptx) whose layouts, colours and fonts decks take.")
    private @Nullable Path theme;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of what we add: en, nl or et. Default: each map's own.")
    private @Nullable String language;

    /**
     * The given options with these.
     *
     * @param folder that the theme's name starts from
     * @throws WrongUsage when a value is none that there is
     * @throws DiagnosticException when the theme can't be read
     */
    ExportOptions added(ExportOptions options, Path folder) {
        DeckKind chosen = DeckKind.byId(kind)
                .orElseThrow(
                        () -> new WrongUsage("There is no deck '" + kind + "'. There are: " + DeckKind.ids() + "."));
        if (language != null && !ExportOptions.isLanguage(language)) {
            throw new WrongUsage("'" + language + "' is no language. Write its code, e.g. en, nl or et.");
        }
        return options.with(new DeckOptions(chosen, size(), theme == null ? null : read(theme, folder)))
                .withLanguage(language);
    }

    private @Nullable SlideSize size() {
        return slide == null
                ? null
                : SlideSize.byId(slide)
                        .orElseThrow(() -> new WrongUsage("There is no slide size '" + slide + "'. There are: "
                                + Arrays.stream(SlideSize.values())
                                        .map(SlideSize::id)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** One byte more than is taken is enough to see that it is too large. */
    private static ThemeFile read(Path file, Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return new ThemeFile(file.toString(), in.readNBytes(ThemeFile.LARGEST + 1));
        } catch (IOException e) {
            throw new DiagnosticException(FileTrouble.reading(e, file.toString()), e);
        }
    }
}
