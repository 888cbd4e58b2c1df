package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Program;
import io.journeydeck.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates that people see in the repository are those that travel in the program, and all of them export cleanly. */
class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void areTheFilesOfTheirFolder() throws IOException {
        List<String> files = Written.names(Repository.file("templates")).stream()
                .filter(name -> name.endsWith(".drawio") && !name.matches("(quick|target)/.*"))
                .toList();

        assertThat(files).contains("en/sally.drawio");
        assertThat(Program.templates().all())
                .extracting(template -> template.language() + "/" + template.id() + ".drawio")
                .containsExactlyInAnyOrderElementsOf(files);
        for (Template template : Program.templates().all()) {
            Path file = Repository.file("templates/" + template.language() + "/" + template.id() + ".drawio");
            assertThat(template.bytes()).as(template.id()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void exportToEveryFormatWithoutAWarning() throws Exception {
        for (Template template : Program.templates().all()) {
            String name = template.language() + "-" + template.id();
            Files.write(folder.resolve(name + ".drawio"), template.bytes());

            Program.Result result = Program.run(folder, "export", name + ".drawio", "-a", "-e", "-o", "out");

            assertThat(result.err()).as(name).isEmpty();
            assertThat(result.status()).as(name).isZero();
            assertThat(Written.names(folder.resolve("out"))).contains(name + ".svg", name + ".pptx", name + ".xlsx");
            assertThat(Written.xmlParts(folder.resolve("out/" + name + ".svg"))).isNotEmpty();
        }
    }

    @Test
    void breakNoRuleThatMatters() throws Exception {
        for (Template template : Program.templates().all()) {
            String name = template.language() + "-" + template.id() + ".drawio";
            Files.write(folder.resolve(name), template.bytes());
        }

        Program.Result result = Program.run(folder, "check", ".", "--today", "2026-11-22");

        assertThat(result.out()).contains("45 files, 42 maps").doesNotContain(" error");
        assertThat(result.status()).isZero();
    }

    @Test
    void canBeListedAndStartedFrom() throws Exception {
        String list = Program.run(folder, "templates").out();
        for (Template template : Program.templates().all()) {
            assertThat(list.lines().filter(line -> line.startsWith(template.id() + " ")))
                    .as(template.id())
                    .singleElement()
                    .asString()
                    .endsWith("  (en, nl, et)");
            String file = template.id() + "-" + template.language() + ".drawio";

            Program.Result result =
                    Program.run(folder, "new", template.id(), "--lang", template.language(), "-o", file);

            assertThat(result.status()).as(result.err()).isZero();
            assertThat(folder.resolve(file)).hasBinaryContent(template.bytes());
        }
    }
}
