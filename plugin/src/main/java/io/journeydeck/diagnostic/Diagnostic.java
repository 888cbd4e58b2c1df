package io.journeydeck.diagnostic;

/**
 * One finding.
 *
 * @param code stable name for programs, in capitals, e.g. {@code SHAPE_UNKNOWN}
 * @param message what is the matter, one sentence without a full stop at its end
 * @param remedy how to mend it, one sentence; empty when there is nothing to do
 */
public record Diagnostic(String code, Severity severity, String message, Origin origin, String remedy) {

    public Diagnostic {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("A diagnostic's code is in capitals, not \"" + code + "\"");
        }
    }

    public static Diagnostic error(String code, String message, Origin origin, String remedy) {
        return new Diagnostic(code, Severity.ERROR, message, origin, remedy);
    }

    public static Diagnostic warning(String code, String message, Origin origin, String remedy) {
        return new Diagnostic(code, Severity.WARNING, message, origin, remedy);
    }

    public static Diagnostic info(String code, String message, Origin origin, String remedy) {
        return new Diagnostic(code, Severity.INFO, message, origin, remedy);
    }

    public Diagnostic at(Origin place) {
        return new Diagnostic(code, severity, message, place, remedy);
    }

    /** One line: where, what, how to mend. */
    public String line() {
        String where = origin.toString();
        return (where.isEmpty() ? "" : where + ": ") + message + (remedy.isEmpty() ? "." : ". " + remedy);
    }
}
