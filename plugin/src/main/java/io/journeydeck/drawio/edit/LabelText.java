package io.journeydeck.drawio.edit;

import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label with another text.
 *
 * @param label as it is to stand in the file
 * @param looksKept false when mark-up inside the label (bold words, links, …) went with the old text
 */
public record LabelText(String label, boolean looksKept) {

    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[A-Za-z][^>]*>", Pattern.DOTALL);

    /** A run of characters between tags. */
    private record Piece(int start, int end) {}

    /**
     * Puts a text into a label. Of a label of HTML the mark-up around the words that change is kept where the change lies within one
     * run of characters.
     *
     * @param label as it stands in the file, without placeholders
     * @param style of its cell, defaults filled in
     */
    public static LabelText replaced(String label, Style style, String text) {
        if (!style.flag("html", false)) {
            return new LabelText(text, true);
        }
        String before = PlainText.ofHtml(label);
        if (before.equals(text)) {
            return new LabelText(label, true);
        }
        int same = commonStart(before, text);
        int sameEnd = commonEnd(before, text, same);
        List<Piece> pieces = pieces(label);
        for (Piece piece : pieces) {
            String candidate = within(label, piece, before, text, same, sameEnd);
            if (!candidate.isEmpty() && PlainText.ofHtml(candidate).equals(text)) {
                return new LabelText(candidate, true);
            }
        }
        if (pieces.isEmpty()) {
            return new LabelText(html(text), true);
        }
        int first = pieces.get(0).start();
        int last = pieces.get(pieces.size() - 1).end();
        boolean kept = onlyBreaks(label.substring(first, last));
        String framed = label.substring(0, first) + html(text) + label.substring(last);
        return PlainText.ofHtml(framed).equals(text)
                ? new LabelText(framed, kept)
                : new LabelText(html(text), kept && onlyBreaks(label));
    }

    /** The label with the change made in one piece of it; empty when the piece does not hold all that changes. */
    private static String within(String label, Piece piece, String before, String text, int same, int sameEnd) {
        String raw = label.substring(piece.start(), piece.end());
        String words = PlainText.ofHtml(raw).strip();
        if (words.isEmpty()) {
            return "";
        }
        for (int at = before.indexOf(words); at >= 0; at = before.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (at <= same && end >= before.length() - sameEnd) {
                String changed = text.substring(at, text.length() - (before.length() - end));
                int lead = raw.length() - raw.stripLeading().length();
                int trail = raw.length() - raw.stripTrailing().length();
                return label.substring(0, piece.start() + lead) + html(changed) + label.substring(piece.end() - trail);
            }
        }
        return "";
    }

    private static boolean onlyBreaks(String label) {
        Matcher tags = TAG.matcher(label);
        while (tags.find()) {
            if (!tags.group().matches("(?i)<br\\s*/?>|</?div>|</?p>")) {
                return false;
            }
        }
        return true;
    }

    private static List<Piece> pieces(String label) {
        List<Piece> pieces = new ArrayList<>();
        Matcher tags = TAG.matcher(label);
        int from = 0;
        while (tags.find()) {
            if (!label.substring(from, tags.start()).isBlank()) {
                pieces.add(new Piece(from, tags.start()));
            }
            from = tags.end();
        }
        if (!label.substring(from).isBlank()) {
            pieces.add(new Piece(from, label.length()));
        }
        return pieces;
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** Plain text as mark-up; spaces that browsers would join become no-break spaces. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("(?m)^ | (?= )", "&nbsp;")
                .replace("\r\n", "\n")
                .replace("\n", "<br>");
    }
}
