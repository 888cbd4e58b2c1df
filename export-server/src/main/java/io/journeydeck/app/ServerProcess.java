package io.journeydeck.app;

import io.journeydeck.batch.BatchEngine;
import io.journeydeck.batch.Batches;
import io.journeydeck.check.MapChecker;
import io.journeydeck.cli.ServerLauncher;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Converter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.importing.DiagramUpdater;
import io.journeydeck.limits.Limits;
import io.journeydeck.metrics.Metrics;
import io.journeydeck.server.ApiKeys;
import io.journeydeck.server.ExportServer;
import io.journeydeck.server.ServerSettings;
import io.journeydeck.server.Services;
import io.journeydeck.server.ThemeSource;
import io.journeydeck.template.TemplateLibrary;
import io.journeydeck.worker.WorkerPool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the server until the process is told to stop, lets running work end then, and exits with 0. */
final class ServerProcess implements ServerLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);

    private static final Pattern ADDRESS = Pattern.compile("([^:]+|\\[[0-9A-Fa-f:.]+]):(\\d{1,5})");

    private final List<OutputFormat> formats;
    private final PageSource source;
    private final TemplateLibrary templates;
    private final ServerParts parts;

    ServerProcess(List<OutputFormat> formats, PageSource source, TemplateLibrary templates) {
        this.formats = formats;
        this.source = source;
        this.templates = templates;
        this.parts = new ServerParts(formats, templates);
    }

    /** A server with what it stands on. */
    private record Running(ExportServer server, BatchEngine batches, Closeable workers) {}

    @Override
    public void serve(Settings wanted) throws InterruptedException {
        if (wanted.watch().log() == LogForm.JSON) {
            LogSetup.json();
        }
        ServerSettings settings = settings(wanted);
        Limits limits = limits(settings);
        ThemeSource themes = themes(wanted.folders().themes());
        Metrics metrics = new Metrics();
        int port = wanted.exposure().port();
        // workers open it for themselves; here its faults are told
        PageSource pages = lent(wanted.folders().stencils());
        Running running;
        if (Integer.valueOf(0).equals(wanted.workers().count())) {
            Converter here = new MeasuredConverter(ServerParts.converter(pages, limits), metrics);
            MapChecker checker = ServerParts.checker(pages, limits);
            BatchEngine batches =
                    parts.batches(wanted.batches(), here, settings.work().workers(), port, metrics);
            running = new Running(
                    new ExportServer(
                            services(here, checker, ServerParts.updater(limits), batches, themes, metrics, () -> true),
                            settings),
                    batches,
                    () -> {});
        } else {
            running = isolated(wanted, settings, limits, themes, metrics);
        }
        run(running, wanted);
    }

    private Running isolated(
            Settings wanted, ServerSettings settings, Limits limits, ThemeSource themes, Metrics metrics) {
        int count = settings.work().workers();
        WorkerPool pool = parts.workers(
                count, wanted.workers().memory(), limits, wanted.folders().stencils(), metrics);
        try {
            BatchEngine batches = parts.batches(
                    wanted.batches(),
                    new MeasuredConverter(pool.forBatches(), metrics),
                    count,
                    wanted.exposure().port(),
                    metrics);
            Converter people = new MeasuredConverter(pool, metrics);
            return new Running(
                    new ExportServer(services(people, pool, pool, batches, themes, metrics, pool::ready), settings),
                    batches,
                    pool);
        } catch (DiagnosticException e) {
            close(pool);
            throw e;
        }
    }

    private Services services(
            Converter converter,
            MapChecker checker,
            DiagramUpdater updater,
            Batches batches,
            ThemeSource themes,
            Metrics metrics,
            BooleanSupplier workersReady) {
        return new Services(
                converter,
                checker,
                updater,
                batches,
                formats,
                new OfferedTemplates(templates),
                themes,
                metrics,
                workersReady);
    }

    private static ServerSettings settings(Settings wanted) {
        Exposure exposure = wanted.exposure();
        ServerSettings standard = ServerSettings.standard();
        ServerSettings.Work work = standard.work();
        Integer count = wanted.workers().count();
        int workers = count == null || count == 0 ? work.workers() : count;
        return standard.at(exposure.host(), exposure.port())
                .withKeys(keys(exposure.apiKeyFile()), exposure.withoutKeys())
                .withOrigins(exposure.origins())
                .withKeyShare(exposure.atOnce(), exposure.perMinute())
                .withEditor(WantedEditor.place(wanted.folders().editor()))
                .withAdmin(admin(wanted.watch().admin(), exposure.port()))
                .withWork(
                        workers,
                        work.queue() / work.workers() * workers,
                        work.queueTime(),
                        wanted.workers().time() == null
                                ? work.conversionTime()
                                : wanted.workers().time());
    }

    private static void run(Running running, Settings wanted) throws InterruptedException {
        try {
            running.server.start();
        } catch (DiagnosticException e) {
            running.batches.close();
            close(running.workers);
            throw e;
        }
        running.batches.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
        wanted.listening().accept(running.server.address());
        new CountDownLatch(1).await();
    }

    private static ServerSettings.@Nullable Address admin(@Nullable String wanted, int port) {
        if (wanted == null) {
            return new ServerSettings.Address("127.0.0.1", port == 0 ? 0 : (port + 1_000) % 65_536);
        }
        if (wanted.equals("none")) {
            return null;
        }
        Matcher address = ADDRESS.matcher(wanted);
        if (!address.matches() || Integer.parseInt(address.group(2)) > 65_535) {
            throw new DiagnosticException(Diagnostic.error(
                    "ADDRESS_INVALID",
                    "\"" + wanted + "\" is no address to listen on",
                    Origin.UNKNOWN,
                    "Write --admin with a host, a colon and a port, e.g. 127.0.0.1:9080."));
        }
        return new ServerSettings.Address(address.group(1), Integer.parseInt(address.group(2)));
    }

    private PageSource lent(@Nullable Path stencils) {
        if (stencils == null) {
            return source;
        }
        Diagnostics found = new Diagnostics();
        PageSource pages = source.withInstallation(stencils, found);
        found.list().forEach(finding -> LOG.warn("{}", finding.line()));
        return pages;
    }

    /**
     * The server with this program's formats and templates, which converts in this process; not started yet.
     *
     * @param batches that it hands files to; whoever made them closes them
     */
    ExportServer server(ServerSettings settings, Batches batches) {
        Limits limits = limits(settings);
        return new ExportServer(
                services(
                        ServerParts.converter(source, limits),
                        ServerParts.checker(source, limits),
                        ServerParts.updater(limits),
                        batches,
                        ThemeSource.NONE,
                        new Metrics(),
                        () -> true),
                settings);
    }

    private static ThemeSource themes(@Nullable Path folder) {
        if (folder == null) {
            return ThemeSource.NONE;
        }
        if (!Files.isDirectory(folder)) {
            throw new DiagnosticException(Diagnostic.error(
                    "THEMES_MISSING",
                    "There is no such folder",
                    Origin.ofFile(folder.toString()),
                    "Give the folder with your PowerPoint templates, or leave out --themes."));
        }
        return new ThemeFolder(folder, fault -> LOG.warn("A theme can't be read", fault));
    }

    private static Limits limits(ServerSettings settings) {
        return Limits.standard()
                .withTime(settings.work().conversionTime())
                .withFileBytes(settings.bodies().requestBytes());
    }

    /**
     * Requests and batches end at the same time, and the workers after both. Java exits with 143 after SIGTERM; a server that stopped
     * as it was told to has done well.
     */
    private static void stop(Running running) {
        BatchEngine engine = running.batches;
        Thread batches = new Thread(engine::stop, "stop-batches");
        batches.start();
        try (engine) {
            running.server.close();
            batches.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close(running.workers);
            Runtime.getRuntime().halt(0);
        }
    }

    private static void close(Closeable workers) {
        try {
            workers.close();
        } catch (IOException e) {
            LOG.warn("The workers could not be ended in order", e);
        }
    }

    private static ApiKeys keys(@Nullable Path file) {
        if (file == null) {
            return ApiKeys.NONE;
        }
        try {
            return ApiKeys.parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "API_KEYS_UNREADABLE",
                            "The file of API keys can't be read",
                            Origin.ofFile(file.toString()),
                            "Give the name of a text file in UTF-8 that you may read."),
                    e);
        }
    }
}
