package io.journeydeck.export.svg;

import io.journeydeck.scene.Text;
import org.w3c.dom.Element;

/**
 * Which part of its lines a text is held by, when all its paragraphs agree; else the left end.
 *
 * @param rightToLeft the text runs to the left, so that its start is on the right
 */
record TextSide(Text.Align align, boolean rightToLeft) {

    static TextSide of(Text text) {
        boolean rightToLeft =
                !text.paragraphs().isEmpty() && text.paragraphs().stream().allMatch(Text.Paragraph::rightToLeft);
        boolean agree =
                text.paragraphs().stream().map(Text.Paragraph::align).distinct().count() == 1;
        Text.Align align = agree ? text.paragraphs().get(0).align() : Text.Align.LEFT;
        return new TextSide(align == Text.Align.JUSTIFY ? Text.Align.LEFT : align, rightToLeft);
    }

    void mark(Element text) {
        if (rightToLeft) {
            SvgPage.set(text, "direction", "rtl");
        }
        String anchor = anchor();
        if (!anchor.equals("start")) {
            SvgPage.set(text, "text-anchor", anchor);
        }
    }

    /** x of the held part of {@code line}. */
    double place(Text.Line line) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Text.Span span : line.spans()) {
            left = Math.min(left, span.x());
            right = Math.max(right, span.x() + span.width());
        }
        return switch (align) {
            case LEFT, JUSTIFY -> left;
            case CENTER -> (left + right) / 2;
            case RIGHT -> right;
        };
    }

    boolean startsLeft() {
        return anchor().equals(leftAnchor());
    }

    /** What {@code text-anchor} calls the left end. */
    String leftAnchor() {
        return rightToLeft ? "end" : "start";
    }

    private String anchor() {
        return switch (align) {
            case LEFT, JUSTIFY -> leftAnchor();
            case CENTER -> "middle";
            case RIGHT -> rightToLeft ? "start" : "end";
        };
    }
}
