package io.journeydeck.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.journeydeck.app.Conversions;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each diagram beside the picture that draw.io made of it. What is too different is shown in {@code target/fidelity}.
 * {@code -Dgolden.update=true} raises the bars of what has become better, and fails.
 */
class FidelityTest {

    private static final Path FOLDER = Path.of("src/test/fidelity");
    private static final Path SHOWN = Path.of("target/fidelity");

    @TempDir
    private Path temporary;

    /** Names as {@code styles/glass}, in order. */
    private static List<String> diagrams(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    List<DynamicContainer> looksAsDrawioPaintsIt() throws IOException, InterruptedException {
        Map<String, byte[]> svgs = new TreeMap<>();
        Map<String, byte[]> pngs = new TreeMap<>();
        Map<String, Conversion> failed = new TreeMap<>();
        for (String name : diagrams(".drawio")) {
            Conversion conversion =
                    Conversions.pictures(Files.readAllBytes(FOLDER.resolve(name + ".drawio")), name + ".drawio");
            Map<String, Artifact> made = conversion.artifacts().stream()
                    .collect(Collectors.toMap(artifact -> artifact.format().id(), artifact -> artifact));
            if (made.containsKey("svg")) {
                svgs.put(name, made.get("svg").bytes());
            } else {
                failed.put(name, conversion);
            }
            if (made.containsKey("png")) {
                pngs.put(name, made.get("png").bytes());
            }
        }
        List<DynamicContainer> formats = new ArrayList<>();
        formats.add(format("svg", ContactSheet.paint(svgs, temporary), failed));
        if (Conversions.formats().contains("png")) {
            Map<String, Picture> painted = new TreeMap<>();
            for (Map.Entry<String, byte[]> png : pngs.entrySet()) {
                painted.put(png.getKey(), Picture.read(png.getValue()));
            }
            formats.add(format("png", painted, failed));
        }
        return formats;
    }

    private static DynamicContainer format(String format, Map<String, Picture> painted, Map<String, Conversion> failed)
            throws IOException {
        Bars bars = Bars.read(FOLDER.resolve("bars"));
        Map<String, List<DynamicTest>> folders = new TreeMap<>();
        List<String> scores = new ArrayList<>();
        Map<String, Double> reached = new TreeMap<>();
        for (String name : diagrams(".drawio")) {
            Picture expected = Picture.read(recorded(name));
            Picture actual = painted.get(name);
            Likeness likeness = actual == null ? new Likeness(0, 0, 0) : Likeness.of(expected, actual);
            reached.put(name, likeness.score());
            scores.add(String.format(Locale.ROOT, "%.4f\t%s\t%s", likeness.score(), name, likeness));
            folders.computeIfAbsent(name.substring(0, name.indexOf('/')), folder -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(name.substring(name.indexOf('/') + 1), () -> {
                        assertThat(actual).as("%s: %s", name, failed.get(name)).isNotNull();
                        check(format, name, expected, actual, likeness, bars.of(format, name));
                    }));
        }
        if (Boolean.getBoolean("golden.update")) {
            Path file = FOLDER.resolve("bars");
            Files.write(file, Bars.raised(Files.readAllLines(file), format, reached));
            folders.put("bars", List.of(DynamicTest.dynamicTest("rewritten", () -> fail("Rewrote " + file))));
        }
        scores.sort(null);
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve("scores-" + format + ".tsv"), scores);
        return DynamicContainer.dynamicContainer(
                format,
                folders.entrySet().stream()
                        .map(folder -> DynamicContainer.dynamicContainer(folder.getKey(), folder.getValue())));
    }

    private static Path recorded(String name) {
        Path picture = FOLDER.resolve(name + ".png");
        assertThat(picture)
                .as("draw.io's picture; record it: cd export-server/src/test/browser && npm ci && npm run record")
                .exists();
        return picture;
    }

    private static void check(
            String format, String name, Picture expected, Picture actual, Likeness likeness, double bar)
            throws IOException {
        Path shown = SHOWN.resolve(format).resolve(name + ".png");
        Files.deleteIfExists(shown);
        if (likeness.score() < bar) {
            SideBySide.of(expected, actual).write(shown);
        }
        assertThat(likeness.score())
                .as(
                        "%s of %s is %s; expected | difference | actual: %s",
                        format, name, likeness, shown.toAbsolutePath())
                .isGreaterThanOrEqualTo(bar);
    }

    @Test
    void everyPictureHasItsDiagram() throws IOException {
        assertThat(diagrams(".png")).isEqualTo(diagrams(".drawio")).hasSizeGreaterThan(200);
    }

    @Test
    void everyLowerBarIsOfSomethingThatIsThere() throws IOException {
        for (Bars.Lowered lowered : Bars.read(FOLDER.resolve("bars")).exceptions()) {
            assertThat(Bars.STANDARD).containsKey(lowered.format());
            assertThat(lowered.bar()).as(lowered.place()).isBetween(0.1, Bars.STANDARD.get(lowered.format()));
            Path place = FOLDER.resolve(lowered.place());
            assertThat(Files.isDirectory(place) || Files.exists(FOLDER.resolve(lowered.place() + ".drawio")))
                    .as(lowered.place())
                    .isTrue();
        }
    }
}
