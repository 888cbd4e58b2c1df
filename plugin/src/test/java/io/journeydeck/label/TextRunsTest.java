package io.journeydeck.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.scene.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directions, letters and line ends; positions as Chromium reports them. */
class TextRunsTest {

    private static final double ROOM = 160;

    private static List<Text.Span> spans(String markup) {
        return Laid.html(markup, Text.Align.LEFT, ROOM).spans();
    }

    @Test
    void hebrewRunsToTheLeftBetweenLatinWords() {
        List<Text.Span> spans = spans("abc שלום def");

        assertThat(spans).extracting(span -> span.run().text()).containsExactly("abc ", "שלום", " def");
        assertThat(spans.get(1).x()).isCloseTo(spans.get(0).width(), within(1e-9));
        assertThat(spans.get(2).x()).isCloseTo(spans.get(1).x() + spans.get(1).width(), within(1e-9));
    }

    @Test
    void inTextToTheLeftTheFirstWordStandsRightmost() {
        List<Text.Span> spans = spans("<div dir=rtl>שלום abc</div>");

        assertThat(spans).extracting(span -> span.run().text()).containsExactly("שלום ", "abc");
        assertThat(spans.get(1).x()).isCloseTo(0, within(1e-9));
        assertThat(spans.get(0).x()).isCloseTo(spans.get(1).width(), within(1e-9));
    }

    @Test
    void numbersInHebrewStandLeftOfTheWordBeforeThem() {
        List<Text.Span> spans = spans("<p dir=auto>שלום 123</p>");

        assertThat(spans).hasSize(2);
        assertThat(spans.get(1).run().text()).isEqualTo("123");
        assertThat(spans.get(1).x()).isLessThan(spans.get(0).x());
    }

    @ParameterizedTest
    @CsvSource({"uppercase,aBc d,ABC D", "lowercase,aBc D,abc d", "capitalize,it's a-b c,It's A-B C", "none,aB,aB"})
    void lettersMayBeTransformed(String transform, String written, String shown) {
        assertThat(Laid.html("<span style=\"text-transform:" + transform + "\">" + written + "</span>")
                        .lines())
                .containsExactly(shown);
    }

    @Test
    void lettersAndWordsMayBeSpaced() {
        double plain = Laid.html("a b c").label().width();

        assertThat(Laid.html("<span style=\"letter-spacing:3px\">a b c</span>")
                        .label()
                        .width())
                .isCloseTo(plain + 15, within(1e-9));
        assertThat(Laid.html("<span style=\"word-spacing:10px\">a b c</span>")
                        .label()
                        .width())
                .isCloseTo(plain + 20, within(1e-9));
    }

    @Test
    void longWordsAreSplitWhereTheyMayBe() {
        assertThat(Laid.html(
                                "<div style=\"word-wrap:break-word;width:60px\">abcdefghijklmnopqrs</div>",
                                Text.Align.LEFT,
                                ROOM)
                        .lines())
                .containsExactly("abcdefghij", "klmnopqrs");
        assertThat(Laid.html("<span style=\"word-break:break-all\">ab abcdefghijklmn</span>", Text.Align.LEFT, 60)
                        .lines())
                .containsExactly("ab abcdefg", "hijklmn");
        assertThat(Laid.html("<span style=\"word-wrap:break-word\">ab abcdefghijklmno</span>", Text.Align.LEFT, 60)
                        .lines())
                .containsExactly("ab", "abcdefghijklmno");
    }

    @Test
    void justifiedLinesReachBothSidesButForTheLast() {
        Laid laid = Laid.html("<div style=\"text-align:justify\">one two three four</div>", Text.Align.LEFT, 80);

        assertThat(laid.label().lines()).hasSize(2);
        List<Text.Span> first = laid.label().lines().get(0).spans();
        assertThat(first.get(0).x()).isZero();
        Text.Span last = first.get(first.size() - 1);
        assertThat(last.x() + last.width()).isCloseTo(laid.label().width(), within(1e-6));
        assertThat(laid.label().lines().get(1).spans()).hasSize(1);
    }

    @Test
    void firstLinesMayBeIndented() {
        assertThat(spans("<div style=\"text-indent:20px\">one<br>two</div>"))
                .extracting(Text.Span::x)
                .containsExactly(20.0, 0.0);
    }
}
