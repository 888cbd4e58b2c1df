package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.PageText;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.XmlElement;
import io.journeydeck.drawio.XmlFragment;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.shape.Figure;
import io.journeydeck.stencil.Stencil;
import io.journeydeck.stencil.StencilShape;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stencil's program, also one that includes itself: it paints, and in a diagram's style it becomes whole documents. */
class StencilFuzz implements FuzzTarget {

    @Override
    @DictionaryEntries({
        "<shape ",
        "<foreground>",
        "<background>",
        "<path>",
        "<move x=\"",
        "<line x=\"",
        "<quad ",
        "<curve ",
        "<arc ",
        "<close/>",
        "<rect ",
        "<roundrect ",
        "<ellipse ",
        "<fillstroke/>",
        "<fill/>",
        "<stroke/>",
        "<save/>",
        "<restore/>",
        "<text str=\"",
        "<image src=\"",
        "<include-shape name=\"self\" ",
        "<strokewidth width=\"",
        "<dashpattern pattern=\"",
        "<alpha alpha=\"",
        "<fillcolor color=\"",
        "arcsize=\"",
        "aspect=\"fixed\"",
        "w=\"",
        "h=\"",
        "1e300",
        "NaN",
        "-1"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        Bounded.run(() -> {
            XmlElement program = XmlFragment.parse(input, Origin.UNKNOWN, Bounded.LIMITS, Bounded.deadline());
            Optional<Stencil> stencil = Stencil.of(program);
            if (stencil.isPresent()) {
                paint(stencil.get());
                Documents.check(diagram(input));
            }
        });
    }

    private static void paint(Stencil stencil) {
        SceneRecorder canvas = new SceneRecorder();
        canvas.setFillColor(Color.WHITE);
        canvas.setStrokeColor(Color.BLACK);
        Figure figure =
                new Figure(Style.EMPTY, 120, 60, Figure.Grid.NONE, (c, words) -> {}, address -> Optional.empty());
        new StencilShape(stencil, name -> stencil).paint(canvas, figure);
    }

    private static byte[] diagram(byte[] program) {
        return ("<mxfile><diagram><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
                        + "<mxCell id=\"2\" parent=\"1\" vertex=\"1\" value=\"s\" style=\"shape=stencil("
                        + PageText.compressed(program)
                        + ");\"><mxGeometry width=\"120\" height=\"60\" as=\"geometry\"/></mxCell>"
                        + "</root></mxGraphModel></diagram></mxfile>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
