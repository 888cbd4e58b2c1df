package io.journeydeck.export;

/**
 * What the user asked for of pictures; decks and PDF documents take from it what they can.
 *
 * @param scale factor
 * @param border free space around the picture, px
 * @param transparent no background even when the page has one
 * @param embed the diagram goes along in the picture, so that draw.io opens it again
 * @param width wanted width, px; 0 is free
 */
public record PictureOptions(
        double scale, double border, boolean transparent, boolean embed, double width, double height) {

    /** As large as the diagram, with its background. */
    public static final PictureOptions STANDARD = new PictureOptions(1, 0, false, false, 0, 0);

    public PictureOptions withScale(double factor) {
        return new PictureOptions(factor, border, transparent, embed, width, height);
    }

    public PictureOptions withBorder(double space) {
        return new PictureOptions(scale, space, transparent, embed, width, height);
    }

    public PictureOptions withTransparent(boolean wanted) {
        return new PictureOptions(scale, border, wanted, embed, width, height);
    }

    public PictureOptions withEmbed(boolean wanted) {
        return new PictureOptions(scale, border, transparent, wanted, width, height);
    }

    /** Fitted into a box; a side of 0 is free. */
    public PictureOptions within(double boxWidth, double boxHeight) {
        return new PictureOptions(scale, border, transparent, embed, boxWidth, boxHeight);
    }
}
