package io.journeydeck.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

/**
 * What holds for each page, whatever it says. {@code -Drobustness.tries=5000 -Drobustness.seed=7} tries longer; a page that fails is
 * made as small as it still fails and written to {@code target/robustness}: mend it and put it into {@code src/test/regressions}.
 */
class EveryFormatProperties {

    private static final Path REGRESSIONS = Path.of("src/test/regressions");
    private static final int TRIES = Integer.getInteger("robustness.tries", 40);
    private static final int SEED = Integer.getInteger("robustness.seed", 1);
    private static final Set<String> OUR_FAULTS =
            Set.of("INTERNAL_ERROR", "TOO_DEEP", "OUT_OF_MEMORY", "RENDER_TIMEOUT");

    @Example
    void makesWholeDocumentsOfAnyPage() throws IOException {
        Iterator<Shrinkable<RandomPage>> pages = RandomPages.pages().generator(1000, false).stream(new Random(SEED))
                .iterator();
        int failures = 0;
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < TRIES && failures < 20; i++) {
            RandomPage page = pages.next().value();
            String trouble = trouble(page.bytes());
            if (trouble != null) {
                failures++;
                RandomPage small = trouble.startsWith("RENDER_TIMEOUT") ? page : smaller(page, trouble);
                Path file = Path.of("target/robustness", SEED + "-" + i + ".drawio");
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, small.toString());
                Files.writeString(Path.of(file + ".txt"), trouble);
                told.append(file).append(": ").append(trouble).append('\n');
            }
        }
        assertThat(told.toString()).isEmpty();
    }

    @Example
    void makesWholeDocumentsOfPagesThatOnceWereTrouble() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(REGRESSIONS)) {
            files = all.filter(file -> file.toString().endsWith(".drawio"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(trouble(Files.readAllBytes(file))).as("%s", file).isNull();
        }
    }

    /** The page without the cells that the trouble of this kind does not need. */
    private static RandomPage smaller(RandomPage page, String trouble) {
        RandomPage small = page;
        for (int count = Math.max(1, page.cells().size() / 2); count >= 1; count /= 2) {
            for (int from = 0; from < small.cells().size(); ) {
                RandomPage less = small.without(from, count);
                String still = trouble(less.bytes());
                if (still != null && kind(still).equals(kind(trouble))) {
                    small = less;
                } else {
                    from += count;
                }
            }
        }
        return small;
    }

    private static String kind(String trouble) {
        return trouble.lines().findFirst().orElse("").replaceAll("[0-9]+", "0");
    }

    /** What is wrong with what becomes of a page; null when nothing is. */
    private static @Nullable String trouble(byte[] diagram) {
        try {
            Conversion conversion = Conversions.all(diagram, "page.drawio");
            for (Diagnostic finding : conversion.diagnostics()) {
                if (OUR_FAULTS.contains(finding.code())) {
                    return finding.code() + " " + finding.line();
                }
            }
            if (conversion.artifacts().size() != Conversions.formats().size()
                    && conversion.diagnostics().stream()
                            .noneMatch(finding -> finding.code().startsWith("LIMIT_"))) {
                return "A document is missing and no limit is the reason: " + conversion.diagnostics();
            }
            for (Artifact artifact : conversion.artifacts()) {
                Wholeness.check(artifact.format().id(), artifact.bytes());
            }
            for (Scene scene : Conversions.scenes(diagram)) {
                checkFinite(scene);
            }
            return sameAgain(diagram, conversion);
        } catch (Conversions.Fault e) {
            return described(Objects.requireNonNullElse(e.getCause(), e));
        } catch (Exception | AssertionError | StackOverflowError e) {
            return described(e);
        }
    }

    private static @Nullable String sameAgain(byte[] diagram, Conversion first) {
        List<Artifact> again = Conversions.all(diagram, "page.drawio").artifacts();
        for (int i = 0; i < again.size(); i++) {
            if (!Arrays.equals(again.get(i).bytes(), first.artifacts().get(i).bytes())) {
                return again.get(i).format().id() + " differs the second time";
            }
        }
        return null;
    }

    private static void checkFinite(Scene scene) {
        Bounds bounds = scene.bounds();
        assertThat(bounds.x() + bounds.y() + bounds.width() + bounds.height())
                .as("the scene's bounds")
                .isFinite();
        assertThat(bounds.width()).isNotNegative();
        assertThat(bounds.height()).isNotNegative();
    }

    private static String described(Throwable fault) {
        StringBuilder text = new StringBuilder(fault.getClass().getSimpleName());
        StackTraceElement[] trace = fault.getStackTrace();
        for (int i = 0; i < trace.length; i++) {
            if (trace[i].getClassName().startsWith("io.journeydeck")) {
                text.append(" at ").append(trace[i]);
                break;
            }
        }
        text.append('\n').append(fault.getMessage());
        for (int i = 0; i < Math.min(8, trace.length); i++) {
            text.append("\n    ").append(trace[i]);
        }
        return text.toString();
    }
}
