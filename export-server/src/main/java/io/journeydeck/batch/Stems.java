package io.journeydeck.batch;

import io.journeydeck.export.DocumentName;
import io.journeydeck.export.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the documents of each file are called, with the folders that the file lies in; said when a batch comes, so that it does not
 * depend on which file is done first: {@code b}, {@code b~2} for another file of that name. A {@code b-2} beside a {@code b} becomes
 * {@code b-2~2}, since {@code b-2} is the second page of {@code b}.
 */
final class Stems {

    /** Of documents of all files, as on the command line. */
    static final String MERGED = "journeydeck";

    private static final Pattern PAGE = Pattern.compile("(.+)-\\d+");

    private Stems() {}

    static List<String> of(List<SourceFile> files) {
        List<String> wanted = files.stream().map(file -> stem(file.name())).toList();
        Set<String> whole = new HashSet<>(Set.of(MERGED));
        wanted.forEach(stem -> whole.add(DocumentName.key(stem)));
        Set<String> taken = new HashSet<>(Set.of(MERGED));
        Map<String, Integer> next = new HashMap<>();
        List<String> stems = new ArrayList<>();
        for (String stem : wanted) {
            String key = DocumentName.key(stem);
            String own = stem;
            int n = next.getOrDefault(key, 2);
            boolean free = !isPage(key, whole) && taken.add(key);
            while (!free) {
                own = stem + "~" + n++;
                free = !isPage(DocumentName.key(own), whole) && taken.add(DocumentName.key(own));
            }
            next.put(key, n);
            stems.add(own);
        }
        return stems;
    }

    /** Below the folders of the file. */
    private static String stem(String file) {
        String folders = file.substring(0, file.lastIndexOf('/') + 1);
        return folders + DocumentName.ofPath(file);
    }

    private static boolean isPage(String key, Set<String> whole) {
        Matcher page = PAGE.matcher(key);
        return page.matches() && whole.contains(page.group(1));
    }
}
