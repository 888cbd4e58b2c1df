package io.journeydeck.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Opacities of a document, each described once (ISO 32000-1, 11.6.4.4). */
final class Transparency {

    private final Map<Integer, PDExtendedGraphicsState> states = new HashMap<>();

    /** Makes what is filled and drawn from now on as opaque as {@code alpha} (0 to 1) says. */
    void set(PDPageContentStream content, double alpha) throws IOException {
        int steps = (int) Math.round(Math.max(0, Math.min(1, alpha)) * 1000);
        PDExtendedGraphicsState state = states.computeIfAbsent(steps, key -> {
            PDExtendedGraphicsState made = new PDExtendedGraphicsState();
            made.setNonStrokingAlphaConstant(key / 1000f);
            made.setStrokingAlphaConstant(key / 1000f);
            return made;
        });
        content.setGraphicsStateParameters(state);
    }
}
