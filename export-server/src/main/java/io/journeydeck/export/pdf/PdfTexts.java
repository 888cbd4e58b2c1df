package io.journeydeck.export.pdf;

import io.journeydeck.export.java2d.Letters;
import io.journeydeck.export.java2d.TextLines;
import io.journeydeck.label.font.FontFace;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Labels as text that can be searched and copied, each letter where it was measured. */
final class PdfTexts {

    /** From this on a letter is moved to its place, in thousandths of the size. */
    private static final double NOTICEABLE = 0.5;

    private final PDPageContentStream content;
    private final Transparency transparency;
    private final PdfPaths paths;
    private final PdfFonts fonts;
    private final Letters letters;

    PdfTexts(PDPageContentStream content, Transparency transparency, PdfPaths paths, PdfFonts fonts, Letters letters) {
        this.content = content;
        this.transparency = transparency;
        this.paths = paths;
        this.fonts = fonts;
        this.letters = letters;
    }

    void paint(Text text) throws IOException {
        content.saveGraphicsState();
        if (!text.transform().isIdentity()) {
            content.transform(PdfPaths.matrix(text.transform()));
        }
        if (text.clip() != null) {
            PdfPictures.clip(content, text.clip());
        }
        for (Path decoration : text.decorations()) {
            paths.paint(decoration);
        }
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                Color background = span.run().style().background();
                if (background != null && span.width() > 0) {
                    paths.fill(TextLines.background(line, span), background);
                }
            }
        }
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                run(line, span);
            }
        }
        content.restoreGraphicsState();
    }

    private void run(Text.Line line, Text.Span span) throws IOException {
        TextStyle style = span.run().style();
        if (style.color().alpha() == 0) {
            return;
        }
        double baseline = line.baseline() - style.rise();
        List<Letters.Letter> all = letters.place(span.run());
        for (int from = 0; from < all.size(); ) {
            FontFace face = all.get(from).face();
            boolean known = face.has(all.get(from).codePoint());
            int to = from + 1;
            while (known
                    && to < all.size()
                    && all.get(to).face() == face
                    && face.has(all.get(to).codePoint())) {
                to++;
            }
            if (known) {
                piece(all.subList(from, to), face, span.x(), baseline, style);
            } else {
                box(all.get(from), span.x(), baseline, style);
            }
            from = to;
        }
        for (Rectangle2D rule : TextLines.of(line, span, letters.face(style))) {
            paths.fill(rule, style.color());
        }
    }

    private void piece(List<Letters.Letter> piece, FontFace face, double left, double baseline, TextStyle style)
            throws IOException {
        PDType0Font font = fonts.font(face);
        double size = style.size();
        Color color = style.color();
        double pen = piece.get(0).x();
        List<Object> shown = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        for (Letters.Letter letter : piece) {
            double off = (letter.x() - pen) / size * 1000;
            if (Math.abs(off) > NOTICEABLE) {
                if (!together.isEmpty()) {
                    shown.add(together.toString());
                    together.setLength(0);
                }
                shown.add((float) -Math.round(off));
                pen += Math.round(off) * size / 1000;
            }
            String character = Character.toString(letter.codePoint());
            together.append(character);
            pen += font.getStringWidth(character) * size / 1000;
        }
        shown.add(together.toString());
        transparency.set(content, color.alpha());
        content.beginText();
        content.setNonStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
        content.setFont(font, (float) size);
        content.setTextMatrix(
                new Matrix(1, 0, 0, -1, (float) (left + piece.get(0).x()), (float) baseline));
        content.showTextWithPositioning(shown.toArray());
        content.endText();
    }

    /** A character that no face has: a box to see, the character to find and to copy (ISO 32000-1, 14.9.4). */
    private void box(Letters.Letter letter, double left, double baseline, TextStyle style) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, Character.toString(letter.codePoint()));
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        AffineTransform place = new AffineTransform(style.size(), 0, 0, style.size(), left + letter.x(), baseline);
        paths.fill(place.createTransformedShape(letter.face().outline(letter.codePoint())), style.color());
        content.endMarkedContent();
    }
}
