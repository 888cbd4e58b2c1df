package io.journeydeck.server;

import io.javalin.http.Context;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.metrics.Metrics;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.spi.LoggingEventBuilder;

/** What the log may say of a request: sizes, counts and codes; never names, labels or addresses as sent. */
final class RequestFacts {

    private static final String KEY = "journeydeck.facts";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final String id;
    private String key = "-";
    private String formats = "-";
    private String code = "-";
    private int files;
    private long bytesIn;
    private long bytesOut;

    private RequestFacts(@Nullable String idAsSent) {
        this.id = idAsSent != null && ID.matcher(idAsSent).matches()
                ? idAsSent
                : UUID.randomUUID().toString();
    }

    static RequestFacts of(Context ctx) {
        RequestFacts facts = ctx.attribute(KEY);
        if (facts == null) {
            facts = new RequestFacts(ctx.header("X-Request-Id"));
            ctx.attribute(KEY, facts);
        }
        return facts;
    }

    String id() {
        return id;
    }

    void exports(List<Upload> uploads, List<OutputFormat> wanted) {
        files(uploads);
        formats = wanted.stream().map(OutputFormat::id).collect(Collectors.joining(","));
    }

    void files(List<Upload> uploads) {
        files = uploads.size();
        bytesIn = uploads.stream().mapToLong(upload -> upload.bytes().length).sum();
    }

    void sent(long bytes) {
        bytesOut = bytes;
    }

    void failed(String problemCode) {
        code = problemCode;
    }

    /** Whose batches the request may see: the key's name; empty when nobody needs one. */
    String owner() {
        return key.equals("-") ? "" : key;
    }

    void keyUsed(String name) {
        key = name;
    }

    /** Adds them to a line of the log. */
    LoggingEventBuilder log(LoggingEventBuilder line) {
        return line.addKeyValue("files", files)
                .addKeyValue("in", bytesIn)
                .addKeyValue("out", bytesOut)
                .addKeyValue("format", formats)
                .addKeyValue("code", code)
                .addKeyValue("key", key)
                .addKeyValue("requestId", id);
    }

    void count(Metrics metrics, String method, String route, int status, Duration time) {
        metrics.request(method, route, status, code, time);
        metrics.moved(bytesIn, bytesOut);
    }
}
