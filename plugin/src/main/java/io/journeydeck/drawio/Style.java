package io.journeydeck.drawio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell's style, {@code name;key=value;…}: names of base styles and keys with values. Unknown keys are kept, a later value of a
 * key replaces an earlier one.
 */
public final class Style {

    public static final Style EMPTY = new Style("", List.of(), Map.of());

    private final String source;
    private final List<String> names;
    private final Map<String, String> values;

    /** Takes {@code values} over. */
    private Style(String source, List<String> names, Map<String, String> values) {
        this.source = source;
        this.names = List.copyOf(names);
        this.values = Collections.unmodifiableMap(values);
    }

    public static Style parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return EMPTY;
        }
        List<String> names = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (String token : text.split(";", -1)) {
            int equals = token.indexOf('=');
            String key = token.substring(0, Math.max(0, equals)).strip();
            if (!key.isEmpty()) {
                values.put(key, token.substring(equals + 1));
            } else if (!token.isBlank() && equals < 0) {
                names.add(token.strip());
            }
        }
        return new Style(text, names, values);
    }

    /** A style of keys only, for example one with all defaults filled in. */
    public static Style of(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (key, value) -> text.append(key).append('=').append(value).append(';'));
        return new Style(text.toString(), List.of(), new LinkedHashMap<>(values));
    }

    /** Names of base styles ({@code text}, {@code ellipse}, {@code swimlane}, …) in their order. */
    public List<String> names() {
        return names;
    }

    public Map<String, String> values() {
        return values;
    }

    /** The value of {@code key}; null when it is not set or set to nothing. */
    public @Nullable String get(String key) {
        String value = values.get(key);
        return value == null || value.isEmpty() ? null : value;
    }

    public String text(String key, String otherwise) {
        String value = get(key);
        return value == null ? otherwise : value;
    }

    /** A finite number; {@code otherwise} when the key is missing or holds none. */
    public double number(String key, double otherwise) {
        String value = get(key);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value.strip());
            return Double.isFinite(number) && Math.abs(number) < 1e9 ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** True for {@code 1} and {@code true}. */
    public boolean flag(String key, boolean otherwise) {
        String value = get(key);
        if (value == null) {
            return otherwise;
        }
        String word = value.strip().toLowerCase(Locale.ROOT);
        return word.equals("1") || word.equals("true");
    }

    /** This style with one key set. */
    public Style with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return withValues(changed);
    }

    private Style withValues(Map<String, String> changed) {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append(name).append(';'));
        text.append(of(changed).source);
        return new Style(text.toString(), names, changed);
    }

    /** Equal when written the same way in the file. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Style style && source.equals(style.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** As it stands in the file. */
    @Override
    public String toString() {
        return source;
    }
}
