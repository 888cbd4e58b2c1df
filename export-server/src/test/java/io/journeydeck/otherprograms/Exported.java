package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped template as files of all formats. */
final class Exported {

    private Exported() {}

    static Path template() {
        return repository().resolve("templates/en/sally.drawio");
    }

    /** The folder that holds all modules. */
    static Path repository() {
        Path module = Path.of("").toAbsolutePath();
        return Files.isDirectory(module.resolve("templates"))
                ? module
                : module.resolve("..").normalize();
    }

    /** Writes {@code sally.svg}, {@code sally.pptx}, … into {@code folder}. */
    static void into(Path folder) throws IOException {
        write(Conversions.all(Files.readAllBytes(template()), "sally.drawio"), folder);
    }

    /** The same with the diagram inside, so that draw.io opens them again. */
    static void withDiagram(Path folder) throws IOException {
        write(Conversions.embedding(Files.readAllBytes(template()), "sally.drawio"), folder);
    }

    private static void write(Conversion conversion, Path folder) throws IOException {
        assertThat(conversion.diagnostics()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        for (Artifact artifact : conversion.artifacts()) {
            Files.write(folder.resolve("sally." + artifact.format().id()), artifact.bytes());
        }
    }
}
