package io.journeydeck.app;

import io.journeydeck.batch.BatchEngine;
import io.journeydeck.batch.BatchSettings;
import io.journeydeck.check.Checker;
import io.journeydeck.check.MapChecker;
import io.journeydeck.cli.ServerLauncher.BatchStore;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Converter;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.SourceFile;
import io.journeydeck.importing.DiagramUpdater;
import io.journeydeck.importing.Importer;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.limits.Limits;
import io.journeydeck.metrics.Metrics;
import io.journeydeck.template.Template;
import io.journeydeck.template.TemplateLibrary;
import io.journeydeck.worker.WarmUp;
import io.journeydeck.worker.WorkerPool;
import io.journeydeck.worker.WorkerSettings;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pieces that a server is made of, from what its operator asked for. */
final class ServerParts {

    private static final Logger LOG = LoggerFactory.getLogger(ServerParts.class);

    /** What most people ask for. */
    private static final Set<String> WARM = Set.of("svg", "pptx", "xlsx");

    private final List<OutputFormat> formats;
    private final TemplateLibrary templates;

    ServerParts(List<OutputFormat> formats, TemplateLibrary templates) {
        this.formats = formats;
        this.templates = templates;
    }

    WorkerPool workers(int count, @Nullable Long heap, Limits limits, @Nullable Path stencils, Metrics metrics) {
        WorkerSettings settings = WorkerSettings.of(
                count,
                heap == null ? WorkerSettings.STANDARD_HEAP : heap,
                limits.time(),
                WorkerMain.class.getName(),
                WorkerMain.arguments(limits, stencils));
        try {
            WorkerCounts counts = new WorkerCounts();
            WorkerPool pool = WorkerPool.start(settings, warmUp(), counts);
            counts.tell(metrics, pool);
            return pool;
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "TEMPORARY_FOLDER_UNUSABLE",
                            "There is no place for temporary files",
                            Origin.UNKNOWN,
                            "Make room in Java's folder for them, or give another with -Djava.io.tmpdir=DIR."),
                    e);
        }
    }

    /** A journey map, so that all that tells one is loaded. */
    private WarmUp warmUp() {
        Template map = templates
                .find("customer-journey", "en")
                .orElseGet(() -> templates.all().get(0));
        List<OutputFormat> warm =
                formats.stream().filter(format -> WARM.contains(format.id())).toList();
        return new WarmUp(new SourceFile("warm-up.drawio", map.bytes()), warm, 1);
    }

    static Converter converter(PageSource pages, Limits limits) {
        return new Exporter(pages, limits, fault -> LOG.error("A conversion failed", fault));
    }

    static MapChecker checker(PageSource pages, Limits limits) {
        Checker checker = new Checker(pages, limits, fault -> LOG.error("A check failed", fault));
        Profile profile = Profile.standard();
        return (file, today) -> checker.check(file.bytes(), file.name(), profile, today);
    }

    static DiagramUpdater updater(Limits limits) {
        return new Importer(limits, fault -> LOG.error("An import failed", fault));
    }

    /** @param port that the server listens on */
    BatchEngine batches(BatchStore store, Converter converter, int threads, int port, Metrics metrics) {
        String program = DataFolder.program(ServerParts.class.getPackage().getImplementationVersion());
        BatchSettings settings = BatchSettings.standard().withThreads(threads);
        Path folder = store.folder() == null ? DataFolder.standard(System.getenv(), port) : store.folder();
        BatchEngine batches = store.database() == null
                ? BatchEngine.inFolder(folder, converter, formats, program, settings)
                : BatchEngine.inDatabase(
                        withPassword(store.database(), store.passwordFile()), converter, formats, program, settings);
        BatchCounts.tell(metrics, batches);
        return batches;
    }

    private static String withPassword(String url, @Nullable Path file) {
        if (file == null) {
            return url;
        }
        try {
            String password = Files.readString(file).strip();
            return url + (url.contains("?") ? "&" : "?") + "password="
                    + URLEncoder.encode(password, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "DATABASE_PASSWORD_UNREADABLE",
                            "The file with the database's password can't be read",
                            Origin.ofFile(file.toString()),
                            "Give the name of a text file that you may read."),
                    e);
        }
    }
}
