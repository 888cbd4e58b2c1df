package io.journeydeck.export.pptx.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.export.story.Content;
import io.journeydeck.export.story.Content.Cell;
import io.journeydeck.export.story.Content.Column;
import io.journeydeck.export.story.Content.Row;
import io.journeydeck.export.story.Phrase;
import io.journeydeck.export.story.Slide;
import io.journeydeck.export.story.Slide.Share;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagerTest {

    private static final Bounds AREA = new Bounds(40, 94, 1200, 580);

    private final TextRuler ruler = new TextRuler(new LabelLayout(new FontLibrary()), Deadline.far());
    private final Pager pager = new Pager(ruler, AREA);

    @Test
    void keepsAShortTableOnOneSlideInLargeLetters() {
        List<Page> pages = pager.pages(slide(Strip.of(table(3, "short"))));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).contents().get(0).points()).isEqualTo(16);
        assertThat(pages.get(0).title()).isEqualTo("Title");
    }

    @Test
    void shrinksLettersBeforeItTakesAnotherSlide() {
        List<Page> pages = pager.pages(slide(Strip.of(table(22, "a row of the table"))));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).contents().get(0).points()).isBetween(10.0, 14.0);
    }

    @Test
    void dividesALongTableBetweenRowsAndLosesNone() {
        List<Page> pages = pager.pages(slide(Strip.of(table(100, "a row of the table"))));

        assertThat(pages).hasSizeGreaterThan(2);
        List<String> texts = new ArrayList<>();
        for (Page page : pages) {
            Content.Table part = (Content.Table) page.contents().get(0).content();
            assertThat(part.columns()).hasSize(2);
            part.rows()
                    .forEach(
                            row -> texts.add(row.cells().get(0).phrases().get(0).text()));
            assertThat(page.contents().get(0).box().bottom()).isLessThanOrEqualTo(AREA.bottom() + 0.5);
        }
        assertThat(texts).hasSize(100).doesNotHaveDuplicates();
        assertThat(pages).extracting(Page::title).contains("Title (1/" + pages.size() + ")");
        assertThat(pages).extracting(Page::key).contains("key", "key/2").doesNotHaveDuplicates();
    }

    @Test
    void putsWhatDoesNotFitOnTheNextSlide() {
        List<Page> pages = pager.pages(slide(
                Strip.of(table(18, "a row of the table")),
                Strip.of(table(1, "second")),
                Strip.of(table(18, "a row of the table"))));

        assertThat(pages).hasSize(2);
        assertThat(pages.stream().mapToInt(page -> page.contents().size()).sum())
                .isBetween(3, 4);
    }

    @Test
    void givesWhatFillsTheRoomThatIsLeft() {
        Content.Table table = table(2, "short");
        Content.Words words = new Content.Words(List.of(Phrase.of("Said")), 14);
        Page page = pager.pages(slide(Strip.of(words), Strip.filling(table))).get(0);

        assertThat(page.contents().get(1).box().bottom()).isEqualTo(AREA.bottom());
        assertThat(page.contents().get(1).box().y())
                .isGreaterThan(page.contents().get(0).box().bottom());
    }

    @Test
    void keepsBesideALongTableWhatStandsThereOnTheFirstSlideOnly() {
        Content.Words words = new Content.Words(List.of(Phrase.of("Beside")), 14);
        List<Page> pages =
                pager.pages(slide(Strip.of(new Share(words, 1), new Share(table(60, "a row of the table"), 2))));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(0).contents()).hasSize(2);
        assertThat(pages.get(1).contents()).hasSize(1);
    }

    @Test
    void shrinksLettersBeforeItBreaksWords() {
        Content.Table words = new Content.Table(
                List.of(Column.of("Inspanningsvermogen", 1), Column.of("Verpleegafdeling", 1)),
                List.of(Row.of(Cell.of("a"), Cell.of("b"))),
                "alt");
        double room = 2 * Heights.CELL_SIDE * 2
                + ruler.longestWord("Inspanningsvermogen", 11, true)
                + ruler.longestWord("Verpleegafdeling", 11, true);
        Pager narrow = new Pager(ruler, new Bounds(0, 0, room + 1, 500));

        assertThat(narrow.pages(slide(Strip.of(words))).get(0).contents().get(0).points())
                .isEqualTo(11);
    }

    @Test
    void breaksNoWordOfANarrowColumn() {
        Content.Table table = new Content.Table(
                List.of(Column.of("Kwartaal", 0.2), Column.of("", 9)),
                List.of(Row.of(Cell.of("2027-Q1"), Cell.of("a long text ".repeat(40)))),
                "alt");
        Heights heights = new Heights(ruler, 600, 14);

        List<Double> widths = heights.columnWidths(table);

        assertThat(widths.get(0)).isGreaterThanOrEqualTo(ruler.longestWord("Kwartaal", 14, true));
        assertThat(widths.get(0) + widths.get(1)).isCloseTo(600, within(0.01));
    }

    private static Slide slide(Strip... strips) {
        return new Slide("key", Slide.Kind.CONTENT, "Title", "", List.of(strips), "", "");
    }

    private static Content.Table table(int rows, String text) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(Row.of(Cell.of(text + " " + i), Cell.of("b")));
        }
        return new Content.Table(List.of(Column.of("What", 3), Column.of("Who", 1)), all, "alt");
    }
}
