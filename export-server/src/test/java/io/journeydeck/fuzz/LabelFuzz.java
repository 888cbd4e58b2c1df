package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.LabelRequest;
import io.journeydeck.label.LaidOutLabel;
import io.journeydeck.label.WritingDirection;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import java.nio.charset.StandardCharsets;

/** A label: it has a place and a size, as HTML and as plain text, with formulas and without. */
class LabelFuzz implements FuzzTarget {

    private final LabelLayout layout = new LabelLayout(new FontLibrary());

    @Override
    @DictionaryEntries({
        "<b>",
        "</b>",
        "<table>",
        "<tr>",
        "<td colspan=\"",
        "rowspan=\"",
        "<ul>",
        "<ol>",
        "<li>",
        "<div style=\"",
        "<span style=\"",
        "<font size=\"",
        "font-size:",
        "line-height:",
        "padding:",
        "margin:",
        "border:",
        "width:",
        "px",
        "em",
        "%",
        "<br>",
        "<hr>",
        "<img src=\"",
        "<svg>",
        "<script>",
        "text-align:",
        "float:",
        "position:absolute",
        "\\x5C(",
        "\\x5C)",
        "$$",
        "`",
        "\\x5Cfrac{",
        "\\x5Csqrt{",
        "\\x5Cbegin{matrix}",
        "\\x5Cend{matrix}",
        "^{",
        "_{",
        "&nbsp;",
        "\\xE2\\x80\\x8F",
        "calc(",
        "1e308",
        "-1"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        String markup = new String(input, StandardCharsets.UTF_8);
        check(markup, true, false, 0);
        check(markup, true, true, 90);
        check(markup, false, true, 40);
    }

    private void check(String markup, boolean html, boolean math, double width) throws Exception {
        Diagnostics findings = new Diagnostics();
        Bounded.run(() -> {
            LaidOutLabel label = layout.layOut(new LabelRequest(
                    markup,
                    html,
                    math,
                    "Helvetica",
                    12,
                    false,
                    false,
                    false,
                    false,
                    Color.BLACK,
                    null,
                    null,
                    Text.Align.CENTER,
                    width,
                    width > 0,
                    false,
                    0,
                    WritingDirection.AUTO,
                    Origin.UNKNOWN,
                    findings,
                    Bounded.deadline()));
            assertThat(label.width()).isFinite().isNotNegative();
            assertThat(label.height()).isFinite().isNotNegative();
            label.lines();
        });
        Bounded.checkFindings(findings.list());
    }
}
