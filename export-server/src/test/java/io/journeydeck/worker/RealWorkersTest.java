package io.journeydeck.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.OutputFormats;
import io.journeydeck.app.Program;
import io.journeydeck.check.CheckReport;
import io.journeydeck.check.Checker;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.SourceFile;
import io.journeydeck.importing.Importer;
import io.journeydeck.importing.Updated;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.limits.Limits;
import io.journeydeck.template.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program's own workers make what this process makes. */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealWorkersTest {

    private static final List<OutputFormat> FORMATS = OutputFormats.standard();
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

    private final Exporter here = Program.exporter();

    private Path temporary;
    private WorkerPool workers;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        temporary = folder;
        List<String> program = Program.worker();
        WorkerSettings settings = WorkerSettings.of(
                2,
                WorkerSettings.STANDARD_HEAP,
                Duration.ofMinutes(2),
                program.get(0),
                program.subList(1, program.size()));
        WarmUp warmUp = new WarmUp(maps().get(0), List.of(format("svg"), format("pptx"), format("xlsx")), 1);
        workers = WorkerPool.start(settings, warmUp, WorkerListener.NONE, temporary);
    }

    @AfterAll
    void stop() throws IOException {
        workers.close();
        assertThat(temporary).isEmptyDirectory();
    }

    private static List<SourceFile> maps() {
        return Program.templates().all().stream()
                .filter(template -> template.language().equals("en"))
                .map(RealWorkersTest::file)
                .toList();
    }

    private static SourceFile file(Template template) {
        return new SourceFile(template.id() + ".drawio", template.bytes());
    }

    private static OutputFormat format(String id) {
        return FORMATS.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makeTheSameOfEachTemplateForManyCallers() throws Exception {
        ExportOptions options = ExportOptions.standard().withPages(PageSelection.ALL);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<SourceFile> maps = maps();
            List<Future<Conversion>> made = maps.stream()
                    .map(map -> callers.submit(() -> workers.convert(map, FORMATS, options)))
                    .toList();

            assertThat(maps).hasSizeGreaterThan(10);
            for (int i = 0; i < maps.size(); i++) {
                assertThat(made.get(i).get().artifacts()).hasSizeGreaterThanOrEqualTo(4);
                assertThat(made.get(i).get())
                        .as(maps.get(i).name())
                        .isEqualTo(here.convert(maps.get(i), FORMATS, options));
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void takeBackWhatChangedInAWorkbook() {
        SourceFile map = maps().get(0);
        byte[] workbook = workers.convert(map, List.of(format("xlsx")), ExportOptions.standard())
                .artifacts()
                .get(0)
                .bytes();
        Importer importer = new Importer(Limits.standard(), fault -> {});

        Updated same = workers.update(workbook, "map.xlsx", map.bytes(), map.name(), false);
        Updated none = workers.update(map.bytes(), "map.xlsx", map.bytes(), map.name(), true);

        assertThat(same.diagram()).isEqualTo(map.bytes());
        assertThat(same.lines()).containsExactly("No changes.");
        assertThat(none.hasDiagram()).isFalse();
        assertThat(none.findings())
                .isNotEmpty()
                .isEqualTo(importer.update(map.bytes(), "map.xlsx", map.bytes(), map.name(), true)
                        .findings());
    }

    @Test
    void makeTheSameOfManyFilesInOneDocument() {
        List<SourceFile> some = maps().subList(0, 3);
        for (OutputFormat format : List.of(format("pptx"), format("xlsx"))) {
            Conversion merged = workers.forBatches().merge(some, format, ExportOptions.standard());

            assertThat(merged.artifacts()).hasSize(1);
            assertThat(merged).isEqualTo(here.merge(some, format, ExportOptions.standard()));
        }
    }

    @Test
    void findTheSame() {
        Checker checker = Program.checker();
        for (SourceFile map : maps()) {
            CheckReport report = workers.check(map, TODAY);

            assertThat(report).isEqualTo(checker.check(map.bytes(), map.name(), Profile.standard(), TODAY));
        }
    }

    @Test
    void sayTheSameOfWhatIsNoDiagram() {
        SourceFile broken = new SourceFile("broken.drawio", "<mxfile><dia".getBytes(StandardCharsets.UTF_8));

        Conversion made = workers.convert(broken, FORMATS, ExportOptions.standard());

        assertThat(made.artifacts()).isEmpty();
        assertThat(made.diagnostics()).isNotEmpty();
        assertThat(made).isEqualTo(here.convert(broken, FORMATS, ExportOptions.standard()));
    }
}
