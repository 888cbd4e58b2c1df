package io.journeydeck.server;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problems with requests that never reach a route, such as a header without end: told like the others, and nothing of our inside. */
final class PlainErrors extends ErrorHandler {

    private final Json json;

    PlainErrors(Json json) {
        this.json = json;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (status == 503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "2");
        }
        String id = UUID.randomUUID().toString();
        response.getHeaders().put("X-Request-Id", id);
        response.write(true, ByteBuffer.wrap(json.bytes(problem(status, id))), callback);
        return true;
    }

    private static Problem problem(int status, String id) {
        String reason = HttpStatus.getMessage(status);
        String code = status == 503 ? "BUSY" : status >= 500 ? "INTERNAL_ERROR" : "REQUEST_MALFORMED";
        String remedy = status == 503 ? "Ask again in a few seconds." : "Check the request's first line and headers.";
        return Problem.of(
                status,
                Diagnostic.error(code, "The request could not be taken: " + reason, Origin.UNKNOWN, remedy),
                id,
                List.of());
    }
}
