package io.journeydeck.export.pdf;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Gradients as shadings (ISO 32000-1, 8.7.4.5) over a unit square that is stretched over the filled box. */
final class PdfGradients {

    private final PDDocument document;

    PdfGradients(PDDocument document) {
        this.document = document;
    }

    /** Paints the gradient over all that the clip lets through. */
    void linear(PDPageContentStream content, Fill.LinearGradient gradient, Bounds box) throws IOException {
        double[] ends =
                switch (gradient.towards()) {
                    case NORTH -> new double[] {0, 1, 0, 0};
                    case EAST -> new double[] {0, 0, 1, 0};
                    case SOUTH -> new double[] {0, 0, 0, 1};
                    case WEST -> new double[] {1, 0, 0, 0};
                };
        paint(content, PDShading.SHADING_TYPE2, ends, gradient.start(), gradient.end(), box);
    }

    void radial(PDPageContentStream content, Fill.RadialGradient gradient, Bounds box) throws IOException {
        double[] circles = {0.5, 0.5, 0, 0.5, 0.5, 0.5};
        paint(content, PDShading.SHADING_TYPE3, circles, gradient.center(), gradient.edge(), box);
    }

    private void paint(PDPageContentStream content, int type, double[] coordinates, Color first, Color last, Bounds box)
            throws IOException {
        content.transform(
                new Matrix((float) box.width(), 0, 0, (float) box.height(), (float) box.x(), (float) box.y()));
        if (!first.isOpaque() || !last.isOpaque()) {
            content.setGraphicsStateParameters(opacity(type, coordinates, first.alpha(), last.alpha()));
        }
        content.shadingFill(shading(
                type,
                coordinates,
                PDDeviceRGB.INSTANCE,
                new double[] {first.red() / 255.0, first.green() / 255.0, first.blue() / 255.0},
                new double[] {last.red() / 255.0, last.green() / 255.0, last.blue() / 255.0}));
    }

    private static PDShading shading(int type, double[] coordinates, PDColorSpace space, double[] first, double[] last)
            throws IOException {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(first));
        function.setItem(COSName.C1, numbers(last));
        function.setInt(COSName.N, 1);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setInt(COSName.SHADING_TYPE, type);
        dictionary.setItem(COSName.COLORSPACE, space);
        dictionary.setItem(COSName.COORDS, numbers(coordinates));
        dictionary.setItem(COSName.FUNCTION, function);
        COSArray extend = new COSArray();
        extend.add(COSBoolean.TRUE);
        extend.add(COSBoolean.TRUE);
        dictionary.setItem(COSName.EXTEND, extend);
        return type == PDShading.SHADING_TYPE2 ? new PDShadingType2(dictionary) : new PDShadingType3(dictionary);
    }

    /** A mask whose grey is the gradient's opacity (11.6.5.3). */
    private PDExtendedGraphicsState opacity(int type, double[] coordinates, double first, double last)
            throws IOException {
        PDTransparencyGroup group = new PDTransparencyGroup(document);
        group.setBBox(new PDRectangle(-0.5f, -0.5f, 2, 2));
        PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
        attributes.getCOSObject().setItem(COSName.CS, COSName.DEVICEGRAY);
        group.setGroup(attributes);
        PDResources resources = new PDResources();
        COSName name = resources.add(
                shading(type, coordinates, PDDeviceGray.INSTANCE, new double[] {first}, new double[] {last}));
        group.setResources(resources);
        try (OutputStream out = group.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(("/" + name.getName() + " sh").getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.LUMINOSITY);
        mask.setItem(COSName.G, group);
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return state;
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value));
        }
        return array;
    }
}
