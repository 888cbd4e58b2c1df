package io.journeydeck.server;

import io.journeydeck.export.Artifact;
import io.journeydeck.export.DocumentName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
                String base = file.upload().stem() + DocumentName.pageSuffix(artifact, artifacts);
                String extension = "." + artifact.format().extension();
                String name = base + extension;
                for (int n = 2; !taken.add(DocumentName.key(name)); n++) {
                    name = base + "~" + n + extension;
                }
                documents.add(new Document(name, file.upload().name(), artifact));
            }
        }
        return documents;
    }
}
