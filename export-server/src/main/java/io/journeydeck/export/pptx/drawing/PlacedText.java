package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Text;

/**
 * A text that stands in a shape.
 *
 * @param frame where it lies inside the shape's turn, px
 * @param quarters clockwise quarter turns of the text in its shape, 0 to 3
 */
record PlacedText(Text text, TextRoom room, Bounds frame, int quarters) {

    /**
     * The same place said with as little inset as can be: a text that hangs from its top may reach down to the area's bottom, one
     * that is centred as far up as down. So its shape looks in PowerPoint as if someone had made it there.
     */
    PlacedText within(Bounds area) {
        Affine back = Affine.rotation(-90.0 * quarters, frame.center());
        Bounds own = back.apply(frame);
        Bounds grown = across(down(own, back.apply(area)), back.apply(area));
        Bounds turned = Affine.rotation(90.0 * quarters, frame.center()).apply(grown);
        return new PlacedText(text, room, turned, quarters);
    }

    private Bounds down(Bounds own, Bounds area) {
        double above = Math.max(0, own.y() - area.y());
        double below = Math.max(0, area.bottom() - own.bottom());
        return switch (text.anchor()) {
            case TOP -> own.inset(0, 0, 0, -below);
            case MIDDLE -> own.inset(0, -Math.min(above, below), 0, -Math.min(above, below));
            case BOTTOM -> own.inset(0, -above, 0, 0);
        };
    }

    private Bounds across(Bounds own, Bounds area) {
        if (room.wrap()) {
            return own;
        }
        double before = Math.max(0, own.x() - area.x());
        double after = Math.max(0, area.right() - own.right());
        return switch (room.align()) {
            case LEFT -> own.inset(0, 0, -after, 0);
            case RIGHT -> own.inset(-before, 0, 0, 0);
            case CENTER -> own.inset(-Math.min(before, after), 0, -Math.min(before, after), 0);
            case JUSTIFY -> own;
        };
    }
}
