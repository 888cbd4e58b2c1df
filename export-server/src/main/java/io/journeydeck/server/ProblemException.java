package io.journeydeck.server;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request that gets no document, with the status, headers and findings of the answer. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Diagnostic diagnostic;
    private final transient List<Diagnostic> all;
    private final transient Map<String, String> headers;

    private ProblemException(int status, Diagnostic diagnostic, List<Diagnostic> all, Map<String, String> headers) {
        super(diagnostic.line(), null, false, false);
        this.status = status;
        this.diagnostic = diagnostic;
        this.all = List.copyOf(all);
        this.headers = Map.copyOf(headers);
    }

    ProblemException(int status, String code, String message, String remedy) {
        this(status, Diagnostic.error(code, message, Origin.UNKNOWN, remedy), List.of(), Map.of());
    }

    /** The server has no room now; to be asked again. */
    static ProblemException busy(String message) {
        return new ProblemException(503, "BUSY", message, "Ask again in a few seconds.").with("Retry-After", "2");
    }

    /** Files of which none became a document. */
    static ProblemException failed(Diagnostic gravest, List<Diagnostic> all) {
        if (gravest.code().equals("WORKER_UNAVAILABLE")) {
            return new ProblemException(503, gravest, all.size() > 1 ? all : List.of(), Map.of("Retry-After", "10"));
        }
        return new ProblemException(statusOf(gravest.code()), gravest, all.size() > 1 ? all : List.of(), Map.of());
    }

    private static int statusOf(String code) {
        return switch (code) {
            case "LIMIT_REQUEST_SIZE", "LIMIT_FILE_SIZE", "LIMIT_INFLATED_SIZE" -> 413;
            case "UNSUPPORTED_INPUT" -> 415;
            case "INTERNAL_ERROR" -> 500;
            default -> 422;
        };
    }

    ProblemException with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new ProblemException(status, diagnostic, all, more);
    }

    String code() {
        return diagnostic.code();
    }

    Map<String, String> headers() {
        return headers;
    }

    Problem problem(String requestId) {
        return Problem.of(status, diagnostic, requestId, Finding.of(all));
    }
}
