package io.journeydeck.drawio.edit;

/** Characters of XML, read and written. */
final class Markup {

    private Markup() {}

    /** An attribute's value for the quotation mark that its file has it in. XML 1.0, clauses 2.3 and 3.3.3. */
    static String escaped(String value, char quote, boolean ascii) {
        StringBuilder xml = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int c = value.codePointAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append(quote == '"' ? "&quot;" : "\"");
                case '\'' -> xml.append(quote == '\'' ? "&#39;" : "'");
                case '\n' -> xml.append("&#xa;");
                case '\r' -> xml.append("&#xd;");
                case '\t' -> xml.append("&#x9;");
                default -> character(c, ascii, xml);
            }
        }
        return xml.toString();
    }

    private static void character(int c, boolean ascii, StringBuilder xml) {
        boolean good = c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
        int shown = good ? c : 0xfffd;
        if (ascii && shown > 0x7e) {
            xml.append("&#x").append(Integer.toHexString(shown)).append(';');
        } else {
            xml.appendCodePoint(shown);
        }
    }

    /** XML with references for all that is not ASCII. */
    static String ascii(String xml) {
        StringBuilder ascii = new StringBuilder(xml.length());
        xml.codePoints().forEach(c -> {
            if (c > 0x7e) {
                ascii.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                ascii.appendCodePoint(c);
            }
        });
        return ascii.toString();
    }

    /** An attribute's value as a parser gives it: references replaced, white space as spaces. */
    static String value(String raw) {
        StringBuilder value = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int end = c == '&' ? raw.indexOf(';', i) : -1;
            if (end > 0) {
                value.append(reference(raw.substring(i + 1, end)));
                i = end;
            } else if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                value.append(' ');
                i++;
            } else {
                value.append(c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
            }
        }
        return value.toString();
    }

    /** An element's text as a parser gives it. */
    static String text(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            int end = raw.charAt(i) == '&' ? raw.indexOf(';', i) : -1;
            if (end > 0) {
                text.append(reference(raw.substring(i + 1, end)));
                i = end;
            } else {
                text.append(raw.charAt(i));
            }
        }
        return text.toString();
    }

    private static String reference(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                !name.startsWith("#")
                        ? "&" + name + ";"
                        : name.startsWith("#x")
                                ? Character.toString(Integer.parseInt(name.substring(2), 16))
                                : Character.toString(Integer.parseInt(name.substring(1)));
        };
    }
}
