package io.journeydeck.label;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.font.FontLibrary;
import java.util.List;
import org.jsoup.Jsoup;

/** Lays out labels: the door of this package. Immutable and safe to share between threads. */
public final class LabelLayout {

    /** Distance of baselines as a factor of the font's size, as draw.io sets it. */
    private static final Leading LINE_HEIGHT = Leading.times(1.2);

    /** draw.io sets labels that do not wrap in a box of 1 px: where they may wrap all the same (tables, {@code wbr}), they do. */
    private static final double NO_ROOM = 1;

    private final FontLibrary fonts;

    public LabelLayout(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** The label with its top left corner at (0, 0), as a browser would lay out draw.io's own element for it. */
    public LaidOutLabel layOut(LabelRequest label) {
        LabelRequest request = label.math() && !label.html() ? MathNotice.inPlain(label) : label;
        boolean rightToLeft = request.direction().isRightToLeft(words(request));
        boolean wraps = request.wraps() && request.width() > 0;
        Look look = new Look(
                request.family(),
                Math.max(Look.SMALLEST, Math.min(Look.LARGEST, request.size())),
                request.bold(),
                request.italic(),
                request.underline(),
                request.strike(),
                request.color(),
                null,
                LINE_HEIGHT,
                0,
                request.align(),
                false,
                wraps,
                null,
                rightToLeft,
                Lettering.PLAIN);
        if (!request.html() && !wraps && request.width() <= 0) {
            return new PlainLines(request, look, fonts).set();
        }
        List<Box> boxes = request.html() ? new LabelParser(request).parse(look) : List.of(plain(request, look));
        TypeSetter setter = new TypeSetter(fonts, request.diagnostics(), request.origin());
        Flows flows = new Flows(setter, request.deadline());
        double border = request.border() == null ? 0 : 1;
        double width = width(request, boxes, flows, 2 * border);
        Sheet sheet = new Sheet();
        int slot = sheet.reserve();
        double content = new BoxPlacer(sheet, flows, Math.max(0, request.height() - 2 * border))
                        .stack(boxes, border, border, Math.max(0, width - 2 * border), false, false)
                + 2 * border;
        double height = Math.max(request.fills() ? request.height() : 0, content);
        if (!boxes.isEmpty()) {
            sheet.decorate(slot, new Backdrop(new Bounds(0, 0, width, height), around(request)));
        }
        return new LaidOutLabel(width, height, wraps, rightToLeft, sheet);
    }

    private static String words(LabelRequest request) {
        return request.html() && request.direction() == WritingDirection.AUTO
                ? Jsoup.parseBodyFragment(request.markup()).text()
                : request.markup();
    }

    private static double width(LabelRequest request, List<Box> boxes, Flows flows, double around) {
        if (request.width() > 0 && request.fills()) {
            return request.width();
        }
        BoxWidths measure = new BoxWidths(flows);
        BoxWidths.Range range = BoxWidths.Range.NONE;
        for (Box box : boxes) {
            range = range.or(box.accept(measure));
        }
        range = range.wider(around);
        return range.fit(request.width() > 0 ? request.width() : NO_ROOM);
    }

    private static Box plain(LabelRequest request, Look look) {
        String text = request.markup().replace("\r", "").replace('\n', Box.Words.BREAK);
        if (text.endsWith(String.valueOf(Box.Words.BREAK))) {
            text += Box.Words.BREAK;
        }
        return new Box.Words(look, List.of(new Box.Fragment(text, look)));
    }

    private static Box.Frame around(LabelRequest request) {
        Edge edge = request.border() == null ? Edge.NONE : new Edge(1, Edge.Line.SOLID, request.border());
        return new Box.Frame(Box.Sides.NONE, Box.Sides.NONE, Edges.all(edge), 0, request.background());
    }
}
