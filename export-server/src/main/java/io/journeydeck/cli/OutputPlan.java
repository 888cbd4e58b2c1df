package io.journeydeck.cli;

import io.journeydeck.export.Artifact;
import io.journeydeck.export.DocumentName;
import io.journeydeck.export.PageSelection;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of documents: the input's place below the output folder, with the format's extension. No two documents of a run have the
 * same name, also where file systems don't tell capitals apart; a name that is taken already gets something added.
 */
final class OutputPlan {

    private final Path folder;
    private final Output output;
    private final PageSelection pages;
    private final boolean namePages;
    private final Map<InputFile, Path> stems = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param folder that relative names start from
     * @param files all inputs, in order
     */
    OutputPlan(Path folder, Output output, PageSelection pages, boolean namePages, List<InputFile> files) {
        this.folder = folder;
        this.output = output;
        this.pages = pages;
        this.namePages = namePages;
        Set<String> stemsTaken = new HashSet<>();
        for (InputFile file : files) {
            stems.put(file, freeStem(file, stemsTaken));
        }
    }

    private Path freeStem(InputFile file, Set<String> stemsTaken) {
        Path wanted = wantedStem(file);
        Path stem = wanted;
        String extension = String.valueOf(file.relative().getFileName()).replaceFirst(".*\\.", "");
        for (int n = 1; !stemsTaken.add(key(stem)); n++) {
            stem = wanted.resolveSibling(wanted.getFileName() + "-" + extension + (n == 1 ? "" : "-" + n));
        }
        return stem;
    }

    private Path wantedStem(InputFile file) {
        Path name = file.relative()
                .resolveSibling(DocumentName.of(String.valueOf(file.relative().getFileName())));
        Path stem;
        if (output.file() != null) {
            String target = output.file().getFileName().toString();
            stem = output.file().resolveSibling(target.substring(0, target.lastIndexOf('.')));
        } else if (output.folder() != null) {
            stem = output.folder().resolve(name);
        } else if (file.path() != null) {
            stem = file.path().resolveSibling(name.getFileName());
        } else {
            stem = name;
        }
        return folder.resolve(stem).normalize();
    }

    /** True when another input had the name that this one would have got. */
    boolean renamed(InputFile file) {
        return !stem(file).equals(wantedStem(file));
    }

    /** Where the document goes, and nothing else in this run. To be asked in the order of the inputs. */
    Path claim(InputFile file, Artifact artifact) {
        Path stem = stem(file);
        String base = stem.getFileName() + suffix(artifact.page());
        String extension = "." + artifact.format().extension();
        Path target = stem.resolveSibling(base + extension);
        for (int n = 2; !taken.add(key(target)); n++) {
            target = stem.resolveSibling(base + "~" + n + extension);
        }
        return target;
    }

    /** The folder of all documents of this input. */
    Path folder(InputFile file) {
        Path parent = stem(file).getParent();
        return parent == null ? folder : parent;
    }

    private Path stem(InputFile file) {
        Path stem = stems.get(file);
        if (stem == null) {
            throw new IllegalArgumentException("Not an input of this run: " + file);
        }
        return stem;
    }

    private String suffix(Artifact.@Nullable PageRef page) {
        if (page == null) {
            return "";
        }
        if (namePages) {
            return "-" + safe(page.name(), page.number());
        }
        boolean only = pages.first() > 0 && pages.first() == pages.last();
        return page.number() == 1 || only ? "" : "-" + page.number();
    }

    /** A page's name as part of a file name: nothing that any system forbids, 80 characters at most. */
    static String safe(String name, int number) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]+", "-")
                .strip();
        if (plain.codePointCount(0, plain.length()) > 80) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, 80));
        }
        plain = plain.replaceAll("[. ]+$", "");
        return plain.isEmpty() ? Integer.toString(number) : plain;
    }

    private static String key(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
