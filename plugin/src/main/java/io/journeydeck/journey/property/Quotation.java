package io.journeydeck.journey.property;

/** Takes the quotation marks off what someone says or thinks: they are drawn, not said. */
final class Quotation {

    private static final String OPENING = "\"\u201c\u201d\u201e\u00ab\u2018";
    private static final String CLOSING = "\"\u201d\u201c\u00bb\u2019";

    private Quotation() {}

    /** {@code text} without the marks around all of it. */
    static String content(String text) {
        String content = text.strip();
        while (content.length() > 2
                && OPENING.indexOf(content.charAt(0)) >= 0
                && CLOSING.indexOf(content.charAt(content.length() - 1)) >= 0) {
            content = content.substring(1, content.length() - 1).strip();
        }
        return content;
    }
}
