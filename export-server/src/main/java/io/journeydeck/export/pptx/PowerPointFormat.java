package io.journeydeck.export.pptx;

import io.journeydeck.comparing.ComparedMaps;
import io.journeydeck.comparing.ComparisonWriter;
import io.journeydeck.comparing.MapPair;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Merging;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.SlideSize;
import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.pptx.file.DeckFile;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.SlideSheet;
import io.journeydeck.export.pptx.theme.Themes;
import io.journeydeck.export.story.ComparisonStory;
import io.journeydeck.export.story.Slide;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A deck that tells journey maps, or has a slide a page. Each cell is one shape with its text, connectors are glued to their
 * shapes, cells with cells inside are groups; nothing but pictures is a picture. The same drawing gives the same bytes.
 */
public final class PowerPointFormat implements OutputFormat, ComparisonWriter {

    private static final int LONGEST_TITLE = 250;

    private final Rasterizer rasterizer;
    private final LabelLayout labels;
    private final Themes themes = new Themes();

    /**
     * The format.
     *
     * @param rasterizer paints the bitmaps that go along with SVG pictures, for programs that know no SVG
     * @param fonts by which texts are measured
     */
    public PowerPointFormat(Rasterizer rasterizer, FontLibrary fonts) {
        this.rasterizer = rasterizer;
        this.labels = new LabelLayout(fonts);
    }

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public String title() {
        return "PowerPoint deck";
    }

    @Override
    public String summary() {
        return "Journey maps told on slides with native shapes, tables and charts; other pages a slide each, every shape editable.";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public List<Diagnostic> review(ExportOptions options) {
        return themes.review(options.deck());
    }

    @Override
    public Optional<Merging> merging() {
        return Optional.of((options, files) -> options.deck().slide() == SlideSize.DIAGRAM
                ? new MergedPages(options, themes, rasterizer)
                : new MergedStory(options, themes, rasterizer, labels));
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        DeckTheme theme = themes.of(options, drawing.pages());
        SlideSheet sheet = themes.sheet(options, drawing.pages());
        if (options.deck().kind() != DeckKind.PAGES && sheet.titled()) {
            List<Told> told = new ToldPages(drawing, options, StoryDeck.area(theme), "").all();
            if (told.stream().anyMatch(each -> each.map() != null)) {
                write(told, theme, drawing, out);
                return;
            }
        }
        new PageSlides(drawing, options, sheet, theme, rasterizer).write(out);
    }

    @Override
    public void writeComparison(ComparedMaps maps, IntFunction<PaintedPage> marked, OutputStream out)
            throws IOException {
        DeckTheme theme = themes.of(ExportOptions.standard(), List.of());
        Bounds area = StoryDeck.area(theme);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < maps.pairs().size(); i++) {
            MapPair pair = maps.pairs().get(i);
            PaintedPage page = marked.apply(i);
            List<Slide> slides = ComparisonStory.slides(
                    pair.before().map(),
                    pair.after().map(),
                    page.scene(),
                    maps.words().language(),
                    "pair-" + (i + 1) + ":",
                    area.width(),
                    area.height());
            told.add(new Told(
                    pair.after().title(), "", null, slides, "", maps.words().language()));
        }
        try (DeckFile deck = new DeckFile(theme.open(), OneLine.of(maps.name(), LONGEST_TITLE))) {
            new StoryDeck(theme, rasterizer, labels, deck).add(told, maps.diagnostics(), maps.deadline());
            deck.write(out);
        }
    }

    private void write(List<Told> told, DeckTheme theme, Drawing drawing, OutputStream out) throws IOException {
        String title = told.stream()
                .map(Told::map)
                .flatMap(Stream::ofNullable)
                .map(map -> map.facts().title())
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(drawing.name());
        try (DeckFile deck = new DeckFile(theme.open(), OneLine.of(title, LONGEST_TITLE))) {
            new StoryDeck(theme, rasterizer, labels, deck).add(told, drawing.diagnostics(), drawing.deadline());
            drawing.deadline().check();
            deck.write(out);
        }
    }
}
