package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.BackgroundImage;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.ImageData;
import io.journeydeck.scene.Subject;
import java.util.List;
import java.util.Optional;

/** Finds the picture behind a page; one that cannot be shown is said so. It is stretched to its box, as draw.io does. */
final class Backdrop {

    private static final String ID = "background-image";

    private final PicturePainter pictures;
    private final PaintContext context;

    Backdrop(PicturePainter pictures, PaintContext context) {
        this.pictures = pictures;
        this.context = context;
    }

    Optional<Image> of(ResolvedPage page) {
        String json = page.page().modelAttributes().getOrDefault("backgroundImage", "");
        if (json.isBlank() || json.strip().equals("{}")) {
            return Optional.empty();
        }
        Optional<BackgroundImage> picture = BackgroundImage.parse(json);
        if (picture.isEmpty()) {
            report("The page's background image is not described as draw.io does", "Choose it again in draw.io.");
            return Optional.empty();
        }
        if (picture.get().isPage()) {
            report(
                    "The page's background is another page of the file, which is not painted behind this one",
                    "Copy what that page shows onto this page, in a layer at the bottom.");
            return Optional.empty();
        }
        return pictures.find(picture.get().address(), context.page(), context).map(data -> placed(picture.get(), data));
    }

    /** In a layer of its own, so that every format has a name for it. */
    static Group layer(Image image) {
        return new Group(new Subject.LayerSubject(ID, "Background"), List.of(image));
    }

    private static Image placed(BackgroundImage picture, ImageData data) {
        Double width = picture.width();
        Double height = picture.height();
        Bounds box = new Bounds(
                picture.x(),
                picture.y(),
                width == null ? data.width() : width,
                height == null ? data.height() : height);
        return new Image(data, box, false, 1, null, Affine.IDENTITY);
    }

    private void report(String message, String remedy) {
        context.report(Diagnostic.warning("BACKGROUND_NOT_SHOWN", message, context.page(), remedy));
    }
}
