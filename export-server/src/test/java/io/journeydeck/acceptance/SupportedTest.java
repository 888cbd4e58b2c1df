package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.journeydeck.shape.ShapeRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docs/supported.md} says what the program does. {@code -Dgolden.update=true} adds what is missing in it, and fails. */
class SupportedTest {

    private static final String DOCUMENT = "docs/supported.md";
    private static final Set<String> DRAWN = Set.of("supported", "partly");

    /** What paints: here a style key is read as {@code style.number("size", 10)}, {@code share(figure, "dx", 0.5)}, … */
    private static final List<String> PAINTING =
            List.of("shape", "paint", "label", "drawio/graph", "stencil", "image", "sketch");

    private static final Pattern READ = Pattern.compile(
            "(?:style|figure|style\\(\\))(?:\\s*\\.(?:get|text|number|flag|color|length)\\(|,)\\s*\"([A-Za-z0-9]+)\"");

    /** First halves of keys: {@code head(style, "start")} reads {@code startArrow}. */
    private static final Set<String> HALVES = Set.of("start", "end", "exit", "entry", "source", "target");

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9._]+\\(?)\"");

    /** Remarks and what is said, by name, in the document's order. */
    private static Map<String, List<String>> table(String title) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (List<String> row : Repository.table(DOCUMENT, title, "drawn", "remark")) {
            rows.put(name(row), row);
        }
        return rows;
    }

    private static String name(List<String> row) {
        return row.get(0).replace("`", "");
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : PAINTING) {
            Path folder = Repository.file("plugin/src/main/java/io/journeydeck/" + name);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, int group) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(sources()); matcher.find(); ) {
            found.add(matcher.group(group));
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"shape, 300", "connector, 4", "edgeStyle, 8", "arrow head, 20", "key, 150"})
    void tablesAreSortedAndSayOneThingOfEach(String title, int atLeast) throws IOException {
        List<List<String>> rows = Repository.table(DOCUMENT, title, "drawn", "remark");
        List<String> names = rows.stream().map(SupportedTest::name).toList();

        assertThat(names).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(rows).allSatisfy(row -> assertThat(row.get(1)).isIn("supported", "partly", "not"));
        assertThat(rows).filteredOn(row -> row.get(1).equals("partly")).allSatisfy(row -> assertThat(row.get(2))
                .as("remark of %s", name(row))
                .isNotBlank());
    }

    @Test
    void everyShapeThatIsKnownIsListed() throws IOException {
        Collection<String> known = ShapeRegistry.standard().names();
        update("shape", known);

        assertThat(known).hasSizeGreaterThan(250).allSatisfy(name -> assertThat(table("shape"))
                .hasEntrySatisfying(name, row -> assertThat(row.get(1)).isIn(DRAWN)));
    }

    @Test
    void everyShapeThatIsCalledSupportedIsKnown() throws IOException {
        Collection<String> known = ShapeRegistry.standard().names();
        Set<String> literals = found(LITERAL, 1);

        assertThat(table("shape").values())
                .filteredOn(row -> row.get(1).equals("supported") && !known.contains(name(row)))
                .allSatisfy(row -> assertThat(literals).contains(name(row).replace("...)", "")));
    }

    @ParameterizedTest
    @CsvSource({"connector", "edgeStyle", "arrow head", "key"})
    void whatIsCalledSupportedStandsInTheProgram(String title) throws IOException {
        Set<String> literals = found(LITERAL, 1);

        assertThat(table(title).values())
                .filteredOn(row -> DRAWN.contains(row.get(1)))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(stands(name(row), literals)).as(name(row)).isTrue());
    }

    /** As a word, or as two that are joined: {@code side + "X"}. */
    private static boolean stands(String name, Set<String> literals) {
        for (int i = 1; i < name.length(); i++) {
            if (literals.contains(name.substring(0, i)) && literals.contains(name.substring(i))) {
                return true;
            }
        }
        return literals.contains(name);
    }

    @Test
    void everyStyleKeyThatIsReadIsListed() throws IOException {
        Set<String> read = found(READ, 1);
        read.removeAll(HALVES);
        update("key", read);

        assertThat(read).hasSizeGreaterThan(80).allSatisfy(key -> assertThat(table("key"))
                .hasEntrySatisfying(key, row -> assertThat(row.get(1)).isIn(DRAWN)));
    }

    private static void update(String title, Collection<String> names) throws IOException {
        if (!Boolean.getBoolean("golden.update")) {
            return;
        }
        Map<String, List<String>> rows = table(title);
        for (String name : names) {
            List<String> old = rows.getOrDefault(name, List.of("`" + name + "`", "supported", ""));
            String drawn = DRAWN.contains(old.get(1)) ? old.get(1) : "supported";
            rows.put(name, List.of(old.get(0), drawn, drawn.equals(old.get(1)) ? old.get(2) : ""));
        }
        List<String> written = new ArrayList<>();
        boolean inTable = false;
        for (String line : Repository.text(DOCUMENT).lines().toList()) {
            if (!inTable || !line.startsWith("|")) {
                written.add(line);
                inTable = false;
            }
            if (line.equals("| " + title + " | drawn | remark |")) {
                inTable = true;
                written.add("| --- | --- | --- |");
                rows.values().forEach(row -> written.add("| " + String.join(" | ", row) + " |"));
            }
        }
        Files.writeString(Repository.file(DOCUMENT), String.join("\n", written) + "\n");
        fail("Rewrote " + DOCUMENT + ": look at it, then run without golden.update");
    }
}
