package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Point;
import java.util.List;

/** Moves a text with all that is placed in it. */
final class TextMove implements Outline.Visitor<Outline> {

    private final Point by;

    private TextMove(Point by) {
        this.by = by;
    }

    static Text move(Text text, Point by) {
        TextMove move = new TextMove(by);
        return new Text(
                text.frame().moved(by.x(), by.y()),
                text.anchor(),
                text.wrap(),
                text.paragraphs(),
                text.lines().stream().map(move::line).toList(),
                text.decorations().stream().map(move::decoration).toList(),
                text.clip() == null ? null : text.clip().moved(by.x(), by.y()),
                text.transform(),
                text.box() == null ? null : text.box().moved(by.x(), by.y()));
    }

    private Text.Line line(Text.Line line) {
        List<Text.Span> spans = line.spans().stream()
                .map(span -> new Text.Span(span.x() + by.x(), span.width(), span.run()))
                .toList();
        return new Text.Line(line.baseline() + by.y(), line.top() + by.y(), line.height(), spans);
    }

    private Path decoration(Path path) {
        return new Path(
                path.outline().accept(this), path.fill(), path.stroke(), path.shadow(), path.transform(), path.part());
    }

    @Override
    public Outline rect(Outline.Rect rect) {
        return new Outline.Rect(rect.bounds().moved(by.x(), by.y()), rect.radiusX(), rect.radiusY());
    }

    @Override
    public Outline ellipse(Outline.Ellipse ellipse) {
        return new Outline.Ellipse(ellipse.bounds().moved(by.x(), by.y()));
    }

    @Override
    public Outline freeform(Outline.Freeform freeform) {
        return freeform.transformed(Affine.translation(by.x(), by.y()));
    }
}
