package io.journeydeck.export.ooxml;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages as Office names them. */
public final class LanguageTag {

    private LanguageTag() {}

    /** The regions of our languages when nobody names one: spelling checkers know no language without. */
    private static final Map<String, String> REGIONS = Map.of("en", "en-GB", "nl", "nl-NL", "et", "et-EE");

    /** A tag that spelling checkers know, e.g. {@code en-GB}; null for anything that names no language. */
    public static @Nullable String of(@Nullable String language) {
        if (language == null) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            return null;
        }
        String tag = locale.toLanguageTag();
        return REGIONS.getOrDefault(tag, tag);
    }
}
