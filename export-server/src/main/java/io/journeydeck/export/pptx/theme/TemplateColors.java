package io.journeydeck.export.pptx.theme;

import io.journeydeck.scene.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The colours behind the names that slides use (ECMA-376 part 1, 20.1.6.2 and 19.3.1.6), near enough to tell light from dark: of a
 * gradient or a picture the mean, and of changes those of brightness.
 */
final class TemplateColors {

    private static final List<String> NAMES = List.of(
            "bg1",
            "tx1",
            "bg2",
            "tx2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");
    private static final Map<String, String> USUAL = Map.of("bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2");
    private static final long MOST_PIXELS = 25_000_000;

    private final Map<String, Color> scheme = new LinkedHashMap<>();
    private final Map<String, String> map;
    private final Element theme;
    private final Function<String, byte @Nullable []> themePictures;

    /**
     * @param theme the root of the theme
     * @param override the root of the layout's own colours; null when it has none
     * @param map the names of the theme's colours by those that slides use; those that are missing are the usual
     * @param themePictures the theme's pictures by the ids of its relations
     */
    TemplateColors(
            Element theme,
            @Nullable Element override,
            Map<String, String> map,
            Function<String, byte @Nullable []> themePictures) {
        this.theme = theme;
        this.map = Map.copyOf(map);
        this.themePictures = themePictures;
        TemplateXml.at(theme, "themeElements", "clrScheme").ifPresent(this::read);
        if (override != null) {
            TemplateXml.child(override, "clrScheme").ifPresent(this::read);
        }
    }

    private void read(Element colors) {
        for (Element entry : TemplateXml.children(colors)) {
            TemplateXml.children(entry).stream()
                    .findFirst()
                    .flatMap(value -> color(value, null))
                    .ifPresent(color -> scheme.put(entry.getLocalName(), color));
        }
    }

    /** All that slides may name. */
    Map<String, Color> all() {
        Map<String, Color> all = new LinkedHashMap<>();
        NAMES.forEach(name -> all.put(name, named(name, null)));
        return all;
    }

    private Color named(String name, @Nullable Color placeholder) {
        if (name.equals("phClr")) {
            return placeholder == null ? Color.WHITE : placeholder;
        }
        String own = map.getOrDefault(name, USUAL.getOrDefault(name, name));
        return scheme.getOrDefault(own, own.startsWith("lt") ? Color.WHITE : Color.BLACK);
    }

    /**
     * What a background or a filled shape looks like.
     *
     * @param fill an element such as {@code a:solidFill}, {@code p:bgPr}, {@code p:bgRef} or {@code a:fillRef}
     * @param pictures the pictures of the part that the fill stands in
     * @return empty when nothing is seen, or nobody can tell
     */
    Optional<Color> fill(Element fill, Function<String, byte @Nullable []> pictures) {
        return fill(fill, null, pictures);
    }

    private Optional<Color> fill(
            Element fill, @Nullable Color placeholder, Function<String, byte @Nullable []> pictures) {
        return switch (fill.getLocalName()) {
            case "solidFill" -> first(fill, placeholder);
            case "pattFill" -> TemplateXml.child(fill, "bgClr").flatMap(color -> first(color, placeholder));
            case "gradFill" ->
                TemplateXml.child(fill, "gsLst")
                        .flatMap(stops -> mean(TemplateXml.children(stops).stream()
                                .flatMap(stop -> first(stop, placeholder).stream())
                                .toList()));
            case "blipFill" ->
                TemplateXml.child(fill, "blip")
                        .map(blip -> pictures.apply(blip.getAttributeNS(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed")))
                        .flatMap(TemplateColors::mean);
            case "bgRef", "fillRef" -> reference(fill);
            case "bgPr" ->
                TemplateXml.children(fill).stream()
                        .filter(child -> child.getLocalName().endsWith("Fill"))
                        .findFirst()
                        .flatMap(child -> fill(child, placeholder, pictures));
            default -> Optional.empty();
        };
    }

    /** One of the theme's fills in a colour (20.1.4.2.10, 19.3.1.3): from 1 on those of shapes, from 1001 on those of backgrounds. */
    private Optional<Color> reference(Element reference) {
        int index = (int) TemplateXml.number(reference, "idx", 0);
        Color color = first(reference, null).orElse(null);
        String list = index > 1000 ? "bgFillStyleLst" : "fillStyleLst";
        int position = (index > 1000 ? index - 1000 : index) - 1;
        List<Element> styles = TemplateXml.at(theme, "themeElements", "fmtScheme", list)
                .map(TemplateXml::children)
                .orElse(List.of());
        return position < 0 || position >= styles.size()
                ? Optional.ofNullable(position < 0 ? null : color)
                : fill(styles.get(position), color, themePictures).or(() -> Optional.ofNullable(color));
    }

    private Optional<Color> first(Element parent, @Nullable Color placeholder) {
        return TemplateXml.children(parent).stream().findFirst().flatMap(value -> color(value, placeholder));
    }

    private Optional<Color> color(Element value, @Nullable Color placeholder) {
        String text = value.getAttribute("val");
        Optional<Color> plain =
                switch (value.getLocalName()) {
                    case "srgbClr" -> Color.parse("#" + text);
                    case "sysClr" ->
                        Color.parse("#" + value.getAttribute("lastClr"))
                                .or(() -> Optional.of(text.equals("window") ? Color.WHITE : Color.BLACK));
                    case "prstClr" -> Color.parse(text);
                    case "schemeClr" -> Optional.of(named(text, placeholder));
                    case "scrgbClr" ->
                        Optional.of(Color.rgb(
                                channel(TemplateXml.number(value, "r", 0) / 100_000),
                                channel(TemplateXml.number(value, "g", 0) / 100_000),
                                channel(TemplateXml.number(value, "b", 0) / 100_000)));
                    case "hslClr" -> Optional.of(grey(TemplateXml.number(value, "lum", 50_000) / 100_000));
                    default -> Optional.empty();
                };
        return plain.map(color -> changed(color, value));
    }

    private static Color grey(double light) {
        return Color.rgb(channel(light), channel(light), channel(light));
    }

    private static Color changed(Color color, Element value) {
        Color changed = color;
        for (Element change : TemplateXml.children(value)) {
            double amount = TemplateXml.number(change, "val", 100_000) / 100_000;
            changed = switch (change.getLocalName()) {
                case "lumMod", "shade" -> mixed(changed, amount, 0);
                case "lumOff" -> mixed(changed, 1, amount);
                case "tint" -> mixed(changed, amount, 1 - amount);
                case "alpha" -> changed.faded(amount);
                default -> changed;
            };
        }
        return changed;
    }

    private static Color mixed(Color color, double factor, double more) {
        return new Color(
                channel(color.red() / 255.0 * factor + more),
                channel(color.green() / 255.0 * factor + more),
                channel(color.blue() / 255.0 * factor + more),
                color.alpha());
    }

    private static int channel(double part) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, part)));
    }

    private static Optional<Color> mean(List<Color> colors) {
        if (colors.isEmpty()) {
            return Optional.empty();
        }
        double red = colors.stream().mapToInt(Color::red).average().orElse(0);
        double green = colors.stream().mapToInt(Color::green).average().orElse(0);
        double blue = colors.stream().mapToInt(Color::blue).average().orElse(0);
        return Optional.of(Color.rgb((int) Math.round(red), (int) Math.round(green), (int) Math.round(blue)));
    }

    /** Empty for what Java can't read, such as metafiles, and for what is mostly seen through. */
    private static Optional<Color> mean(byte[] picture) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                ImageReadParam sparse = reader.getDefaultReadParam();
                sparse.setSourceSubsampling(Math.max(1, width / 64), Math.max(1, height / 64), 0, 0);
                return mean(reader.read(0, sparse));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // It is a stranger's picture; without it the background counts as what is below it.
            return Optional.empty();
        }
    }

    private static Optional<Color> mean(BufferedImage image) {
        long[] sums = new long[4];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                int alpha = pixel >>> 24;
                sums[0] += alpha;
                sums[1] += (long) alpha * (pixel >> 16 & 255);
                sums[2] += (long) alpha * (pixel >> 8 & 255);
                sums[3] += (long) alpha * (pixel & 255);
            }
        }
        if (sums[0] < 128L * image.getWidth() * image.getHeight()) {
            return Optional.empty();
        }
        return Optional.of(Color.rgb((int) (sums[1] / sums[0]), (int) (sums[2] / sums[0]), (int) (sums[3] / sums[0])));
    }

    /** How light a colour is to the eye, 0 to 1 (WCAG 2.2, relative luminance). */
    static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** From 1, the same, to 21. */
    static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }
}
