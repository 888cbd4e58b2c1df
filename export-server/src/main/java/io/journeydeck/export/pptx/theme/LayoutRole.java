package io.journeydeck.export.pptx.theme;

/** What a slide is for; a theme has a layout for each. */
public enum LayoutRole {
    /** The first slide: a title and a subtitle. */
    TITLE,
    /** The beginning of a part of the deck: a title and a few words. */
    SECTION,
    /** A title, and the rest of the slide free for what we put there. */
    CONTENT
}
