package io.journeydeck.export.pptx.theme;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.ThemeFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where decks get their looks from: a user's template, which is read once for many decks, or our own. */
public final class Themes {

    /** Templates that are held ready at the same time. */
    private static final int MOST = 8;

    private final Map<ThemeFile, UserTheme> ready = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * The looks that were asked for.
     *
     * @param pages of the deck, or of the first file in it: they may give the slides' size
     * @throws DiagnosticException when the user's template can't be used
     */
    public DeckTheme of(ExportOptions options, List<PaintedPage> pages) {
        ThemeFile file = options.deck().theme();
        return file == null ? new OwnTheme(SlideSheet.of(pages, options)) : user(file);
    }

    /** The room on the slides of {@link #of}, for decks with a slide a page. */
    public SlideSheet sheet(ExportOptions options, List<PaintedPage> pages) {
        ThemeFile file = options.deck().theme();
        return file == null ? SlideSheet.of(pages, options) : SlideSheet.of(user(file));
    }

    /** What comes of the options for all decks, to be told once. */
    public List<Diagnostic> review(DeckOptions options) {
        ThemeFile file = options.theme();
        if (file == null) {
            return List.of();
        }
        List<Diagnostic> findings = new ArrayList<>(user(file).findings());
        if (options.wantedSlide() != null) {
            findings.add(new TemplateTrouble(file.name()).ownSize());
        }
        return findings;
    }

    private synchronized UserTheme user(ThemeFile file) {
        UserTheme known = ready.get(file);
        if (known == null) {
            known = read(file);
            ready.put(file, known);
            if (ready.size() > MOST) {
                ready.remove(ready.keySet().iterator().next());
            }
        }
        return known;
    }

    private static UserTheme read(ThemeFile file) {
        try {
            return new UserTheme(file);
        } catch (OutOfMemoryError e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "OUT_OF_MEMORY",
                            "The theme needs more memory than there is",
                            Origin.ofFile(file.name()),
                            "Take sample slides and large pictures out of it."),
                    e);
        }
    }
}
