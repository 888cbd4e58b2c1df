package io.journeydeck.label;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.label.math.Formulas;
import org.jsoup.nodes.Element;

/** Puts readable text in the place of a label's formulas and says so. */
final class MathNotice {

    private MathNotice() {}

    /** The label with its formulas as characters. */
    static LabelRequest inPlain(LabelRequest request) {
        String shown = Formulas.inText(request.markup(), request.deadline());
        if (shown.equals(request.markup())) {
            return request;
        }
        say(request);
        return request.withMarkup(shown);
    }

    static void inElement(Element body, LabelRequest request) {
        if (Formulas.inElement(body, request.deadline())) {
            say(request);
        }
    }

    private static void say(LabelRequest request) {
        request.diagnostics()
                .add(Diagnostic.info(
                        "MATH_AS_TEXT",
                        "A formula is shown as text on one line, without mathematical typesetting",
                        request.origin(),
                        "Where it has to look as in draw.io, put a picture of the formula on the page."));
    }
}
