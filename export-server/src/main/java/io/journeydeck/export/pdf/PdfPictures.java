package io.journeydeck.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.journeydeck.export.java2d.Fitting;
import io.journeydeck.export.java2d.Pictures;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.ImageData;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Embedded pictures of a document, each put in once: JPEG as it is, SVG as lines, others without loss. */
final class PdfPictures {

    /** Pixels kept of a bitmap for each px that it is shown at: 384 an inch. */
    private static final double FINENESS = 4;

    private final PDDocument document;
    private final Transparency transparency;
    private final Pictures pictures = new Pictures();
    private final Map<ImageData, PDImageXObject> images = new HashMap<>();
    private final Map<ImageData, PDFormXObject> forms = new HashMap<>();

    PdfPictures(PDDocument document, Transparency transparency) {
        this.document = document;
        this.transparency = transparency;
    }

    void paint(PDPageContentStream content, Image image) throws IOException {
        Rectangle2D box = Fitting.box(image);
        if (box.isEmpty() || image.opacity() <= 0) {
            return;
        }
        // Read before anything is written: a broken picture must leave no half of itself.
        PDFormXObject form = image.data().type() == ImageData.Type.SVG ? form(image.data()) : null;
        PDImageXObject bitmap = form == null ? bitmap(image.data(), box) : null;
        content.saveGraphicsState();
        if (!image.transform().isIdentity()) {
            content.transform(PdfPaths.matrix(image.transform()));
        }
        if (image.clip() != null) {
            clip(content, image.clip());
        }
        transparency.set(content, image.opacity());
        if (form != null) {
            float width = form.getBBox().getWidth();
            float height = form.getBBox().getHeight();
            content.transform(new Matrix(
                    (float) box.getWidth() / width, 0, 0, (float) -box.getHeight() / height, (float) box.getX(), (float)
                            box.getMaxY()));
            content.drawForm(form);
        } else if (bitmap != null) {
            content.drawImage(bitmap, PdfPaths.upright(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        }
        content.restoreGraphicsState();
    }

    static void clip(PDPageContentStream content, Bounds box) throws IOException {
        content.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
        content.clip();
    }

    private PDFormXObject form(ImageData data) throws IOException {
        PDFormXObject known = forms.get(data);
        if (known == null) {
            float width = (float) Math.max(1, data.width());
            float height = (float) Math.max(1, data.height());
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            try {
                pictures.svg(data).paint(graphics, new Rectangle2D.Double(0, 0, width, height), 1);
            } finally {
                graphics.dispose();
            }
            known = graphics.getXFormObject();
            forms.put(data, known);
        }
        return known;
    }

    private PDImageXObject bitmap(ImageData data, Rectangle2D box) throws IOException {
        PDImageXObject known = images.get(data);
        if (known == null) {
            known = data.type() == ImageData.Type.JPEG ? jpeg(data, box) : lossless(data, box);
            images.put(data, known);
        }
        return known;
    }

    private PDImageXObject jpeg(ImageData data, Rectangle2D box) throws IOException {
        try {
            return JPEGFactory.createFromByteArray(document, data.bytes());
        } catch (IOException | RuntimeException e) {
            return lossless(data, box);
        }
    }

    private PDImageXObject lossless(ImageData data, Rectangle2D box) throws IOException {
        return LosslessFactory.createFromImage(
                document, pictures.bitmap(data, FINENESS * box.getWidth(), FINENESS * box.getHeight()));
    }
}
