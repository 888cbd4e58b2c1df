package io.journeydeck.server;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.metrics.Metrics;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What the machine that watches the server asks: probes and metrics, at an address of their own and by threads of their own, so that
 * they answer however busy the server is. No keys: the address is for the operator's network.
 */
final class AdminServer implements AutoCloseable {

    private static final int THREADS = 8;

    private final Javalin javalin;
    private final String host;
    private final int port;

    /** @param probes of the server that is watched */
    AdminServer(String host, int port, Probes probes, Metrics metrics, Json json) {
        this.host = host;
        this.port = port;
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.threadPool = new QueuedThreadPool(THREADS, 2, 60_000);
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors(json)));
            config.routes.before(ResponseHeaders::add);
            config.routes.get("/health", probes::health);
            config.routes.get("/ready", probes::ready);
            config.routes.get("/metrics", ctx -> metrics(ctx, metrics));
            config.routes.exception(ProblemException.class, (e, ctx) -> Problem.send(ctx, e, json));
        });
    }

    private static void metrics(Context ctx, Metrics metrics) {
        ctx.contentType(Metrics.MEDIA_TYPE).result(metrics.text());
    }

    /** @throws DiagnosticException when the address can't be listened on */
    void start() {
        try {
            javalin.start(host, port);
        } catch (RuntimeException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "ADDRESS_UNAVAILABLE",
                            "Metrics can't be served on " + host + ", port " + port,
                            Origin.UNKNOWN,
                            "Stop the program that uses the port, or choose another with --admin."),
                    e);
        }
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
