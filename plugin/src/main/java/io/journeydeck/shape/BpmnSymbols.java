package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands inside BPMN events and gateways, by the style's {@code symbol}. */
final class BpmnSymbols {

    private static final Map<String, Drawing> SYMBOLS = symbols();

    /** Dark symbols have no line but where it shows what they are. */
    private static final Set<String> LINED = Set.of(
            "message", "timer", "conditional", "parallelMultiple", "terminate", "exclusive", "parallel", "complex");

    private BpmnSymbols() {}

    private static Map<String, Drawing> symbols() {
        Map<String, Drawing> all = new HashMap<>();
        all.put("message", Drawing.area("M15 30 L85 30 85 70 15 70Z").andLine("M15 30 L50 50 85 30"));
        all.put(
                "timer",
                Drawing.area("M50 11 A39 39 0 1 50 89 A39 39 0 1 50 11Z")
                        .andLine(
                                "M50 11 L50 16 M69.4 16 L66.6 21 M83.5 30.3 L78.6 33.3 M89 50 L83.8 50 M83.5 69.6 L78.6 66.6"
                                        + " M69.4 83.7 L66.6 78.9 M50 83.8 L50 89 M30.5 83.7 L33.3 78.9 M16.3 69.6 L21.2 66.6"
                                        + " M11 50 L16 50 M16.3 30.3 L21.2 33.3 M30.5 16 L33.3 21 M52 16.5 L50 50 72 51"));
        all.put(
                "conditional",
                Drawing.area("M30 16 L70 16 70 84 30 84Z")
                        .andLine("M30 23 L64 23 M30 41 L64 41 M30 59 L64 59 M30 77 L64 77"));
        all.put("error", Drawing.area("M21 75 L40 30.5 57 56.5 79 24.3 59.6 72 42.8 50Z"));
        all.put("cancel", Drawing.area("M28 22 L50 43 72 22 78 28 57 50 78 72 72 78 50 57 28 78 22 72 43 50 22 28Z"));
        all.put("signal", Drawing.area("M19 72 L50 15 81 72Z"));
        all.put("escalation", Drawing.area("M19 72 L50 15 81 72 50 43.5Z"));
        all.put("link", Drawing.area("M27 58.8 L27 41.2 56 41.2 56 33 73 50 56 67 56 58.8Z"));
        all.put("compensation", Drawing.area("M28 50 L50 35 50 65Z M50 50 L72 35 72 65Z"));
        all.put("multiple", Drawing.area("M20 41 L50 19 80 41 68.9 75.5 31.1 75.5Z"));
        all.put(
                "parallelMultiple",
                Drawing.area("M42.8 20 L57.2 20 57.2 42.8 80 42.8 80 57.2 57.2 57.2 57.2 80 42.8 80"
                        + " 42.8 57.2 20 57.2 20 42.8 42.8 42.8Z"));
        all.put(
                "star",
                Drawing.area(
                        "M20 33.3 L40 33.3 50 16.7 60 33.3 80 33.3 70 50 80 66.7 60 66.7 50 83.3 40 66.7 20 66.7 30 50Z"));
        all.put("terminate", Drawing.area("M50 5 A45 45 0 1 50 95 A45 45 0 1 50 5Z"));
        all.put("terminate2", Drawing.area("M50 20 A30 30 0 1 50 80 A30 30 0 1 50 20Z"));
        all.put(
                "exclusive",
                Drawing.area(
                        "M35 25 L50 44 65 25 69 30.5 54.5 50 69 69.5 65 75 50 56 35 75 31 69.5 45.5 50" + " 31 30.5Z"));
        all.put("parallel", Drawing.area("M44 25 L56 25 56 44 75 44 75 56 56 56 56 75 44 75 44 56 25 56 25 44 44 44Z"));
        all.put(
                "complex",
                Drawing.area("M25 47 L43 47 30 34 34 30 47 43 47 25 53 25 53 43 66 30 70 34 57 47 75 47 75 53"
                        + " 57 53 70 66 66 70 53 57 53 75 47 75 47 57 34 70 30 66 43 53 25 53Z"));
        return Map.copyOf(all);
    }

    /** Draws nothing for a symbol that is not known, as {@code general} and {@code none} are. */
    static void paint(Canvas c, Figure f, String name, double x, double y, double w, double h, boolean dark) {
        Drawing symbol = SYMBOLS.get(name);
        if (symbol == null) {
            return;
        }
        c.save();
        c.setShadow(null);
        c.translate(x, y);
        if (dark) {
            swap(c);
            if (!LINED.contains(name)) {
                c.setStrokeColor(null);
            }
        } else if (name.equals("star")) {
            c.setFillColor(c.strokeColor());
        }
        symbol.paint(c, new Figure(f.style(), w, h));
        c.restore();
    }

    static void swap(Canvas c) {
        @Nullable Color fill = c.fillColor();
        c.setFillColor(c.strokeColor());
        c.setStrokeColor(fill);
    }
}
