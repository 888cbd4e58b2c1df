package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests of the draw.io plugin's JavaScript, and what ESLint and Prettier say of all JavaScript. */
class JavaScriptTest {

    private final Path repository = Exported.repository();

    @TempDir
    private Path folder;

    @Test
    void pluginPassesItsUnitTests() throws IOException, InterruptedException {
        Program node = Program.need("node");
        List<String> tests;
        try (Stream<Path> files = Files.walk(repository.resolve("plugin/src/test/js"))) {
            tests = files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
        assertThat(tests).hasSizeGreaterThan(3);

        String said = node.run(
                folder, Stream.concat(Stream.of("--test"), tests.stream()).toArray(String[]::new));

        assertThat(said).containsPattern("(?m)^. pass [1-9]").containsPattern("(?m)^. fail 0$");
    }

    @ParameterizedTest
    @CsvSource({"lint, npm run lint -- --fix", "format:check, npm run format"})
    void allIsWrittenAsAgreed(String script, String mend) throws IOException, InterruptedException {
        Program npm = Program.need("npm");
        BrowserScripts.module("prettier");

        assertThat(npm.run(folder, "--prefix", BrowserScripts.folder().toString(), "run", "--silent", script))
                .as("mend it in export-server/src/test/browser with: " + mend)
                .doesNotContain("[error]");
    }
}
