package io.journeydeck.export.pdf;

import io.journeydeck.label.font.FontFace;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled faces in one document: each is put in once, with the letters that are used and what they stand for. */
final class PdfFonts {

    private final PDDocument document;
    private final IdentityHashMap<FontFace, PDType0Font> fonts = new IdentityHashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(FontFace face) throws IOException {
        PDType0Font known = fonts.get(face);
        if (known == null) {
            TrueTypeFont file = new TTFParser(false).parse(new RandomAccessReadBuffer(face.file()));
            // Letters stand where the label was measured: no two of them become one.
            file.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(file);
            known = PDType0Font.load(document, file, true);
            fonts.put(face, known);
        }
        return known;
    }
}
