package io.journeydeck.paint;

import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;

/** Makes a text more transparent. */
final class Fader {

    private final double factor;

    private Fader(double factor) {
        this.factor = factor;
    }

    static Text fade(Text text, double factor) {
        Fader fader = new Fader(factor);
        return new Text(
                text.frame(),
                text.anchor(),
                text.wrap(),
                text.paragraphs().stream().map(fader::paragraph).toList(),
                text.lines().stream().map(fader::line).toList(),
                text.decorations().stream().map(fader::decoration).toList(),
                text.clip(),
                text.transform(),
                text.box());
    }

    private Path decoration(Path path) {
        Fill fill = path.fill() instanceof Fill.Solid solid
                ? new Fill.Solid(solid.color().faded(factor))
                : path.fill();
        Stroke s = path.stroke();
        Stroke stroke = new Stroke(s.color().faded(factor), s.width(), s.dashes(), s.cap(), s.join(), s.miterLimit());
        return new Path(path.outline(), fill, stroke, path.shadow(), path.transform(), path.part());
    }

    private Text.Paragraph paragraph(Text.Paragraph p) {
        return new Text.Paragraph(
                p.align(),
                p.indent(),
                p.marker(),
                p.spaceBefore(),
                p.spaceAfter(),
                p.lineHeight(),
                p.rightToLeft(),
                p.runs().stream().map(this::run).toList());
    }

    private Text.Line line(Text.Line line) {
        return new Text.Line(
                line.baseline(),
                line.top(),
                line.height(),
                line.spans().stream()
                        .map(span -> new Text.Span(span.x(), span.width(), run(span.run())))
                        .toList());
    }

    private Text.Run run(Text.Run run) {
        TextStyle s = run.style();
        return new Text.Run(
                run.text(),
                new TextStyle(
                        s.family(),
                        s.face(),
                        s.size(),
                        s.bold(),
                        s.italic(),
                        s.underline(),
                        s.strike(),
                        s.rise(),
                        s.color().faded(factor),
                        s.background() == null ? null : s.background().faded(factor)),
                run.link());
    }
}
