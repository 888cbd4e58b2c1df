package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.story.Tone;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The colours of tones. What belongs to the brand takes the theme's colours; good and bad have colours of their own, because a theme's
 * may say the opposite.
 */
final class TextLook {

    private static final String DARK = "1F2933";

    private TextLook() {}

    /** What lies behind a cell; null for nothing. */
    static @Nullable Xml ground(Tone tone) {
        return switch (tone) {
            case VERY_BAD -> own("FBD5D0");
            case BAD -> own("FEECE9");
            case NEUTRAL -> own("F1F5F9");
            case GOOD -> own("E3F5EC");
            case VERY_GOOD -> own("C5EBD8");
            case STRONG -> scheme("accent1");
            case PLAIN, QUIET, LABEL -> null;
        };
    }

    /** Letters on that ground. */
    static Xml ink(Tone ground, Tone text) {
        return switch (ground) {
            case VERY_BAD, BAD, NEUTRAL, GOOD, VERY_GOOD -> own(DARK);
            case STRONG -> scheme("bg1");
            case PLAIN, QUIET, LABEL ->
                switch (text) {
                    case QUIET -> scheme("tx2");
                    case LABEL -> scheme("accent1");
                    default -> scheme("tx1");
                };
        };
    }

    /** A figure that catches the eye, on a light ground. */
    static Xml figure(Tone tone) {
        return switch (tone) {
            case VERY_BAD, BAD -> own("B42318");
            case GOOD, VERY_GOOD -> own("1B6B4A");
            default -> scheme("accent1");
        };
    }

    /** Between rows: a little darker than what lies behind. */
    static Xml hairline() {
        return Xml.of("a:solidFill")
                .add(Xml.of("a:schemeClr")
                        .with("val", "bg1")
                        .add(Xml.of("a:lumMod").with("val", 80_000)));
    }

    static Xml scheme(String name) {
        return Xml.of("a:solidFill").add(Xml.of("a:schemeClr").with("val", name));
    }

    static Xml own(String hex) {
        return Xml.of("a:solidFill").add(Xml.of("a:srgbClr").with("val", hex.toUpperCase(Locale.ROOT)));
    }
}
