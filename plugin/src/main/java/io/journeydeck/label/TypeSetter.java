package io.journeydeck.label;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.label.font.FontFace;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Measures characters in looks, and says which families and characters the bundled fonts lack. */
final class TypeSetter {

    private final FontLibrary fonts;
    private final Diagnostics diagnostics;
    private final Origin origin;
    private final Map<String, FontLibrary.Match> matches = new HashMap<>();

    TypeSetter(FontLibrary fonts, Diagnostics diagnostics, Origin origin) {
        this.fonts = fonts;
        this.diagnostics = diagnostics;
        this.origin = origin;
    }

    FontFace face(Look look) {
        FontLibrary.Match match = matches.computeIfAbsent(look.family(), this::match);
        return fonts.face(match, look.bold(), look.italic());
    }

    private FontLibrary.Match match(String family) {
        FontLibrary.Match match = fonts.match(family);
        if (!match.exact()) {
            String name = family.replaceAll("\\p{Cntrl}", " ");
            diagnostics.add(Diagnostic.info(
                    "FONT_SUBSTITUTED",
                    "Text in the font \"" + (name.length() > 60 ? name.substring(0, 60) + "…" : name)
                            + "\" is measured with " + match.file().replace("Liberation", "Liberation "),
                    new Origin(origin.file(), origin.page(), null),
                    "Use Helvetica, Arial, Times or Courier for the same line breaks everywhere."));
        }
        return match;
    }

    /** The pen's way over a character, px. */
    double advance(int codePoint, Look look) {
        FontFace face = face(look);
        if (codePoint == '\t') {
            return 8 * face.advance(' ', look.size());
        }
        if (face.has(codePoint)) {
            return face.advance(codePoint, look.size());
        }
        int kind = Character.getType(codePoint);
        if (kind == Character.NON_SPACING_MARK
                || kind == Character.FORMAT
                || kind == Character.ENCLOSING_MARK
                || kind == Character.CONTROL) {
            return 0;
        }
        diagnostics.add(Diagnostic.info(
                "CHARACTER_NOT_IN_FONT",
                "The character U+" + String.format(Locale.ROOT, "%04X", codePoint)
                        + " is not in the bundled fonts, so its width is estimated",
                origin,
                "Where it must look the same everywhere, draw it as a shape."));
        return Character.isIdeographic(codePoint) || codePoint > 0x2e80 ? look.size() : look.size() * 0.6;
    }

    double kerning(int left, int right, Look look) {
        return face(look).kerning(left, right, look.size());
    }

    /** Height of a line of this look above its baseline, px: whole for whole ascents, as in Chromium. */
    double above(Look look) {
        FontFace face = face(look);
        double ascent = face.ascent(look.size());
        double leading = lineHeight(look) - ascent - face.descent(look.size());
        return ascent + Math.floor(leading / 2);
    }

    /** Depth of a line of this look below its baseline, px. */
    double below(Look look) {
        return lineHeight(look) - above(look);
    }

    /** Height of a line of this look, px. */
    double lineHeight(Look look) {
        return look.leading().height(face(look), look.size());
    }

    TextStyle style(Look look) {
        return new TextStyle(
                look.family(),
                face(look).family(),
                look.size(),
                look.bold(),
                look.italic(),
                look.underline(),
                look.strike(),
                look.rise(),
                look.color(),
                look.background());
    }
}
