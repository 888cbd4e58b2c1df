package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.image.PictureFolder;
import io.journeydeck.stencil.StencilFolder;
import io.journeydeck.stencil.StencilShape;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a draw.io installation on this machine lends: its stencils and pictures, which are not ours to ship.
 *
 * @param pictures named by styles, such as {@code img/lib/…}
 */
public record Installation(StencilShape.StencilSource stencils, PictureFolder pictures) {

    /** Nothing is lent. */
    public static final Installation NONE = new Installation(StencilShape.StencilSource.NONE, PictureFolder.NONE);

    /**
     * Opens a folder of stencils, or the folder of an installation in which {@code stencils} and {@code img} lie.
     *
     * @param found takes a warning for each file that cannot be read
     * @throws io.journeydeck.diagnostic.DiagnosticException when there is no such folder
     */
    public static Installation open(Path folder, Diagnostics found) {
        Path inner = folder.resolve("stencils");
        return Files.isDirectory(inner)
                ? new Installation(StencilFolder.open(inner, found), PictureFolder.in(folder))
                : new Installation(StencilFolder.open(folder, found), PictureFolder.NONE);
    }
}
