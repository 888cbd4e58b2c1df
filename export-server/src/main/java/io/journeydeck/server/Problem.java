package io.journeydeck.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 wants it told ({@code application/problem+json}), with members of ours.
 *
 * @param detail what failed and how to mend it
 * @param code stable name for programs, in capitals
 * @param findings all that was found, when there is more than the first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String file,
        @Nullable String page,
        @Nullable String cell,
        String requestId,
        List<Finding> findings) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, Diagnostic diagnostic, String requestId, List<Finding> findings) {
        Finding finding = Finding.of(diagnostic);
        Origin origin = diagnostic.origin();
        return new Problem(
                "urn:journeydeck:problem:" + slug(finding.code()),
                title(finding.code()),
                status,
                finding.message() + (finding.remedy().isEmpty() ? "." : ". " + finding.remedy()),
                finding.code(),
                origin.file(),
                origin.page(),
                origin.cellId(),
                requestId,
                findings);
    }

    /** Answers with a problem. */
    static void send(Context ctx, ProblemException problem, Json json) {
        RequestFacts facts = RequestFacts.of(ctx);
        facts.failed(problem.code());
        ctx.removeHeader("Content-Disposition");
        problem.headers().forEach(ctx::header);
        Problem told = problem.problem(facts.id());
        ctx.status(told.status()).contentType(MEDIA_TYPE).result(json.bytes(told));
    }

    private static String slug(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code LIMIT_REQUEST_SIZE} is "Limit request size": the same for all problems of a type. */
    private static String title(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
