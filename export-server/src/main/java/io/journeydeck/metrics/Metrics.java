package io.journeydeck.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/**
 * Counts and times of one process, told in the text form of Prometheus. Labels are routes, formats and codes of ours, never anything
 * that a client sent: their number is bounded. Safe for use by many threads.
 */
public final class Metrics implements AutoCloseable {

    /** What {@link #text} is. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Duration[] REQUEST_STEPS = steps(10, 50, 250, 1_000, 5_000, 30_000);
    private static final Duration[] CONVERSION_STEPS = steps(10, 25, 50, 100, 250, 1_000, 5_000, 30_000);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    /** Micrometer forgets what nobody else holds. */
    private final List<LongSupplier> counted = new CopyOnWriteArrayList<>();

    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    private static Duration[] steps(long... millis) {
        Duration[] steps = new Duration[millis.length];
        for (int i = 0; i < millis.length; i++) {
            steps[i] = Duration.ofMillis(millis[i]);
        }
        return steps;
    }

    /**
     * A request was answered.
     *
     * @param route as it was registered, e.g. {@code /api/v1/templates/{id}.drawio}
     * @param code of the problem that was told; {@code -} for none
     */
    public void request(String method, String route, int status, String code, Duration time) {
        Timer.builder("journeydeck.requests")
                .description("Requests by route, status and problem")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .tag("code", code)
                .serviceLevelObjectives(REQUEST_STEPS)
                .register(registry)
                .record(time);
    }

    /** Bytes of bodies that came in and went out. */
    public void moved(long in, long out) {
        bytes("in").increment((double) in);
        bytes("out").increment((double) out);
    }

    private Counter bytes(String direction) {
        return Counter.builder("journeydeck.bytes")
                .description("Bytes of bodies")
                .tag("direction", direction)
                .register(registry);
    }

    /**
     * A file was converted, or not.
     *
     * @param formats an id, or {@code several}
     * @param outcome {@code done} or the code of the finding that says why not
     */
    public void conversion(String formats, String outcome, Duration time) {
        Timer.builder("journeydeck.conversions")
                .description("Conversions of a file by formats and outcome")
                .tag("formats", formats)
                .tag("outcome", outcome)
                .serviceLevelObjectives(CONVERSION_STEPS)
                .register(registry)
                .record(time);
    }

    /**
     * Something that goes up and down.
     *
     * @param name with dots between words, beginning with {@code journeydeck.}
     * @param now asked whenever somebody looks; answers at once
     */
    public void gauge(String name, String help, LongSupplier now) {
        Gauge.builder(name, now, LongSupplier::getAsLong)
                .description(help)
                .strongReference(true)
                .register(registry);
    }

    /**
     * Something that was counted elsewhere and only goes up.
     *
     * @param total asked whenever somebody looks; answers at once
     */
    public void counter(String name, String help, LongSupplier total) {
        counted.add(total);
        FunctionCounter.builder(name, total, LongSupplier::getAsLong)
                .description(help)
                .register(registry);
    }

    /** All of it, as Prometheus reads it. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
