package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each target holds for the inputs kept for it; without Jazzer's agent, which would slow all tests that follow. */
class CorporaTest {

    private static final Path INPUTS = Path.of("src/test/resources/io/journeydeck/fuzz");
    private static final Path TARGETS = Path.of("src/test/java/io/journeydeck/fuzz");

    private static List<FuzzTarget> targets() {
        return List.of(
                new BatchArchiveFuzz(),
                new CellsFuzz(),
                new ContainerFuzz(),
                new DiagramFuzz(),
                new EditorFormFuzz(),
                new FileNameFuzz(),
                new FrameFuzz(),
                new LabelFuzz(),
                new MultipartFuzz(),
                new MxFileFuzz(),
                new PageTextFuzz(),
                new PictureFuzz(),
                new PngFuzz(),
                new SourceFuzz(),
                new StencilFuzz(),
                new StyleFuzz(),
                new WorkbookFuzz());
    }

    @Test
    void triesAllTargetsThatThereAre() throws IOException {
        assertThat(names(TARGETS, "Fuzz.java"))
                .containsExactlyElementsOf(
                        targets().stream().map(CorporaTest::name).sorted().toList());
        assertThat(names(INPUTS, "FuzzInputs"))
                .containsExactlyElementsOf(
                        targets().stream().map(CorporaTest::name).sorted().toList());
    }

    @TestFactory
    Stream<DynamicContainer> holdsForAllInputs() {
        return targets().stream()
                .map(target -> DynamicContainer.dynamicContainer(
                        name(target),
                        inputs(target).stream()
                                .map(input -> DynamicTest.dynamicTest(
                                        String.valueOf(input.getFileName()),
                                        () -> target.holds(Files.readAllBytes(input))))));
    }

    private static List<Path> inputs(FuzzTarget target) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(name(target) + "Inputs/holds"))) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).as(name(target)).isNotEmpty();
            return inputs;
        } catch (IOException e) {
            throw new AssertionError("Inputs of " + name(target) + " are missing", e);
        }
    }

    private static String name(FuzzTarget target) {
        return target.getClass().getSimpleName();
    }

    /** Names of what ends so, without the ending but with {@code Fuzz}. */
    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()) + "Fuzz")
                    .sorted()
                    .toList();
        }
    }
}
