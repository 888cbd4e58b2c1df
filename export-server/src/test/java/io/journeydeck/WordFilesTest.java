package io.journeydeck;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.journey.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of decks, workbooks and comparisons: in all languages, and none that nothing says. */
class WordFilesTest {

    private static final List<Path> SOURCES = List.of(Path.of("../plugin/src/main"), Path.of("src/main"));
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void haveTheSameKeysInAllLanguages() throws IOException {
        List<Path> english = english();
        assertThat(english).hasSizeGreaterThanOrEqualTo(7);
        for (Path file : english) {
            for (String language : Words.LANGUAGES) {
                String name = file.getFileName().toString().replace("_en.", "_" + language + ".");
                assertThat(keys(file.resolveSibling(name))).as(name).isEqualTo(keys(file));
            }
        }
    }

    /** Keys with a dot are put together of a family and a name, so only whole words can be looked for. */
    @Test
    void areAllUsedWhenTheyAreNoFamily() throws IOException {
        Set<String> strings = new TreeSet<>();
        for (Path file : files(".java")) {
            STRING.matcher(Files.readString(file)).results().forEach(found -> strings.add(found.group(1)));
        }
        for (Path file : english()) {
            assertThat(keys(file).stream().filter(key -> !key.contains(".")))
                    .as(file.toString())
                    .isSubsetOf(strings);
        }
    }

    private static List<Path> english() throws IOException {
        return files("_en.properties");
    }

    private static List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path source : SOURCES) {
            try (Stream<Path> all = Files.walk(source)) {
                all.filter(file -> file.toString().endsWith(ending)).sorted().forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
