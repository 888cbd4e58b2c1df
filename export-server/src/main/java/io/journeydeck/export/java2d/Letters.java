package io.journeydeck.export.java2d;

import io.journeydeck.label.font.FontFace;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Where each letter of a run stands: as the label was measured, with the faces that have the letters. */
public final class Letters {

    /** Share of the size that a character without a glyph takes, as labels are measured. */
    private static final double UNKNOWN = 0.6;
    /** From here on characters are as wide as high. */
    private static final int FIRST_WIDE = 0x2e80;
    /** The tab's stops, in spaces. */
    private static final int TAB = 8;

    private final FontLibrary fonts;

    public Letters(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * A letter.
     *
     * @param face that has it, or the wanted face when none has
     * @param x of its origin, px from the run's left end
     */
    public record Letter(int codePoint, FontFace face, double x) {}

    /** The face that a run is set in. */
    public FontFace face(TextStyle style) {
        return fonts.face(fonts.match(style.face()), style.bold(), style.italic());
    }

    /** The letters from left to right, spaces among them, without what is not seen. */
    public List<Letter> place(Text.Run run) {
        TextStyle style = run.style();
        FontLibrary.Match match = fonts.match(style.face());
        FontFace wanted = face(style);
        List<Letter> letters = new ArrayList<>();
        double pen = 0;
        int before = -1;
        for (int codePoint : visual(run.text()).codePoints().toArray()) {
            if (before >= 0) {
                pen += wanted.kerning(before, codePoint, style.size());
            }
            before = codePoint;
            if (Character.isWhitespace(codePoint) || codePoint == 0xa0) {
                letters.add(new Letter(' ', wanted, pen));
                pen += space(codePoint, pen, wanted, style.size());
            } else if (!isUnseen(codePoint)) {
                FontFace face = fonts.faceFor(codePoint, match, style.bold(), style.italic());
                letters.add(new Letter(codePoint, face, pen));
                pen += advance(codePoint, wanted, style.size());
            } else if (wanted.has(codePoint)) {
                letters.add(new Letter(codePoint, wanted, pen));
                pen += wanted.advance(codePoint, style.size());
            }
        }
        return letters;
    }

    private static double space(int codePoint, double pen, FontFace face, double size) {
        double one = face.advance(' ', size);
        if (codePoint == '\t') {
            return TAB * one - pen % (TAB * one);
        }
        return codePoint == '\n' || codePoint == '\r' ? 0 : advance(codePoint, face, size);
    }

    private static double advance(int codePoint, FontFace face, double size) {
        if (face.has(codePoint)) {
            return face.advance(codePoint, size);
        }
        return Character.isIdeographic(codePoint) || codePoint > FIRST_WIDE ? size : UNKNOWN * size;
    }

    /** Marks and controls that take no room. */
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK, Character.CONTROL -> true;
            default -> false;
        };
    }

    /** The characters in the order in which they stand from left to right (Unicode Annex 9). */
    private static String visual(String text) {
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String reversed(String run) {
        StringBuilder turned = new StringBuilder(run.length());
        run.codePoints().forEach(c -> turned.insert(0, Character.toString(mirrored(c))));
        return turned.toString();
    }

    private static int mirrored(int codePoint) {
        return switch (codePoint) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            default -> codePoint;
        };
    }
}
