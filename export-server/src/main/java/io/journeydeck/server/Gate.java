package io.journeydeck.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the server talks to: on loopback only those who call it by a loopback name (a foreign site whose name points here does not),
 * pages of its own or of known origins, and, where there are keys, those who have one.
 */
final class Gate implements Handler {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String API = "/api/";
    private static final String PLACE = "journeydeck.place";

    private final boolean loopback;
    private final List<String> origins;
    private final ApiKeys keys;
    private final KeyLimits limits;

    Gate(boolean loopback, List<String> origins, ApiKeys keys, KeyLimits limits) {
        this.loopback = loopback;
        this.origins = origins;
        this.keys = keys;
        this.limits = limits;
    }

    @Override
    public void handle(Context ctx) {
        ResponseHeaders.add(ctx);
        String host = String.valueOf(ctx.header("Host")).toLowerCase(Locale.ROOT);
        if (loopback && !LOOPBACK.contains(host.replaceFirst(":\\d*$", ""))) {
            throw new ProblemException(
                    403,
                    "HOST_REFUSED",
                    "The server listens on this machine only and does not know the host name it was called by",
                    "Call it as 127.0.0.1 or localhost, or start it with --host.");
        }
        admitOrigin(ctx, ctx.header("Origin"), host);
        boolean preflight = ctx.method().equals(HandlerType.OPTIONS);
        if (!keys.isEmpty() && ctx.path().startsWith(API) && !preflight) {
            admitKey(ctx);
        }
    }

    private void admitOrigin(Context ctx, @Nullable String origin, String host) {
        ctx.header("Vary", "Origin");
        if (origin == null
                || origin.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .equals(host)) {
            return;
        }
        if (!origins.contains(origin)) {
            throw originRefused();
        }
        ctx.header("Access-Control-Allow-Origin", origin);
        ctx.header(
                "Access-Control-Expose-Headers",
                "Content-Disposition, content-ex-height, content-ex-width, content-page-id, content-scale, ETag, Journeydeck-Errors, Journeydeck-Warnings, Location, Retry-After, X-Request-Id");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        if (ctx.method().equals(HandlerType.OPTIONS)) {
            ctx.header("Access-Control-Allow-Methods", "GET, HEAD, POST, DELETE");
            ctx.header(
                    "Access-Control-Allow-Headers",
                    "Accept, Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Api-Key, X-Request-Id");
            ctx.header("Access-Control-Max-Age", "600");
            // A page of the internet that calls a server of this machine or its network has to be let in by name.
            if (ctx.header("Access-Control-Request-Private-Network") != null) {
                ctx.header("Access-Control-Allow-Private-Network", "true");
            }
        }
    }

    private static ProblemException originRefused() {
        return new ProblemException(
                403,
                "ORIGIN_REFUSED",
                "Pages of another site may not use this server",
                "Start the server with --cors and the site's origin to let them.");
    }

    /**
     * Lets a draw.io editor export. Its form is a request that any page could make a browser send, so one from another site must say of
     * which; a browser that does not say it (a link, a picture) is refused. Its key comes in the address ({@code ?key=...}), as secret as
     * the page that has it: an origin alone proves nothing to a server that others can reach, for programs claim any.
     */
    void admitEditor(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (ctx.header("Origin") == null
                && site != null
                && !List.of("none", "same-origin").contains(site)) {
            throw originRefused();
        }
        if (!keys.isEmpty()) {
            admit(ctx, presented(ctx).or(() -> Optional.ofNullable(ctx.queryParam("key"))));
        }
    }

    private void admitKey(Context ctx) {
        admit(ctx, presented(ctx));
    }

    private void admit(Context ctx, Optional<String> key) {
        Optional<String> name = key.flatMap(keys::nameOf);
        if (name.isEmpty()) {
            throw new ProblemException(
                            401,
                            "KEY_NEEDED",
                            "The request has no valid API key",
                            "Send one as Authorization: Bearer ... or X-Api-Key.")
                    .with("WWW-Authenticate", "Bearer");
        }
        RequestFacts.of(ctx).keyUsed(name.get());
        if (ctx.method().equals(HandlerType.POST)) {
            ctx.attribute(PLACE, limits.admit(name.get()));
        }
    }

    /** After a request, whatever became of it. */
    static void release(Context ctx) {
        KeyLimits.Place place = ctx.attribute(PLACE);
        if (place != null) {
            place.close();
        }
    }

    private static Optional<String> presented(Context ctx) {
        String bearer = ctx.header("Authorization");
        if (bearer != null && bearer.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.of(bearer.substring(7).strip());
        }
        return Optional.ofNullable(ctx.header("X-Api-Key"));
    }
}
