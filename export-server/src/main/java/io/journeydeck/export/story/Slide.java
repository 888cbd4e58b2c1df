package io.journeydeck.export.story;

import java.util.List;

/**
 * A slide before anybody knows how large it is.
 *
 * @param key by which links find it; unique in the deck
 * @param title states what is to be seen
 * @param subtitle on covers and at the beginning of sections; else empty
 * @param strips from top to bottom
 * @param notes for the speaker: where the figures come from
 * @param source for the footer
 */
public record Slide(
        String key, Kind kind, String title, String subtitle, List<Strip> strips, String notes, String source) {

    public Slide {
        strips = List.copyOf(strips);
    }

    /** What a slide is for. */
    public enum Kind {
        COVER,
        SECTION,
        CONTENT
    }

    /**
     * Things side by side.
     *
     * @param fills true when it takes the room that the others leave, false when it is as high as it has to be
     */
    public record Strip(List<Share> shares, boolean fills) {
        public Strip {
            shares = List.copyOf(shares);
        }

        /** One thing over the whole width, as high as it has to be. */
        public static Strip of(Content content) {
            return new Strip(List.of(new Share(content, 1)), false);
        }

        /** One thing over the whole width and all the height that is left. */
        public static Strip filling(Content content) {
            return new Strip(List.of(new Share(content, 1)), true);
        }

        public static Strip of(Share... shares) {
            return new Strip(List.of(shares), false);
        }

        public static Strip filling(Share... shares) {
            return new Strip(List.of(shares), true);
        }
    }

    /**
     * A thing in a strip.
     *
     * @param weight its width beside the others'
     */
    public record Share(Content content, double weight) {}

    /** A slide of content with nothing for the speaker. */
    static Slide content(String key, String title, List<Strip> strips) {
        return new Slide(key, Kind.CONTENT, title, "", strips, "", "");
    }

    Slide withNotes(String text) {
        return new Slide(key, kind, title, subtitle, strips, text, source);
    }

    Slide withSource(String text) {
        return new Slide(key, kind, title, subtitle, strips, notes, text);
    }
}
