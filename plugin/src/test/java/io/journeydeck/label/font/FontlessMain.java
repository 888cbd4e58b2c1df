package io.journeydeck.label.font;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.LabelRequest;
import io.journeydeck.label.LaidOutLabel;
import io.journeydeck.label.WritingDirection;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs in a JVM of its own: lays out labels, or measures with AWT to show what that looks like. */
final class FontlessMain {

    private FontlessMain() {}

    public static void main(String[] arguments) {
        if (arguments[0].equals("awt")) {
            FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
            new Font("SansSerif", Font.PLAIN, 12).getStringBounds("AWT", context);
        } else {
            System.out.writeBytes(sizes().getBytes(StandardCharsets.UTF_8));
        }
    }

    static String sizes() {
        LabelLayout layout = new LabelLayout(new FontLibrary());
        StringBuilder sizes = new StringBuilder();
        for (String family : List.of("Helvetica", "Times", "Courier", "Verdana")) {
            LaidOutLabel label = layout.layOut(new LabelRequest(
                    "<b>Journey</b> <i>map</i><ul><li>Ärger 日本</li></ul>",
                    true,
                    false,
                    family,
                    13,
                    false,
                    false,
                    false,
                    false,
                    Color.BLACK,
                    null,
                    null,
                    Text.Align.LEFT,
                    90,
                    true,
                    false,
                    0,
                    WritingDirection.LEFT_TO_RIGHT,
                    Origin.UNKNOWN,
                    new Diagnostics(),
                    Deadline.far()));
            sizes.append(label.width()).append(' ').append(label.height()).append(' ');
            sizes.append(label.lines()).append('\n');
        }
        return sizes.toString();
    }
}
