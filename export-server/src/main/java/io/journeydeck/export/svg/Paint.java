package io.journeydeck.export.svg;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Stroke;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Fills, lines and transforms as attributes; what SVG (or our root element) has as default is not written. */
final class Paint {

    /** On the root element; draw.io's default. */
    static final double MITER_LIMIT = 10;

    private final Definitions definitions;

    Paint(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * @param box of the filled outline: a gradient over a box without width or height would not be painted at all
     */
    void fill(Element element, Fill fill, Bounds box) {
        fill.accept(new Fill.Visitor<Void>() {
            @Override
            public Void none() {
                SvgPage.set(element, "fill", "none");
                return null;
            }

            @Override
            public Void solid(Fill.Solid solid) {
                color(element, "fill", solid.color());
                return null;
            }

            @Override
            public Void linear(Fill.LinearGradient gradient) {
                gradient(gradient.start(), () -> definitions.linear(gradient));
                return null;
            }

            @Override
            public Void radial(Fill.RadialGradient gradient) {
                gradient(gradient.center(), () -> definitions.radial(gradient));
                return null;
            }

            private void gradient(Color first, java.util.function.Supplier<String> reference) {
                if (box.width() < 0.01 || box.height() < 0.01) {
                    color(element, "fill", first);
                } else {
                    SvgPage.set(element, "fill", reference.get());
                }
            }
        });
    }

    void stroke(Element element, Stroke stroke) {
        if (!stroke.isVisible()) {
            return;
        }
        color(element, "stroke", stroke.color());
        if (stroke.width() != 1) {
            SvgPage.px(element, "stroke-width", stroke.width());
        }
        if (stroke.dashes().stream().anyMatch(length -> length > 0)) {
            SvgPage.set(
                    element,
                    "stroke-dasharray",
                    stroke.dashes().stream()
                            .map(length -> Decimals.px(Math.max(0, length)))
                            .collect(Collectors.joining(" ")));
        }
        if (stroke.cap() != Stroke.Cap.FLAT) {
            SvgPage.set(element, "stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT));
        }
        if (stroke.join() != Stroke.Join.MITER) {
            SvgPage.set(element, "stroke-linejoin", stroke.join().name().toLowerCase(Locale.ROOT));
        } else if (stroke.miterLimit() != MITER_LIMIT) {
            SvgPage.px(element, "stroke-miterlimit", Math.max(1, stroke.miterLimit()));
        }
    }

    static void color(Element element, String property, Color color) {
        if (color.alpha() == 0) {
            SvgPage.set(element, property, "none");
            return;
        }
        SvgPage.set(element, property, "#" + color.hex());
        if (!color.isOpaque()) {
            SvgPage.set(element, property + "-opacity", Decimals.factor(color.alpha()));
        }
    }

    static void transform(Element element, Affine transform) {
        if (transform.isIdentity()) {
            return;
        }
        SvgPage.set(
                element,
                "transform",
                "matrix(" + Decimals.factor(transform.a()) + " " + Decimals.factor(transform.b()) + " "
                        + Decimals.factor(transform.c()) + " " + Decimals.factor(transform.d()) + " "
                        + Decimals.px(transform.e()) + " " + Decimals.px(transform.f()) + ")");
    }
}
