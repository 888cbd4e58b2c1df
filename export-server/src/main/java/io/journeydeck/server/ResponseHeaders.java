package io.journeydeck.server;

import io.javalin.http.Context;

/** Headers that each answer has: a browser takes our answers for what they are, frames, caches and leaks none of them. */
final class ResponseHeaders {

    /** For SVG opened by itself. */
    static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private ResponseHeaders() {}

    /** For the page: its own script, style and answers, pictures made in it, the editor in a frame, nothing else. */
    static String pagePolicy(EditorPlace editor) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; frame-src "
                + editor.source() + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static void add(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Content-Security-Policy", NOTHING);
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
        ctx.header("X-Request-Id", RequestFacts.of(ctx).id());
    }
}
