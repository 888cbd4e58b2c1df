package io.journeydeck.server;

import io.journeydeck.export.Artifact;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A document with the name it goes out under.
 *
 * @param source the file it was made of
 */
record Document(String name, String source, Artifact artifact) {

    /** Names as on the command line: {@code b.svg}, {@code b-2.svg}; each once, also where capitals don't count. */
    static List<Document> name(List<Converted> converted) {
        List<Document> documents = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Converted file : converted) {
            List<Artifact> artifacts = file.conversion().artifacts();
            for (Artifact artifact : artifacts) {
                String base = file.upload().stem() + suffix(artifact, artifacts);
                String extension = "." + artifact.format().extension();
                String name = base + extension;
                for (int n = 2; !taken.add(key(name)); n++) {
                    name = base + "~" + n + extension;
                }
                documents.add(new Document(name, file.upload().name(), artifact));
            }
        }
        return documents;
    }

    private static String suffix(Artifact artifact, List<Artifact> all) {
        if (artifact.page() == null || artifact.page().number() == 1) {
            return "";
        }
        boolean only = all.stream()
                        .filter(other ->
                                other.format().id().equals(artifact.format().id()))
                        .count()
                == 1;
        return only ? "" : "-" + artifact.page().number();
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
