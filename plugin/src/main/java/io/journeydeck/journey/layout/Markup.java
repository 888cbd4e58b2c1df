package io.journeydeck.journey.layout;

/** Plain text as the HTML of draw.io's labels. */
final class Markup {

    private Markup() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r\n", "\n")
                .replace("\n", "<br>");
    }
}
