package io.journeydeck.drawio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.Style;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LabelTextTest {

    private static final Style HTML = Style.parse("html=1;");

    @Test
    void keepsTheMarkUpAroundTheWords() {
        assertThat(html("<b>Old</b>", "New")).isEqualTo(new LabelText("<b>New</b>", true));
        assertThat(html("<div><b>One</b> two</div>", "One three"))
                .isEqualTo(new LabelText("<div><b>One</b> three</div>", true));
        assertThat(html("A &amp; <font color=\"#f00\">B &lt; C</font><br>D", "A & B < \"E\"\nD"))
                .isEqualTo(new LabelText("A &amp; <font color=\"#f00\">B &lt; &quot;E&quot;</font><br>D", true));
    }

    @Test
    void keepsTheFrameAroundSeveralLines() {
        assertThat(html("<b>One<br>two</b>", "Three")).isEqualTo(new LabelText("<b>Three</b>", true));
        assertThat(html("", "New\nline")).isEqualTo(new LabelText("New<br>line", true));
    }

    @Test
    void saysThatLooksWereLost() {
        assertThat(html("One <b>two</b> three", "Four")).isEqualTo(new LabelText("Four", false));
    }

    @Test
    void writesPlainLabelsAsTheyAre() {
        assertThat(LabelText.replaced("a <b>", Style.EMPTY, "c <d>\ne")).isEqualTo(new LabelText("c <d>\ne", true));
    }

    @Property
    void alwaysSaysTheNewText(@ForAll("labels") String label, @ForAll("texts") String text) {
        String said = PlainText.of(text, Style.EMPTY);

        assertThat(PlainText.ofHtml(html(label, said).label())).isEqualTo(said);
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of("<b>", "</b>", "x", " y", "<br>", "&amp;", "<p>", "</p>", "z z", "<!-- c -->", "<")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("x", " ", "y", "\n", "&", "<b>", "\"", "\u00f5", "  ", "&lt;", "\ud83d\ude00")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static LabelText html(String label, String text) {
        return LabelText.replaced(label, HTML, text);
    }
}
