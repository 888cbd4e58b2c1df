package io.journeydeck.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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

    /**
     * What follows the name of a document of one page: {@code -2} on page 2, nothing on page 1, of a document of all pages, or of the
     * only one of its format.
     *
     * @param all that were made of the same file
     */
    public static String pageSuffix(Artifact artifact, List<Artifact> all) {
        Artifact.PageRef page = artifact.page();
        if (page == null || page.number() == 1) {
            return "";
        }
        String format = artifact.format().id();
        boolean only =
                all.stream().filter(other -> other.format().id().equals(format)).count() == 1;
        return only ? "" : "-" + page.number();
    }

    /** The same for names that some file system takes for one. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
