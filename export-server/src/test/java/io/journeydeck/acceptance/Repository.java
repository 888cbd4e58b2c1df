package io.journeydeck.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The repository that these tests lie in, and what its documents say. */
final class Repository {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private Repository() {}

    /** Tests run in the module's folder. */
    static Path file(String name) {
        Path root = Path.of("").toAbsolutePath().getParent();
        if (root == null || !Files.exists(root.resolve("LICENSE"))) {
            throw new AssertionError(
                    "Not run in a module of the repository: " + Path.of("").toAbsolutePath());
        }
        return root.resolve(name);
    }

    static String text(String name) throws IOException {
        return Files.readString(file(name)).replace("\r\n", "\n");
    }

    /** Lines of the blocks that are marked as shell commands; a line that ends in a backslash goes on in the next one. */
    static List<String> commands(String document) throws IOException {
        List<String> commands = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(text(document)); block.find(); ) {
            if (block.group(1).equals("sh")) {
                block.group(2)
                        .replace("\\\n", " ")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(commands::add);
            }
        }
        return commands;
    }

    /** Rows of the table whose heading row has these titles, as trimmed cells. */
    static List<List<String>> table(String document, String... titles) throws IOException {
        List<String> lines = text(document).lines().toList();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            start = cells(lines.get(i)).equals(List.of(titles)) ? i : start;
        }
        if (start < 0) {
            throw new AssertionError("No table " + List.of(titles) + " in " + document);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = start + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            rows.add(cells(lines.get(i)));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return List.of(line.replaceFirst("^\\|", "")
                        .replaceFirst("\\|\\s*$", "")
                        .split("(?<!\\\\)\\|"))
                .stream()
                .map(String::strip)
                .toList();
    }
}
