package io.journeydeck.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.metrics.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: wires routes, the gate in front of them, and Jetty. */
public final class ExportServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExportServer.class);
    /** For what is answered at once: probes, the page, refusals. */
    private static final int SPARE_THREADS = 32;
    /** How long a client may go on to send what nobody will read. */
    private static final Duration UNREAD_TIME = Duration.ofSeconds(5);
    /** How long an answer may wait for its reader, beside what its bytes take at the least rate. */
    private static final Duration READING_GRACE = Duration.ofSeconds(20);
    /** Bytes a second. */
    private static final long LEAST_READING_RATE = 32 * 1024;

    private static final int HEADER_BYTES = 8 * 1024;

    private final ServerSettings settings;
    private final Json json = new Json();
    private final Probes probes = new Probes();
    private final Metrics metrics;
    private final @Nullable AdminServer admin;
    private final ExportRoute export;
    private final BatchRoutes batches;
    private final Gate gate;
    private final EditorExportRoute editorExport;
    private final CheckRoute check;
    private final ImportRoute importing;
    private final Catalogue catalogue;
    private final EditorRoutes editor;
    private final Javalin javalin;
    private volatile boolean stopping;

    /** @throws DiagnosticException when the settings would open the server to all without anybody having said so */
    public ExportServer(Services services, ServerSettings settings) {
        requireKeys(settings);
        this.settings = settings;
        this.metrics = services.metrics();
        probes.require(() -> stopping ? Optional.of("The server is stopping") : Optional.empty());
        ConversionDesk desk = new ConversionDesk(
                settings.work().workers(),
                settings.work().queue(),
                settings.work().queueTime());
        BodyReader bodies = new BodyReader(
                settings.bodies().atOnce(),
                settings.bodies().requestBytes(),
                settings.bodies().memory(),
                settings.bodies().time());
        FormatChoice choice = new FormatChoice(services.formats());
        ThemeSource themes = services.themes();
        MultipartBody multipart = new MultipartBody(settings.bodies().files());
        Intake intake = new Intake(bodies, multipart, settings.places());
        this.gate = new Gate(settings.loopback(), settings.exposure().origins(), settings.keys(), limits());
        this.export = new ExportRoute(services.converter(), choice, themes, intake, desk, json);
        this.editorExport = new EditorExportRoute(
                gate,
                services.converter(),
                choice,
                intake,
                multipart,
                desk,
                settings.bodies().requestBytes());
        this.check = new CheckRoute(services.checker(), intake, desk, json, Clock.system(ZoneId.systemDefault()));
        this.importing = new ImportRoute(services.updater(), intake, desk, json);
        this.batches = new BatchRoutes(
                services.batches(),
                choice,
                themes,
                intake.with(
                        bodies.upTo(
                                settings.batches().bytes(), settings.batches().time()),
                        new MultipartBody(settings.batches().files())),
                settings.batches(),
                new BatchEvents(services.batches(), json, settings.batches().watchers(), () -> stopping),
                json);
        this.catalogue = new Catalogue(
                services.formats(),
                services.templates(),
                new TemplatePictures(services.converter(), desk, services.formats()),
                themes,
                settings,
                json);
        this.editor = new EditorRoutes(services.templates());
        probes.require(
                () -> services.workersReady().getAsBoolean() ? Optional.empty() : Optional.of("No worker is ready"));
        probes.require(() ->
                services.batches().answers() ? Optional.empty() : Optional.of("The store of batches does not answer"));
        this.admin = settings.admin() == null
                ? null
                : new AdminServer(settings.admin().host(), settings.admin().port(), probes, metrics, json);
        this.javalin = Javalin.create(config -> {
            configure(config);
            routes(config);
        });
    }

    private static void requireKeys(ServerSettings settings) {
        if (!settings.loopback()
                && settings.keys().isEmpty()
                && !settings.exposure().withoutKeys()) {
            throw new DiagnosticException(Diagnostic.error(
                    "API_KEYS_MISSING",
                    "Others could use the server at " + settings.host() + ", and there are no API keys",
                    Origin.UNKNOWN,
                    "Give --api-key-file, or --insecure-no-auth if everybody may use it."));
        }
    }

    /**
     * Listens, and returns.
     *
     * @throws DiagnosticException when the address can't be listened on
     */
    public ExportServer start() {
        try {
            javalin.start();
        } catch (RuntimeException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "ADDRESS_UNAVAILABLE",
                            "The server can't listen on " + settings.host() + ", port " + settings.port(),
                            Origin.UNKNOWN,
                            "Stop the program that uses the port, or choose another with --port."),
                    e);
        }
        if (admin != null) {
            try {
                admin.start();
            } catch (DiagnosticException e) {
                close();
                throw e;
            }
        }
        return this;
    }

    /** The port that probes and metrics are at; 0 when they have none of their own. */
    public int adminPort() {
        return admin == null ? 0 : admin.port();
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** {@code GET /health} and the like: what is there, with its methods. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
                .toList();
    }

    /** Where people find the page. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + "/";
    }

    /** Takes no more requests, lets running ones end within the time for it, and stops. */
    @Override
    public void close() {
        stopping = true;
        try {
            javalin.stop();
        } finally {
            if (admin != null) {
                admin.close();
            }
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize =
                Math.max(settings.bodies().requestBytes(), settings.batches().bytes());
        int threads = threads();
        config.jetty.threadPool = new QueuedThreadPool(threads, Math.min(8, threads), 60_000);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
        });
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(this::modify);
        config.requestLogger.http((ctx, millis) -> log(ctx, millis));
    }

    private int threads() {
        return settings.places() + 2 * settings.batches().watchers() + SPARE_THREADS;
    }

    /** The timeout is the connector's: one set for requests comes back after a request that ends while the server stops. */
    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(idleMillis());
        return connector;
    }

    private void modify(Server server) {
        server.setErrorHandler(new PlainErrors(json));
        server.setStopTimeout(settings.stopTime().toMillis());
        GracefulHandler graceful = new GracefulHandler();
        ReadingTime readers = new ReadingTime(READING_GRACE, LEAST_READING_RATE, threads() - SPARE_THREADS / 2);
        readers.setHandler(new UnreadBody(UNREAD_TIME));
        graceful.setHandler(readers);
        server.setHandler(graceful);
    }

    /** A sender that sends nothing is cut off sooner than one that is slow. */
    private long idleMillis() {
        return Math.min(10_000, settings.bodies().time().toMillis());
    }

    private void routes(JavalinConfig config) {
        config.routes.before(gate);
        config.routes.after(Gate::release);
        get(config, "/health", probes::health);
        get(config, "/ready", probes::ready);
        get(config, "/api/v1/formats", catalogue::formats);
        get(config, "/api/v1/templates", catalogue::templates);
        get(config, "/api/v1/templates/{id}.drawio", catalogue::template);
        get(config, "/api/v1/templates/{id}.svg", catalogue::picture);
        ApiDescription description = new ApiDescription(json);
        get(config, "/openapi.yaml", description::yaml);
        get(config, "/openapi.json", description::json);
        new PageFiles(settings.editor()).handlers().forEach((path, handler) -> get(config, path, handler));
        editor.handlers().forEach((path, handler) -> get(config, path, handler));
        get(config, PluginFile.PATH, new PluginFile()::script);
        get(config, EditorPlace.PATH + "<path>", new EditorFiles(settings.editor())::file);
        config.routes.post("/api/v1/export", export);
        config.routes.options("/api/v1/export", options("POST, OPTIONS"));
        config.routes.post("/api/v1/check", check);
        config.routes.options("/api/v1/check", options("POST, OPTIONS"));
        config.routes.post("/api/v1/import", importing);
        config.routes.options("/api/v1/import", options("POST, OPTIONS"));
        batches(config);
        for (String path : List.of("/export", "/<prefix>/export")) {
            config.routes.get(path, editorExport);
            config.routes.post(path, editorExport);
            config.routes.options(path, options("GET, POST, OPTIONS"));
        }

        config.routes.exception(ProblemException.class, (e, ctx) -> Problem.send(ctx, e, json));
        config.routes.exception(HttpResponseException.class, (e, ctx) -> Problem.send(ctx, refused(ctx, e), json));
        config.routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("Request {} failed", RequestFacts.of(ctx).id(), e);
            Problem.send(ctx, fault(), json);
        });
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("A request failed", error);
            response.setStatus(500);
        });
    }

    private void batches(JavalinConfig config) {
        String one = BatchAnswer.PATH + "{id}";
        config.routes.post("/api/v1/batches", batches::submit);
        config.routes.get("/api/v1/batches", batches::list);
        config.routes.options("/api/v1/batches", options("GET, POST, OPTIONS"));
        config.routes.get(one, batches::status);
        config.routes.delete(one, batches::delete);
        config.routes.options(one, options("GET, DELETE, OPTIONS"));
        config.routes.post(one + "/cancel", batches::cancel);
        config.routes.options(one + "/cancel", options("POST, OPTIONS"));
        config.routes.get(one + "/events", batches::events);
        config.routes.options(one + "/events", options("GET, OPTIONS"));
        get(config, one + "/result", batches::result);
        get(config, one + "/documents/<name>", batches::document);
    }

    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
        config.routes.options(path, options("GET, HEAD, OPTIONS"));
    }

    private static Handler options(String methods) {
        return ctx -> ctx.header("Allow", methods).status(204);
    }

    private KeyLimits limits() {
        return new KeyLimits(settings.share().atOnce(), settings.share().perMinute(), System::nanoTime);
    }

    private static ProblemException refused(Context ctx, HttpResponseException e) {
        if (e.getStatus() == 404) {
            return new ProblemException(
                    404, "NOT_FOUND", "There is nothing at this address", "The page at / shows what there is.");
        }
        if (e.getStatus() == 405) {
            String allowed = String.valueOf(e.getDetails().getOrDefault("availableMethods", ""))
                    .toUpperCase(Locale.ROOT);
            return new ProblemException(
                            405,
                            "METHOD_NOT_ALLOWED",
                            "The address does not take " + Excerpt.of(ctx.req().getMethod()),
                            "Use one of: " + allowed + ".")
                    .with("Allow", allowed);
        }
        if (e.getStatus() >= 500) {
            return fault();
        }
        return new ProblemException(
                e.getStatus(), "REQUEST_MALFORMED", "The request could not be taken", "Check its headers and body.");
    }

    private static ProblemException fault() {
        return new ProblemException(
                500,
                "INTERNAL_ERROR",
                "The request failed",
                "This is a fault of ours: please report it with the requestId.");
    }

    private void log(Context ctx, float millis) {
        Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
        String route = endpoint == null ? "-" : endpoint.path;
        String method = ctx.method().toString();
        RequestFacts facts = RequestFacts.of(ctx);
        facts
                .log(LOG.atInfo()
                        .addKeyValue("method", method)
                        .addKeyValue("route", route)
                        .addKeyValue("status", ctx.statusCode())
                        .addKeyValue("ms", Math.round(millis)))
                .log("request");
        facts.count(metrics, method, route, ctx.statusCode(), Duration.ofNanos((long) (millis * 1_000_000)));
    }
}
