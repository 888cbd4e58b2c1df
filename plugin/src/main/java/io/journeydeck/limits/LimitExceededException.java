package io.journeydeck.limits;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.util.Locale;

/** Input that goes over one of the {@link Limits}; its code begins with {@code LIMIT_} or is {@code RENDER_TIMEOUT}. */
public final class LimitExceededException extends DiagnosticException {

    private static final long serialVersionUID = 1L;

    public LimitExceededException(String code, String message, Origin origin, String remedy) {
        super(Diagnostic.error(code, message, origin, remedy));
    }

    /** For example: {@code LIMIT_CELLS: 25,000 cells are over the limit of 20,000}. */
    public static LimitExceededException over(String code, String what, long value, long limit, Origin origin) {
        return new LimitExceededException(
                code,
                String.format(Locale.ROOT, "%,d %s are over the limit of %,d", value, what, limit),
                origin,
                "Make the diagram smaller or raise the limit.");
    }
}
