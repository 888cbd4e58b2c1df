package io.journeydeck.server.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of a file's pages, in order, found in its text: strangers' XML is parsed where files are converted, and their faults are told
 * there.
 */
final class PageIds {

    /** More than are converted. */
    private static final int MOST = 10_000;

    private static final Pattern PAGE = Pattern.compile("<diagram(?=[\\s/>])([^>]{0,2000})");
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private PageIds() {}

    static List<String> of(String diagram) {
        List<String> ids = new ArrayList<>();
        Matcher page = PAGE.matcher(diagram);
        while (ids.size() < MOST && page.find()) {
            Matcher id = ID.matcher(page.group(1));
            ids.add(!id.find() ? "" : id.group(1) != null ? id.group(1) : id.group(2));
        }
        return ids;
    }
}
