package io.journeydeck.paint;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.label.LaidOutLabel;
import io.journeydeck.label.WritingDirection;
import io.journeydeck.scene.Text;

/**
 * Sets labels whose lines run down the page ({@code textDirection=vertical-lr} and {@code vertical-rl}), as browsers set {@code
 * writing-mode}: laid out as if the page were turned, then turned with it. Letters lie on their side, whatever their script.
 */
final class DownwardText {

    private static final double QUARTER = 90;
    /** Letters on their side are centred on their line, half a px to the right of those of draw.io's upright labels. */
    private static final double CENTRED = 0.5;

    private DownwardText() {}

    /** @param laid as wide as the frame is high */
    static Text place(LaidOutLabel laid, LabelFrame frame, WritingDirection direction) {
        boolean leftwards = direction == WritingDirection.DOWN_THEN_LEFT;
        double across = Math.max(frame.wrapWidth(), laid.height());
        Bounds box = frame.place(across, laid.width());
        double right = CENTRED + (leftwards ? box.x() + across : box.x() + laid.height());
        Affine turn =
                frame.turn().times(Affine.translation(right, box.y())).times(Affine.rotation(QUARTER, Point.ORIGIN));
        LaidOutLabel lines = leftwards ? laid : laid.reversed();
        Bounds room = new Bounds(0, 0, laid.width(), laid.height());
        return lines.placed(Point.ORIGIN, room, Text.Anchor.TOP, null, turn);
    }
}
