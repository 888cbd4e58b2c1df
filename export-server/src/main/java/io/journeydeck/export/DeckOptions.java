package io.journeydeck.export;

import org.jspecify.annotations.Nullable;

/**
 * What the user asked for of decks.
 *
 * @param wantedSlide size of the slides; null when nobody said
 * @param theme whose looks the deck takes; null for our own
 */
public record DeckOptions(
        DeckKind kind,
        @Nullable SlideSize wantedSlide,
        @Nullable ThemeFile theme) {

    /** Journeys told, in our own looks. */
    public static final DeckOptions STANDARD = new DeckOptions(DeckKind.JOURNEY, null, null);

    /** Size of the slides of a deck in our own looks; a theme brings its own size. */
    public SlideSize slide() {
        return wantedSlide == null ? SlideSize.WIDE : wantedSlide;
    }

    public DeckOptions withKind(DeckKind other) {
        return new DeckOptions(other, wantedSlide, theme);
    }

    public DeckOptions withSlide(@Nullable SlideSize size) {
        return new DeckOptions(kind, size, theme);
    }

    public DeckOptions withTheme(@Nullable ThemeFile file) {
        return new DeckOptions(kind, wantedSlide, file);
    }
}
