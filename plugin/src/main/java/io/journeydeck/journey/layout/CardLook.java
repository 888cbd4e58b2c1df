package io.journeydeck.journey.layout;

/**
 * Colours of a card, each as {@code #RRGGBB}.
 *
 * @param accent of the icon's strokes and of headings; readable on {@code fill}
 * @param iconFill inside the icon; {@code none} for an icon of lines
 */
public record CardLook(String fill, String stroke, String text, String accent, String iconFill) {}
