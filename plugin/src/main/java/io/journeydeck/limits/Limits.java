package io.journeydeck.limits;

import java.time.Duration;

/**
 * Upper bounds for one file.
 *
 * @param fileBytes size of the file as it comes
 * @param pageBytes inflated XML of one page, and of one text chunk of a picture
 * @param pages pages in a file
 * @param cellsPerPage cells on a page
 * @param xmlDepth nesting of XML elements
 * @param groupDepth nesting of cells in cells
 * @param labelChars characters of one label, mark-up included
 * @param imageBytes bytes of one embedded picture
 * @param imagePixels pixels of one embedded picture
 * @param outputPixels pixels of one raster output
 * @param time for one file, from reading to the last format
 */
public record Limits(
        long fileBytes,
        long pageBytes,
        int pages,
        int cellsPerPage,
        int xmlDepth,
        int groupDepth,
        int labelChars,
        int imageBytes,
        long imagePixels,
        long outputPixels,
        Duration time) {

    private static final long MIB = 1024 * 1024;

    /** What the server and the command line use when nobody says otherwise. */
    public static Limits standard() {
        return new Limits(
                20 * MIB,
                64 * MIB,
                300,
                20_000,
                256,
                100,
                100_000,
                (int) (8 * MIB),
                25_000_000,
                50_000_000,
                Duration.ofSeconds(30));
    }

    public Limits withTime(Duration limit) {
        return new Limits(
                fileBytes,
                pageBytes,
                pages,
                cellsPerPage,
                xmlDepth,
                groupDepth,
                labelChars,
                imageBytes,
                imagePixels,
                outputPixels,
                limit);
    }

    public Limits withFileBytes(long limit) {
        return new Limits(
                limit,
                pageBytes,
                pages,
                cellsPerPage,
                xmlDepth,
                groupDepth,
                labelChars,
                imageBytes,
                imagePixels,
                outputPixels,
                time);
    }
}
