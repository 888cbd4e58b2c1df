package io.journeydeck.export.story;

/**
 * A paragraph of a slide.
 *
 * @param listed true when it has a bullet
 * @param jump key of the slide that a click on it leads to; empty for none
 */
public record Phrase(String text, Tone tone, boolean bold, boolean listed, String jump) {

    public static Phrase of(String text) {
        return new Phrase(text, Tone.PLAIN, false, false, "");
    }

    public Phrase in(Tone other) {
        return new Phrase(text, other, bold, listed, jump);
    }

    public Phrase inBold() {
        return new Phrase(text, tone, true, listed, jump);
    }

    public Phrase asListItem() {
        return new Phrase(text, tone, bold, true, jump);
    }

    public Phrase leadingTo(String slide) {
        return new Phrase(text, tone, bold, listed, slide);
    }
}
