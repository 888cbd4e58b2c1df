package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one<br>two                               | one\\ntwo
                    <div>one</div><div>two</div>             | one\\ntwo
                    <div>one</div><div><br></div><div>three</div> | one\\n\\nthree
                    one<div>two</div>three                   | one\\ntwo\\nthree
                    <b>bo</b>ld &amp; <i>lean</i>            | bold & lean
                    a&nbsp;b                                 | a b
                    <ul><li>x</li><li>y</li></ul>            | • x\\n• y
                    <ol><li>x</li><li>y</li></ol>            | 1. x\\n2. y
                    <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | a b\\nc
                    <p>one</p><hr><p>two</p>                 | one\\ntwo
                    <style>p {}</style>seen<script>x()</script> | seen
                    1 &lt; 2                                 | 1 < 2
                    """)
    void readsMarkupAsLines(String html, String text) {
        assertThat(PlainText.ofHtml(html)).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void joinsWhiteSpaceOfTheSource() {
        assertThat(PlainText.ofHtml("  a \n\t b  <b> c</b> ")).isEqualTo("a b c");
    }

    @Test
    void keepsALabelWithoutHtmlAsItIs() {
        assertThat(PlainText.of("a <b>\r\n  c", Style.EMPTY)).isEqualTo("a <b>\n  c");
        assertThat(PlainText.of("a <b>c</b>", Style.parse("html=1"))).isEqualTo("a c");
    }

    /** A label without mark-up is read without a parser. */
    @Property
    void readsTextAsAParserDoes(
            @ForAll @CharRange(from = '\t', to = '%') @Chars({'x', ';', '>', '\u00a0', '\u200b', '\ufeff', '\u2028'})
                    String text) {
        assertThat(PlainText.ofHtml(text)).isEqualTo(PlainText.ofHtml(text + "<i></i>"));
    }

    @Test
    void readsHostileNestingWithoutEnd() {
        String deep = "<div>".repeat(20_000) + "x";
        assertThat(PlainText.ofHtml(deep)).isEqualTo("x");
    }
}
