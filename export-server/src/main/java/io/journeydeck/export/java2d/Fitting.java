package io.journeydeck.export.java2d;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Image;
import java.awt.geom.Rectangle2D;

/** Where a picture lies in its box: all of it, or as large as its proportions let it be, in the middle. */
public final class Fitting {

    private Fitting() {}

    /** In px of the page, before the picture's transform. */
    public static Rectangle2D box(Image image) {
        Bounds box = image.bounds();
        double width = image.data().width();
        double height = image.data().height();
        if (!image.keepAspect() || !(width > 0) || !(height > 0)) {
            return OutlineShape.box(box);
        }
        double scale = Math.min(box.width() / width, box.height() / height);
        return new Rectangle2D.Double(
                box.centerX() - width * scale / 2, box.centerY() - height * scale / 2, width * scale, height * scale);
    }
}
