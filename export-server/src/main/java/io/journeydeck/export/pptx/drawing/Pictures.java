package io.journeydeck.export.pptx.drawing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.ImageData;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Pictures of one slide as {@code p:pic} (ECMA-376 part 1, 19.3.1.37). An SVG picture goes in as it is, with a PNG for programs
 * that know no SVG ([MS-ODRAWXML] 2.3.2, CT_SVGBlip).
 */
final class Pictures {

    /** Pixels of a PNG that stands in for an SVG: this many to a px of the diagram, and no more than this a side. */
    private static final double SHARPNESS = 2;

    private static final double MOST_PIXELS = 2_048;

    private static final byte[] EMPTY_PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final Placement placement;
    private final ShapeIds ids;
    private final SlideRelations relations;
    private final Rasterizer rasterizer;
    private final Diagnostics diagnostics;
    private final Origin origin;
    private final Map<ImageData, ImageData> bitmaps = new HashMap<>();

    Pictures(
            Placement placement,
            ShapeIds ids,
            SlideRelations relations,
            Rasterizer rasterizer,
            Diagnostics diagnostics,
            Origin origin) {
        this.placement = placement;
        this.ids = ids;
        this.relations = relations;
        this.rasterizer = rasterizer;
        this.diagnostics = diagnostics;
        this.origin = origin;
    }

    /** A picture without size is left out by the caller. */
    SlideShapes.Shape picture(Image image, CellName name, String cellId) {
        Affine transform = image.transform();
        boolean flipH = transform.mirrors();
        double degrees = (flipH ? transform.times(Affine.scaling(-1, 1)) : transform).rotationDegrees();
        Bounds whole = fitted(image);
        Bounds seen = image.clip() == null ? whole : common(whole, image.clip());
        Point center = transform.apply(seen.center());
        Bounds box =
                new Bounds(center.x() - seen.width() / 2, center.y() - seen.height() / 2, seen.width(), seen.height());
        Turn turn = Turn.of(degrees, center);
        int id = ids.next();
        Xml xml = Xml.of("p:pic")
                .add(Xml.of("p:nvPicPr")
                        .add(ids.named(id, name.name(), name.description(), name.click()))
                        .add(Xml.of("p:cNvPicPr").add(Xml.of("a:picLocks").flag("noChangeAspect", image.keepAspect())))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:blipFill")
                        .add(blip(image, whole, cellId))
                        .add(crop(whole, seen))
                        .add(Xml.of("a:stretch").add(Xml.of("a:fillRect"))))
                .add(Xml.of("p:spPr")
                        .add(turn.xfrm("a:xfrm", box, placement).flag("flipH", flipH))
                        .add(ShapeGeometry.preset("rect")));
        return new SlideShapes.Shape(
                new Drawn(xml, turn.extent(box)),
                id,
                ShapeGeometry.sides(box).stream().map(turn::toPage).toList());
    }

    private Xml blip(Image image, Bounds box, String cellId) {
        Xml blip = Xml.of("a:blip");
        boolean svg = image.data().type() == ImageData.Type.SVG;
        blip.with("r:embed", relations.picture(svg ? bitmap(image.data(), box, cellId) : image.data()));
        if (image.opacity() < 1) {
            blip.add(Xml.of("a:alphaModFix").with("amt", Math.round(Math.max(0, image.opacity()) * 100_000)));
        }
        if (svg) {
            blip.add(Xml.of("a:extLst")
                    .add(Xml.of("a:ext")
                            .with("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")
                            .add(Xml.of("asvg:svgBlip")
                                    .with("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main")
                                    .with("r:embed", relations.picture(image.data())))));
        }
        return blip;
    }

    private ImageData bitmap(ImageData svg, Bounds box, String cellId) {
        return bitmaps.computeIfAbsent(svg, key -> {
            double longest = Math.max(box.width(), box.height()) * SHARPNESS;
            double factor = SHARPNESS * Math.min(1, MOST_PIXELS / longest);
            int width = (int) Math.max(1, Math.round(box.width() * factor));
            int height = (int) Math.max(1, Math.round(box.height() * factor));
            try {
                return new ImageData(ImageData.Type.PNG, rasterizer.png(key, width, height), width, height);
            } catch (IOException e) {
                diagnostics.add(Diagnostic.warning(
                        "PPTX_SVG_PICTURE",
                        "An SVG picture could not be painted; only PowerPoint 2016 and later show it (" + e.getMessage()
                                + ")",
                        origin.atCell(cellId),
                        "Replace it by a PNG or a simpler SVG."));
                return new ImageData(ImageData.Type.PNG, EMPTY_PNG, 1, 1);
            }
        });
    }

    private static Bounds fitted(Image image) {
        Bounds box = image.bounds();
        ImageData data = image.data();
        if (!image.keepAspect() || data.width() <= 0 || data.height() <= 0) {
            return box;
        }
        double scale = Math.min(box.width() / data.width(), box.height() / data.height());
        double width = data.width() * scale;
        double height = data.height() * scale;
        return new Bounds(box.centerX() - width / 2, box.centerY() - height / 2, width, height);
    }

    private static Bounds common(Bounds a, Bounds b) {
        double left = Math.max(a.x(), b.x());
        double top = Math.max(a.y(), b.y());
        double right = Math.min(a.right(), b.right());
        double bottom = Math.min(a.bottom(), b.bottom());
        return right <= left || bottom <= top ? a : new Bounds(left, top, right - left, bottom - top);
    }

    /** What is cut off at each side, in thousandths of a percent. */
    private static Xml crop(Bounds whole, Bounds seen) {
        Xml crop = Xml.of("a:srcRect");
        if (seen.equals(whole) || whole.width() <= 0 || whole.height() <= 0) {
            return crop;
        }
        return crop.with("l", share(seen.x() - whole.x(), whole.width()))
                .with("t", share(seen.y() - whole.y(), whole.height()))
                .with("r", share(whole.right() - seen.right(), whole.width()))
                .with("b", share(whole.bottom() - seen.bottom(), whole.height()));
    }

    private static long share(double part, double whole) {
        return Math.round(Math.max(0, part / whole) * 100_000);
    }
}
