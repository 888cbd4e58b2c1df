package io.journeydeck.scene;

import io.journeydeck.geometry.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where shapes and stencils paint: draw.io's canvas vocabulary (begin, moveTo, …, fill, stroke), in px on the page.
 *
 * <p>A shape paints itself once; what becomes of it is up to the canvas. Coordinates given here are moved by
 * {@link #translate} and turned by {@link #rotate}; {@link #save} and {@link #restore} keep and bring back everything but the
 * current path.
 */
public interface Canvas {

    void save();

    void restore();

    void translate(double dx, double dy);

    /** Turns clockwise by {@code degrees} and mirrors, around a pivot in current coordinates. */
    void rotate(double degrees, boolean flipH, boolean flipV, double pivotX, double pivotY);

    /** Factor for both fill and stroke, 0 to 1. */
    void setAlpha(double alpha);

    void setFillAlpha(double alpha);

    void setStrokeAlpha(double alpha);

    /** Null is no fill. */
    void setFillColor(@Nullable Color color);

    /** A gradient over the filled outline's box. */
    void setGradient(Fill gradient);

    /** Null is no line. */
    void setStrokeColor(@Nullable Color color);

    @Nullable
    Color fillColor();

    @Nullable
    Color strokeColor();

    double strokeWidth();

    void setStrokeWidth(double width);

    /** With {@code fixed} dashes keep their length, else they grow with the width of the line. */
    void setDashed(boolean dashed, boolean fixed);

    void setDashPattern(List<Double> pattern);

    void setLineCap(Stroke.Cap cap);

    void setLineJoin(Stroke.Join join);

    void setMiterLimit(double limit);

    /** Null is no shadow. */
    void setShadow(@Nullable Shadow shadow);

    /** What the next paths are in their cell. */
    void setPart(Path.Part part);

    void begin();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadTo(double controlX, double controlY, double x, double y);

    void curveTo(double control1X, double control1Y, double control2X, double control2Y, double x, double y);

    /** An elliptical arc as in SVG's path data: radii, turn of the ellipse in degrees, flags, end. */
    void arcTo(double rx, double ry, double rotation, boolean largeArc, boolean sweep, double x, double y);

    void close();

    /** Makes a box the current path. */
    void rect(double x, double y, double width, double height);

    void roundrect(double x, double y, double width, double height, double rx, double ry);

    void ellipse(double x, double y, double width, double height);

    void fill();

    void stroke();

    void fillAndStroke();

    void image(Bounds bounds, ImageData data, boolean keepAspect, @Nullable Bounds clip);

    /** A text that has been laid out in current coordinates. */
    void text(Text text);
}
