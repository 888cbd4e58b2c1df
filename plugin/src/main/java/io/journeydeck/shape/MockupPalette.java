package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pieces of the Mockup palette with words of their own: {@code mainText}, in {@code textSize} px and {@code textColor}. */
final class MockupPalette {

    private static final Color GREY = Color.rgb(0x66, 0x66, 0x66);
    private static final Color BLUE = Color.rgb(0x00, 0x8c, 0xff);
    private static final Color PALE = Color.rgb(0xc4, 0xc4, 0xc4);
    private static final double TEXT_SIZE = 17;
    private static final int BOLD = 1;
    /** Width of a combo box's button, px. */
    private static final double BUTTON = 30;

    private static final Drawing CHEVRON = Drawing.area("M0 10 C0.2 4.7 1.6 0.5 3.3 0 L76.8 0 C78 0.5 79.2 1.8 80.1 4"
            + " L99 45.8 C100.1 48.5 100.1 51.5 99 54.2 L80.1 95.7 C79.2 97.9 78 99.4 76.8 100 L3.3 100"
            + " C1.6 99.5 0.2 95.3 0 90Z");

    private MockupPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.mockup.forms.comboBox", Shape.of(MockupPalette::comboBox));
        shapes.put("mxgraph.mockup.forms.searchBox", Shape.of(MockupPalette::searchBox));
        shapes.put("mxgraph.mockup.containers.window", Shape.of(MockupPalette::window));
        shapes.put("mxgraph.mockup.buttons.button", Shape.of(MockupPalette::button));
        return shapes;
    }

    private static void comboBox(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double left = w - BUTTON;
        double r = Math.max(0, Math.min(5, Math.min(w, h) / 2));
        Optional<Color> from = f.color("fillColor");
        c.setGradient(Fill.NONE);
        c.setFillColor(Color.WHITE);
        c.roundrect(0, 0, w, h, r, r);
        c.fillAndStroke();
        c.setShadow(null);
        c.setFillColor(from.orElse(null));
        Optional<Color> to = f.color("fillColor2");
        if (from.isPresent() && to.isPresent()) {
            c.setGradient(new Fill.LinearGradient(from.get(), to.get(), Fill.Side.SOUTH));
        }
        c.begin();
        c.moveTo(left, 0);
        c.lineTo(w - r, 0);
        c.arcTo(r, r, 0, false, true, w, r);
        c.lineTo(w, h - r);
        c.arcTo(r, r, 0, false, true, w - r, h);
        c.lineTo(left, h);
        c.close();
        c.fillAndStroke();
        c.setGradient(Fill.NONE);
        c.setFillColor(Color.WHITE);
        c.setStrokeColor(null);
        Ink.sharp(c, left + 8, h / 2 - 5, left + 15, h / 2 + 5, left + 22, h / 2 - 5);
        write(c, f, "Main Text", 5, h / 2, "left", -1);
    }

    private static void searchBox(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        c.rect(0, 0, w, h);
        c.fillAndStroke();
        c.setShadow(null);
        write(c, f, "Search", 5, h / 2, "left", -1);
        c.setStrokeColor(f.color("strokeColor2").orElse(BLUE));
        c.ellipse(w - 15, h / 2 - 8, 10, 10);
        c.stroke();
        Ink.line(c, w - 19, h / 2 + 9, w - 13, h / 2 + 1);
    }

    /** At least as large as its three buttons and its title need. */
    private static void window(Canvas c, Figure f) {
        double w = Math.max(90, f.width());
        double h = Math.max(30, f.height());
        c.rect(0, 0, w, h);
        c.fillAndStroke();
        c.setShadow(null);
        c.ellipse(w - 75, 5, 20, 20);
        c.stroke();
        c.ellipse(w - 50, 5, 20, 20);
        c.stroke();
        c.setStrokeColor(f.color("strokeColor2").orElse(BLUE));
        c.ellipse(w - 25, 5, 20, 20);
        c.stroke();
        c.setStrokeColor(f.color("strokeColor3").orElse(PALE));
        Ink.line(c, 0, 30, w, 30);
        write(c, f, "Window Title", 10, 15, "left", -1);
    }

    /** Of another {@code buttonStyle} draw.io shows the words only. */
    private static void button(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        String style = f.style().text("buttonStyle", "round");
        if (style.equals("chevron")) {
            CHEVRON.paint(c, f);
        } else if (style.equals("round")) {
            double r = Math.max(0, Math.min(10, Math.min(w, h) / 2));
            c.roundrect(0, 0, w, h, r, r);
            c.fillAndStroke();
        }
        c.setShadow(null);
        write(c, f, "Main Text", w / 2, h / 2, "center", BOLD);
    }

    /** A key that is there but empty writes nothing. */
    private static void write(Canvas c, Figure f, String otherwise, double x, double y, String align, int bold) {
        String text = f.style().values().getOrDefault("mainText", otherwise);
        if (text.isBlank()) {
            return;
        }
        double size = Math.max(1, Math.min(500, f.number("textSize", TEXT_SIZE)));
        Color color = f.color("textColor").orElse(GREY);
        ShapeText.Font font = new ShapeText.Font("Arial,Helvetica", size, bold, color, null);
        f.texts().write(c, new ShapeText.Words(text, x, y, align, "middle", 0, font));
    }
}
