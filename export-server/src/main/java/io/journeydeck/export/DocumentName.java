package io.journeydeck.export;

import java.util.regex.Pattern;

/** What documents are named after: the diagram's file name without what makes it a diagram. */
public final class DocumentName {

    private static final Pattern ENDING = Pattern.compile("(?i)(?<=.)(\\.drawio)?\\.(drawio|dio|xml|svg|png|pdf)$");

    private DocumentName() {}

    /**
     * {@code shop.drawio.svg} and {@code shop.drawio} are both {@code shop}; {@code .drawio} is all there is of a name, and stays.
     *
     * @param fileName without folders
     */
    public static String of(String fileName) {
        return ENDING.matcher(fileName).replaceFirst("");
    }

    /** The same for a name as its user gave it, which may have folders, of any system. */
    public static String ofPath(String path) {
        return of(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }
}
