package io.journeydeck.app;

import io.journeydeck.check.Checker;
import io.journeydeck.cli.ServerLauncher;
import io.journeydeck.cli.ServerLauncher.LogForm;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.limits.Limits;
import io.journeydeck.metrics.Metrics;
import io.journeydeck.server.ApiKeys;
import io.journeydeck.server.ExportServer;
import io.journeydeck.server.ServerSettings;
import io.journeydeck.server.ThemeSource;
import io.journeydeck.template.TemplateLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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

    ServerProcess(List<OutputFormat> formats, PageSource source, TemplateLibrary templates) {
        this.formats = formats;
        this.source = source;
        this.templates = templates;
    }

    @Override
    public void serve(Settings wanted) throws InterruptedException {
        ServerSettings settings = ServerSettings.standard()
                .at(wanted.host(), wanted.port())
                .withKeys(keys(wanted.apiKeyFile()), wanted.withoutKeys())
                .withOrigins(wanted.origins())
                .withKeyShare(wanted.share().atOnce(), wanted.share().perMinute())
                .withAdmin(admin(wanted.admin(), wanted.port()));
        if (wanted.log() == LogForm.JSON) {
            LogSetup.json();
        }
        ExportServer server = server(settings, lent(wanted.stencils()), themes(wanted.themes()));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        wanted.listening().accept(server.address());
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

    /** The server with this program's formats and templates, not started yet. */
    ExportServer server(ServerSettings settings) {
        return server(settings, source, ThemeSource.NONE);
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

    private ExportServer server(ServerSettings settings, PageSource pages, ThemeSource themes) {
        Limits limits = Limits.standard()
                .withTime(settings.work().conversionTime())
                .withFileBytes(settings.bodies().requestBytes());
        Exporter exporter = new Exporter(pages, limits, fault -> LOG.error("A conversion failed", fault));
        Checker checker = new Checker(pages, limits, fault -> LOG.error("A check failed", fault));
        Profile profile = Profile.standard();
        return new ExportServer(
                exporter,
                (file, today) -> checker.check(file.bytes(), file.name(), profile, today),
                formats,
                new OfferedTemplates(templates),
                themes,
                new Metrics(),
                settings);
    }

    /** Java exits with 143 after SIGTERM; a server that stopped as it was told to has done well. */
    private static void stop(ExportServer server) {
        try {
            server.close();
        } finally {
            Runtime.getRuntime().halt(0);
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
