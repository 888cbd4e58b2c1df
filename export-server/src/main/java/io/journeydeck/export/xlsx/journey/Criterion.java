package io.journeydeck.export.xlsx.journey;

/** Criteria of COUNTIFS and its kin that mean a text and nothing else. */
final class Criterion {

    private Criterion() {}

    /**
     * Equal to what {@code reference} says.
     *
     * @param text that it says now: one with wildcards needs them escaped
     */
    static String is(String reference, String text) {
        boolean wild = text.chars().anyMatch(c -> c == '~' || c == '*' || c == '?');
        return "\"=\"&"
                + (wild
                        ? "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + reference + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")"
                        : reference);
    }

    /** Equal to a text that the formula itself holds, of which the first 200 characters count. */
    static String is(String text) {
        String plain = text.replaceAll("[~*?]", "~$0").replace("\"", "\"\"");
        return "\"="
                + (text.length() > 200
                        ? text.substring(0, 200).replaceAll("[~*?]", "~$0").replace("\"", "\"\"") + "*"
                        : plain)
                + "\"";
    }
}
