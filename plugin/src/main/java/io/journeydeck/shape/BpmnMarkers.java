package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small signs on BPMN tasks: what kind of task it is at the upper left, how it runs at the foot. */
final class BpmnMarkers {

    private static final double SIZE = 14;

    private static final Map<String, Drawing> RUNS = runs();
    private static final Map<String, Drawing> KINDS = kinds();

    private static final Drawing HAIR = Drawing.area("M29.8 29.5 Q26 23 27.8 17.6 Q32 8.8 40.7 8.6 Q52 9 55.6 17.6"
            + " Q57.5 25 52.9 29.5 Q53 26 51.6 23.2 Q47 20.5 42 22.5 Q37 20.5 31.8 23.2 Q30 26 29.8 29.5Z");

    private BpmnMarkers() {}

    private static Map<String, Drawing> runs() {
        Map<String, Drawing> runs = new LinkedHashMap<>();
        runs.put("isLoopStandard", Drawing.line("M28 83 C-10 50 20 7 51 7 C100 10 105 88 47 91 M28 63 L28 83 7 77"));
        runs.put("isLoopMultiParallel", Drawing.line("M24.3 7 L24.3 93 M50 7 L50 93 M75.7 7 L75.7 93"));
        runs.put("isCollection", runs.get("isLoopMultiParallel"));
        runs.put("isLoopMultiSeq", Drawing.line("M7 24.3 L93 24.3 M7 50 L93 50 M7 75.7 L93 75.7"));
        runs.put("isLoopComp", Drawing.area("M0 50 L50 7 50 93Z M50 50 L100 7 100 93Z"));
        runs.put("isLoopSub", Drawing.line("M0 0 L100 0 100 100 0 100Z M28.6 50 L71.4 50 M50 28.6 L50 71.4"));
        runs.put(
                "isAdHoc",
                Drawing.area("M7 35.5 C18 26 39 26 50 35.5 C61 45 82 45 93 35.5 L93 64.5 C82 74 61 74 50 64.5"
                        + " C39 55 18 55 7 64.5Z"));
        return runs;
    }

    /** In percent of a box of 25 px. */
    private static Map<String, Drawing> kinds() {
        Drawing envelope = Drawing.area("M16 16 L88 16 88 68 16 68Z").andLine("M16 16 L52 42 88 16");
        Drawing gear =
                Drawing.area("M9 25 L15 29 14 34 8 36 10 45 17 44 20 48 18 54 25 59 30 53 35 54 37 60 46 58 45 51"
                        + " 49 48 55 51 60 44 54 39 55 34 62 32 60 23 52 24 49 20 52 14 44 9 39 15 35 14 32 8 23 10 24 17 21 20"
                        + " 14 17Z M35 26 A9.3 9.3 0 0 35 44.6 A9.3 9.3 0 0 35 26Z");
        return Map.of(
                "send",
                envelope,
                "receive",
                envelope,
                "service",
                gear,
                "user",
                Drawing.area("M8 72 L8 52.5 Q14 40 24.4 37.8 Q27.4 37 30.5 37.2 A11.3 11.8 0 0 53 37.2 Q56 37 60.3 37.8"
                                + " Q68 41 72 52.5 L72 72Z")
                        .andArea("M29.8 29.5 Q30 26 31.8 23.2 Q37 20.5 42 22.5 Q47 20.5 51.6 23.2 Q53 26 52.9 29.5"
                                + " L53 37.2 A11.3 11.8 0 1 30.5 37.2Z")
                        .andLine("M19 61 L19 71 M59 61 L59 71"),
                "manual",
                Drawing.area("M12 25 Q15 14 23 12 L51 12 Q57 17 51 22.4 L80 22.4 Q88 28.5 80 34.7 Q88 41 80 47"
                                + " Q84 53 76 58.3 Q78 64 71 67.7 L19 67.7 Q13 67 12 61Z")
                        .andLine("M32.5 22.4 L51 22.4 M47.4 34.7 L80 34.7 M50.6 47 L80 47 M49.8 58.3 L75 58.3"),
                "script",
                Drawing.area(
                                "M76 12 C64 22 64 38 76 48 C88 58 88 74 76 84 L24 84 C36 74 36 58 24 48 C12 38 12 22 24 12Z")
                        .andLine("M35 48 L66 48 M26 34 L57 34 M28 19 L59 19 M43 62 L74 62 M41 77 L72 77"),
                "businessRule",
                Drawing.area("M16 16 L88 16 88 72 16 72Z").andLine("M16 29 L88 29 M16 50.5 L88 50.5 M34 29 L34 72"));
    }

    static void paint(Canvas c, Figure f) {
        String kind = f.style().text("taskMarker", "");
        Drawing sign = KINDS.get(kind);
        if (sign != null) {
            c.save();
            if (kind.equals("send")) {
                BpmnSymbols.swap(c);
            }
            sign.paint(c, new Figure(f.style(), 25, 25));
            if (kind.equals("user")) {
                c.setFillColor(c.strokeColor());
                HAIR.paint(c, new Figure(f.style(), 25, 25));
            } else if (kind.equals("service")) {
                c.translate(2.5, 2.9);
                sign.paint(c, new Figure(f.style(), 25, 25));
            }
            c.restore();
        }
        foot(c, f, f.style().text("bpmnShapeType", "").equals("transaction") ? 3 : 0);
    }

    /** The signs of how it runs, side by side in the middle, {@code up} px above the foot. */
    static void foot(Canvas c, Figure f, double up) {
        Map<String, Drawing> chosen = new LinkedHashMap<>(RUNS);
        chosen.keySet().removeIf(run -> !f.flag(run, false));
        double x = (f.width() - SIZE * chosen.size()) / 2;
        for (Map.Entry<String, Drawing> run : chosen.entrySet()) {
            c.save();
            c.translate(x, f.height() - SIZE - up);
            if (run.getKey().equals("isAdHoc")) {
                c.setFillColor(c.strokeColor());
                c.setStrokeColor(null);
            }
            run.getValue().paint(c, new Figure(f.style(), SIZE, SIZE));
            c.restore();
            x += SIZE;
        }
    }
}
