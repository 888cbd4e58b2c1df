package io.journeydeck.export.pptx;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.MergedDocument;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.pptx.file.DeckFile;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.Themes;
import io.journeydeck.export.story.PortfolioStory;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.insight.MapDigest;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.limits.Deadline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deck of many files: all maps side by side and an agenda first, then what each file tells, a section a map. Of a file nothing is
 * held but its finished slides and a line for the portfolio.
 */
final class MergedStory implements MergedDocument {

    private final ExportOptions options;
    private final Themes themes;
    private final Rasterizer rasterizer;
    private final LabelLayout labels;
    private final List<PortfolioStory.Entry> entries = new ArrayList<>();
    private final Map<String, SlidePart> firstSlides = new HashMap<>();
    private @Nullable Begun begun;
    private int files;
    private String language = "";

    MergedStory(ExportOptions options, Themes themes, Rasterizer rasterizer, LabelLayout labels) {
        this.options = options;
        this.themes = themes;
        this.rasterizer = rasterizer;
        this.labels = labels;
    }

    private record Begun(DeckTheme theme, DeckFile deck, StoryDeck story) {}

    @Override
    public void add(Drawing drawing, String file) throws IOException {
        Begun now = begun(drawing);
        files++;
        List<Told> all = new ToldPages(drawing, options, StoryDeck.area(now.theme()), "file-" + files + ":").all();
        DeckFile.Mark before = now.deck().mark();
        boolean added = false;
        try {
            Map<String, SlidePart> slides = now.story().add(all, drawing.diagnostics(), drawing.deadline());
            added = true;
            all.forEach(told -> remember(told, file, slides));
        } finally {
            if (!added) {
                now.deck().backTo(before);
            }
        }
    }

    /** A roadmap is no journey of its own beside the others. */
    private void remember(Told told, String file, Map<String, SlidePart> slides) {
        JourneyMap map = told.map();
        if (map == null || map.facts().kind() == MapKind.ROADMAP) {
            return;
        }
        String key = told.slides().get(0).key();
        entries.add(new PortfolioStory.Entry(MapDigest.of(MapInsights.of(map)), file, key));
        SlidePart first = slides.get(key);
        if (first != null) {
            firstSlides.put(key, first);
        }
        if (language.isEmpty()) {
            language = told.language();
        }
    }

    private Begun begun(Drawing drawing) throws IOException {
        if (begun == null) {
            DeckTheme theme = themes.of(options, drawing.pages());
            DeckFile deck = new DeckFile(theme.open(), "Journeydeck");
            begun = new Begun(theme, deck, StoryDeck.unnumbered(theme, rasterizer, labels, deck));
        }
        return begun;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        if (begun == null) {
            throw new IOException("Nothing was added to the deck");
        }
        if (!entries.isEmpty()) {
            begun.deck().lead();
            Told overview = new Told(
                    PortfolioStory.title(entries, language),
                    "",
                    null,
                    PortfolioStory.slides(entries, language),
                    "",
                    language);
            begun.story().add(List.of(overview), firstSlides, new Diagnostics(), Deadline.far());
        }
        begun.deck().write(out);
    }

    @Override
    public void close() {
        if (begun != null) {
            begun.deck().close();
        }
    }
}
