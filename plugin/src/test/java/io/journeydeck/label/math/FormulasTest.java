package io.journeydeck.label.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.limits.Deadline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    private static String text(String markup) {
        return Formulas.inText(markup, Deadline.far()).replace('\u00a0', ' ');
    }

    private static Element html(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        Formulas.inElement(body, Deadline.far());
        return body;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "x = {-b \\pm \\sqrt{b^2-4ac} \\over 2a} | x = (−b ± √(b² − 4ac))/(2a)",
                "\\alpha + \\beta^2                       | α + β²",
                "\\frac{1}{2} m v^2                       | 1/2 mv²",
                "\\frac{a+b}{c}                           | (a + b)/c",
                "\\frac{\\frac{a}{b}}{c_1}                | (a/b)/c₁",
                "E=mc^2                                   | E = mc²",
                "\\sum_{i=1}^{n} i^3                      | ∑ᵢ₌₁ⁿ i³",
                "\\int_0^\\infty e^{-x} dx                | ∫₀^∞ e⁻ˣdx",
                "\\lim_{x \\to 0} \\frac{\\sin x}{x}      | lim_(x→0) (sin x)/x",
                "\\sqrt[3]{8} \\le \\sqrt 9               | ∛8 ≤ √9",
                "\\sqrt[n]{x+1}                           | ⁿ√(x + 1)",
                "a \\Rightarrow b \\iff c                 | a ⇒ b ⇔ c",
                "\\left( a \\cdot b \\right)              | (a ⋅ b)",
                "f'(x), g                                 | f′(x), g",
                "90^\\circ                                | 90°",
                "\\vec{v} \\in \\mathbb{R}^3              | v\u20d7 ∈ R³",
                "\\text{if } x > 0                        | if x > 0",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} | (a, b; c, d)",
                "x_{max}                                  | xₘₐₓ",
                "x_{q}                                    | x_q",
                "a \\unknown b                            | aunknownb",
            })
    void readsLatex(String formula, String shown) {
        assertThat(text("\\(" + formula + "\\)")).isEqualTo(shown);
        assertThat(text("$$" + formula + "$$")).isEqualTo(shown);
        assertThat(text("\\[" + formula + "\\]")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "sum_(i=1)^n i^3=((n(n+1))/2)^2 | ∑ᵢ₌₁ⁿ i³ = (n(n + 1)/2)²",
                "a/b                            | a/b",
                "(a+b)/(c d)                    | (a + b)/(cd)",
                "sqrt(x)                        | √x",
                "root(3)(x+1)                   | ∛(x + 1)",
                "alpha in RR                    | α ∈ ℝ",
                "x_1^2 != oo                    | x₁² ≠ ∞",
                "-1 <= x => \"so it is\"          | −1 ≤ x ⇒ so it is",
                "int_0^1 f(x) dx                | ∫₀¹ f(x)dx",
                "hat x +- bar y                 | x\u0302 ± y\u0304",
            })
    void readsAsciiMath(String formula, String shown) {
        assertThat(text("`" + formula + "`")).isEqualTo(shown);
    }

    @Test
    void leavesWordsAroundAsTheyAre() {
        assertThat(text("costs $5, `a/b` more")).isEqualTo("costs $5, a/b more");
        assertThat(text("open `quote and \\( bracket $$")).isEqualTo("open `quote and \\( bracket $$");
        assertThat(text("$$$$ `` \\(\\)")).isEqualTo("$$$$ `` \\(\\)");
    }

    @Test
    void writesSmallAndSlantedLettersInHtml() {
        Element body = html("see \\(x_1^{n+1}\\)!");

        assertThat(body.text().replace('\u00a0', ' ')).isEqualTo("see x1n+1!");
        assertThat(body.select("sub").text()).isEqualTo("1");
        assertThat(body.select("sup").text()).isEqualTo("n+1");
        assertThat(body.select("i").eachText()).containsExactly("x", "n");
    }

    @Test
    void putsOnlyDisplayedFormulasOnLinesOfTheirOwn() {
        assertThat(html("a $$b$$ c").select("div").eachText()).containsExactly("b");
        assertThat(html("a `b` \\(c\\) d").select("div")).isEmpty();
    }

    @Test
    void readsFormulasOverLineBreaksButNotOverElements() {
        assertThat(html("$$a<br>+b$$<br>c").text().replace('\u00a0', ' ')).isEqualTo("a + b c");
        assertThat(html("$$a<br>+b$$<br>c").select("br")).hasSize(1);
        assertThat(html("<b>\\(x</b>\\)").text()).isEqualTo("\\(x\\)");
        assertThat(html("<pre>`a`</pre>").text()).isEqualTo("`a`");
    }

    @Test
    void showsSignsOfMarkupAsLetters() {
        assertThat(html("`a&lt;b`").text().replace('\u00a0', ' ')).isEqualTo("a < b");
        assertThat(html("\\(\\text{&lt;img src=x&gt;}\\)").select("img")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\sqrt",
                "\\sqrt[",
                "{",
                "}",
                "^",
                "_",
                "\\left",
                "\\over",
                "\\hat",
                "\\begin{pmatrix}",
                "\\frac",
                "a^{"
            })
    void standsDeepAndBrokenLatex(String part) {
        assertThat(text("\\(" + part.repeat(3_000) + "\\)")).doesNotContain("\\(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqrt", "(", ")", "^", "_", "/", "hat", "\"", "a^(", "root(", "{:"})
    void standsDeepAndBrokenAsciiMath(String part) {
        assertThat(text("`" + part.repeat(3_000) + "`")).doesNotContain("`");
    }
}
