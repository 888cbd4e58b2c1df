package io.journeydeck.export;

/**
 * Which pages of a file are wanted, counted from 1.
 *
 * @param first 0 when nobody chose: pictures show page 1, documents all pages
 */
public record PageSelection(int first, int last) {

    /** Nobody chose. */
    public static final PageSelection DEFAULT = new PageSelection(0, 0);

    /** All pages, also for pictures. */
    public static final PageSelection ALL = new PageSelection(1, Integer.MAX_VALUE);

    public PageSelection {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("A page range counts from 1 and goes up, got " + first + ".." + last);
        }
    }

    public static PageSelection only(int page) {
        return new PageSelection(page, page);
    }

    /** True when page {@code number} is wanted in a document that holds all pages ({@code whole}) or in a picture. */
    public boolean includes(int number, boolean whole) {
        if (first == 0) {
            return whole || number == 1;
        }
        return number >= first && number <= last;
    }
}
