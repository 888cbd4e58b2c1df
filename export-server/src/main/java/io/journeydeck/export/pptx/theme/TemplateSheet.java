package io.journeydeck.export.pptx.theme;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What stands on a master or a layout of a template (ECMA-376 part 1, 19.3.1.39 and 19.3.1.42), in px of the slide. */
final class TemplateSheet {

    private static final double EMU = 9525;
    private static final Set<String> FILLS = Set.of("solidFill", "gradFill", "blipFill", "pattFill");

    private final String part;
    private final Element root;
    private final List<Place> places = new ArrayList<>();
    private final List<Decor> decor = new ArrayList<>();

    TemplateSheet(String part, Document document) {
        this.part = part;
        this.root = document.getDocumentElement();
        TemplateXml.at(root, "cSld", "spTree")
                .ifPresent(tree -> TemplateXml.children(tree).forEach(shape -> read(shape, Frame.SLIDE)));
    }

    /**
     * A placeholder.
     *
     * @param type {@code obj} when none is named (19.7.10 ST_PlaceholderType)
     * @param bounds null when the master's hold
     * @param upright true unless its text runs from top to bottom
     * @param points size of its letters; 0 when the master's hold
     * @param sample size of the letters in the text that stands for one, which some programs take for all; 0 for none
     */
    record Place(String type, long idx, @Nullable Bounds bounds, boolean upright, double points, double sample) {

        boolean isTitle() {
            return type.equals("title") || type.equals("ctrTitle");
        }

        boolean isFooter() {
            return type.equals("dt") || type.equals("ftr") || type.equals("sldNum");
        }

        Place within(Bounds box) {
            return new Place(type, idx, box, upright, points, sample);
        }
    }

    /**
     * Something that each slide shows.
     *
     * @param fill the element that says how it is filled; null for an outline, a text or a picture's frame
     */
    record Decor(Bounds bounds, @Nullable Element fill) {}

    /** From the coordinates inside a group to those of the slide, px. */
    private record Frame(double scaleX, double scaleY, double dx, double dy) {

        static final Frame SLIDE = new Frame(1 / EMU, 1 / EMU, 0, 0);

        Bounds apply(double x, double y, double width, double height) {
            return new Bounds(x * scaleX + dx, y * scaleY + dy, Math.abs(width * scaleX), Math.abs(height * scaleY));
        }

        Frame inside(Bounds box, double x, double y, double width, double height) {
            double sx = width > 0 ? box.width() / width : scaleX;
            double sy = height > 0 ? box.height() / height : scaleY;
            return new Frame(sx, sy, box.x() - x * sx, box.y() - y * sy);
        }
    }

    String part() {
        return part;
    }

    Element root() {
        return root;
    }

    /** What a layout says of itself (19.7.15 ST_SlideLayoutType); empty when nothing. */
    String type() {
        return root.getAttribute("type");
    }

    boolean showsMaster() {
        return TemplateXml.flag(root, "showMasterSp", true);
    }

    Optional<Element> background() {
        return TemplateXml.at(root, "cSld", "bg");
    }

    List<Place> places() {
        return places;
    }

    /** In painting order. */
    List<Decor> decor() {
        return decor;
    }

    private void read(Element shape, Frame frame) {
        switch (shape.getLocalName()) {
            case "sp" -> shape(shape, frame);
            case "pic" ->
                box(shape, "spPr", frame)
                        .ifPresent(box -> decor.add(new Decor(
                                box, TemplateXml.child(shape, "blipFill").orElse(null))));
            case "cxnSp" -> box(shape, "spPr", frame).ifPresent(box -> decor.add(new Decor(box, null)));
            case "graphicFrame" -> box(shape, "", frame).ifPresent(box -> decor.add(new Decor(box, null)));
            case "grpSp" -> group(shape, frame);
            case "AlternateContent" ->
                TemplateXml.child(shape, "Choice")
                        .ifPresent(choice -> TemplateXml.children(choice).forEach(inner -> read(inner, frame)));
            default -> {
                // The tree's own properties.
            }
        }
    }

    /** Size of letters that a style of lists gives its first level (21.1.2.3.2), pt; 0 when it gives none. */
    static double size(Optional<Element> style) {
        return style.flatMap(list -> TemplateXml.at(list, "lvl1pPr", "defRPr"))
                .map(look -> TemplateXml.number(look, "sz", 0) / 100)
                .orElse(0.0);
    }

    private static double sample(Element shape) {
        return TemplateXml.all(shape).stream()
                .filter(element -> element.getLocalName().equals("rPr")
                        || element.getLocalName().equals("endParaRPr"))
                .mapToDouble(look -> TemplateXml.number(look, "sz", 0) / 100)
                .filter(size -> size > 0)
                .findFirst()
                .orElse(0);
    }

    private void shape(Element shape, Frame frame) {
        Optional<Element> holder = TemplateXml.at(shape, "nvSpPr", "nvPr", "ph");
        Optional<Bounds> box = box(shape, "spPr", frame);
        if (holder.isPresent()) {
            Element ph = holder.get();
            String type = ph.getAttribute("type");
            String way = TemplateXml.at(shape, "txBody", "bodyPr")
                    .map(body -> body.getAttribute("vert"))
                    .orElse("");
            places.add(new Place(
                    type.isEmpty() ? "obj" : type,
                    (long) TemplateXml.number(ph, "idx", 0),
                    box.orElse(null),
                    way.isEmpty() || way.equals("horz"),
                    size(TemplateXml.at(shape, "txBody", "lstStyle")),
                    sample(shape)));
        } else if (isSeen(shape)) {
            box.ifPresent(bounds -> decor.add(new Decor(
                    bounds,
                    TemplateXml.child(shape, "spPr")
                            .flatMap(TemplateSheet::fill)
                            .orElseGet(() -> TemplateXml.at(shape, "style", "fillRef")
                                    .filter(reference -> isUsed(shape, reference, "noFill"))
                                    .orElse(null)))));
        }
    }

    private static Optional<Element> fill(Element properties) {
        return TemplateXml.children(properties).stream()
                .filter(child -> FILLS.contains(child.getLocalName()))
                .findFirst();
    }

    private static boolean isSeen(Element shape) {
        boolean hidden = TemplateXml.at(shape, "nvSpPr", "cNvPr")
                .map(names -> TemplateXml.flag(names, "hidden", false))
                .orElse(false);
        if (hidden) {
            return false;
        }
        Optional<Element> properties = TemplateXml.child(shape, "spPr");
        boolean filled = properties.flatMap(TemplateSheet::fill).isPresent()
                || TemplateXml.at(shape, "style", "fillRef")
                        .filter(reference -> isUsed(shape, reference, "noFill"))
                        .isPresent();
        Optional<Element> line = properties.flatMap(all -> TemplateXml.child(all, "ln"));
        boolean styled = TemplateXml.at(shape, "style", "lnRef")
                .filter(reference -> TemplateXml.number(reference, "idx", 0) > 0)
                .isPresent();
        boolean drawn = line.flatMap(TemplateSheet::fill).isPresent() || (line.isEmpty() && styled);
        boolean written = TemplateXml.child(shape, "txBody").stream()
                .flatMap(body -> TemplateXml.all(body).stream())
                .anyMatch(element -> element.getLocalName().equals("t")
                        && !element.getTextContent().isBlank());
        return filled || drawn || written;
    }

    /** A style holds where the shape itself says nothing. */
    private static boolean isUsed(Element shape, Element reference, String none) {
        return TemplateXml.number(reference, "idx", 0) > 0
                && TemplateXml.at(shape, "spPr", none).isEmpty();
    }

    private void group(Element group, Frame frame) {
        Optional<Element> xfrm = TemplateXml.at(group, "grpSpPr", "xfrm");
        Optional<Bounds> box = box(group, "grpSpPr", frame);
        Frame inner = frame;
        if (xfrm.isPresent() && box.isPresent()) {
            Element offset = TemplateXml.child(xfrm.get(), "chOff").orElse(xfrm.get());
            Element extent = TemplateXml.child(xfrm.get(), "chExt").orElse(xfrm.get());
            inner = frame.inside(
                    box.get(),
                    TemplateXml.number(offset, "x", 0),
                    TemplateXml.number(offset, "y", 0),
                    TemplateXml.number(extent, "cx", 0),
                    TemplateXml.number(extent, "cy", 0));
        }
        for (Element member : TemplateXml.children(group)) {
            read(member, inner);
        }
    }

    /** The upright box around a shape; empty when its master says where it is. */
    private static Optional<Bounds> box(Element shape, String properties, Frame frame) {
        Optional<Element> owner = properties.isEmpty() ? Optional.of(shape) : TemplateXml.child(shape, properties);
        Optional<Element> xfrm = owner.flatMap(element -> TemplateXml.child(element, "xfrm"));
        Optional<Element> offset = xfrm.flatMap(element -> TemplateXml.child(element, "off"));
        Optional<Element> extent = xfrm.flatMap(element -> TemplateXml.child(element, "ext"));
        if (offset.isEmpty() || extent.isEmpty()) {
            return Optional.empty();
        }
        Bounds box = frame.apply(
                length(offset.get(), "x"),
                length(offset.get(), "y"),
                length(extent.get(), "cx"),
                length(extent.get(), "cy"));
        return Optional.of(box.rotated(TemplateXml.number(xfrm.get(), "rot", 0) / 60_000));
    }

    private static double length(Element element, String attribute) {
        double emu = TemplateXml.number(element, attribute, 0);
        return Math.max(-1e10, Math.min(1e10, emu));
    }
}
