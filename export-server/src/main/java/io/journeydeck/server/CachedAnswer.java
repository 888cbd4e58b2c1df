package io.journeydeck.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Answers that only change with the program: a browser asks whether its copy is still good. */
final class CachedAnswer {

    private CachedAnswer() {}

    static void send(Context ctx, String mediaType, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        String tag = "\"" + HexFormat.of().toHexDigits((int) sum.getValue()) + "-" + content.length + "\"";
        if (isStillGood(ctx, tag)) {
            return;
        }
        RequestFacts.of(ctx).sent(content.length);
        ctx.contentType(mediaType).result(content);
    }

    /** Names the version; true when the browser has it, and has been told so. */
    static boolean isStillGood(Context ctx, String tag) {
        ctx.header("Cache-Control", "no-cache");
        ctx.header("ETag", tag);
        String known = ctx.header("If-None-Match");
        boolean good = known != null && isKnown(tag, known);
        if (good) {
            ctx.status(304);
        }
        return good;
    }

    /** Compared weakly (RFC 9110, 13.1.2): what a proxy packed is still the same content. */
    private static boolean isKnown(String tag, String known) {
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
