package io.journeydeck.export.ooxml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages as Office names them. */
public final class LanguageTag {

    private LanguageTag() {}

    /** A tag that spelling checkers know, e.g. {@code en-GB}; null for anything that names no language. */
    public static @Nullable String of(@Nullable String language) {
        if (language == null) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    }
}
