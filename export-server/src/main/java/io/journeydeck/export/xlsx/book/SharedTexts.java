package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.ooxml.Xml;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook's cells, each once (ECMA-376 part 1, 18.4.9 sst). */
final class SharedTexts {

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private int uses;

    /**
     * Position of a text.
     *
     * @param text as the file may hold it
     */
    int position(String text) {
        uses++;
        Integer known = positions.putIfAbsent(text, positions.size());
        return known == null ? positions.size() - 1 : known;
    }

    byte[] part() {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION)
                .append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
                .append(uses)
                .append("\" uniqueCount=\"")
                .append(positions.size())
                .append("\">");
        for (String text : positions.keySet()) {
            xml.append(keepsBlanks(text) ? "<si><t>" : "<si><t xml:space=\"preserve\">");
            escape(text, xml);
            xml.append("</t></si>");
        }
        return xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether readers keep all of a text without being told to. */
    private static boolean keepsBlanks(String text) {
        return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    }

    /** Writes text of an element that holds only what XML allows. */
    static void escape(String text, StringBuilder xml) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>') {
                xml.append(text, from, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
                from = i + 1;
            }
        }
        if (from == 0) {
            xml.append(text);
        } else {
            xml.append(text, from, text.length());
        }
    }
}
