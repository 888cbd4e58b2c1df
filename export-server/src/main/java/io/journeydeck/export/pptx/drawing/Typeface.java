package io.journeydeck.export.pptx.drawing;

import java.util.Locale;
import java.util.Map;

/**
 * The font of a run in a deck. PowerPoint on Windows has no Helvetica and no Times: their metric twins, which are there on every
 * system, stand for them, so that lines keep their length.
 *
 * @param name as PowerPoint lists it
 * @param measured whether its letters are as wide as those that the lines were measured with, wherever the deck is opened
 */
record Typeface(String name, boolean measured) {

    /** The font of the deck's theme, which runs in Arial take over, so that a change of the theme's fonts changes the diagram. */
    static final Typeface THEME = new Typeface("Arial", true);

    private static final Typeface SERIF = new Typeface("Times New Roman", true);
    private static final Typeface MONO = new Typeface("Courier New", true);

    private static final Map<String, Typeface> TWINS = Map.ofEntries(
            Map.entry("helvetica", THEME),
            Map.entry("helvetica neue", THEME),
            Map.entry("arial", THEME),
            Map.entry("liberation sans", THEME),
            Map.entry("sans-serif", THEME),
            Map.entry("times", SERIF),
            Map.entry("times new roman", SERIF),
            Map.entry("liberation serif", SERIF),
            Map.entry("serif", SERIF),
            Map.entry("courier", MONO),
            Map.entry("courier new", MONO),
            Map.entry("liberation mono", MONO),
            Map.entry("monospace", MONO));

    /** @param family as the diagram names it; of a list the first counts */
    static Typeface of(String family) {
        String first = family.split(",", 2)[0].replaceAll("[\"']", "").strip();
        if (first.isEmpty()) {
            return THEME;
        }
        Typeface twin = TWINS.get(first.toLowerCase(Locale.ROOT));
        return twin != null ? twin : new Typeface(first.substring(0, Math.min(100, first.length())), false);
    }
}
