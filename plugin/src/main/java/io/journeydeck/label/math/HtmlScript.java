package io.journeydeck.label.math;

/** HTML: letters slant, and small ones stand above or below the line. */
final class HtmlScript implements Script {

    @Override
    public String letters(String text) {
        boolean letter = Character.isLetter(text.codePointAt(0)) && text.codePointAt(0) < 0x250;
        return letter ? "<i>" + text + "</i>" : words(text);
    }

    @Override
    public String words(String text) {
        return escaped(text);
    }

    @Override
    public String below(String written) {
        return "<sub style=\"font-size:71%\">" + written + "</sub>";
    }

    @Override
    public String above(String written) {
        return "<sup style=\"font-size:71%\">" + written + "</sup>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
