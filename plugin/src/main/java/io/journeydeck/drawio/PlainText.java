package io.journeydeck.drawio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A label without its mark-up, as someone would read it out: white space joined as browsers do, a line a block or {@code <br>},
 * a bullet or number before list items, no-break spaces as spaces.
 */
public final class PlainText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");
    private static final Set<String> SILENT = Set.of("script", "style", "title", "template", "noscript");

    private PlainText() {}

    /** The text of a label whose style says {@code html=1}; lines end in {@code \n}, none is blank at either end. */
    public static String ofHtml(String html) {
        Reader reader = new Reader();
        if (isText(html)) {
            reader.append(html);
        } else {
            Jsoup.parseBodyFragment(html).body().traverse(reader);
        }
        return tidy(reader.text);
    }

    /** True when a parser would find one piece of text, as in most labels: it costs more than all the rest. */
    private static boolean isText(String html) {
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '&' || c == 0) {
                return false;
            }
        }
        return true;
    }

    /** The label of a cell, whichever way its style says it is written. */
    public static String of(String label, Style style) {
        return style.flag("html", false) ? ofHtml(label) : tidy(label);
    }

    private static String tidy(CharSequence raw) {
        String text = raw.toString()
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replace("\u200b", "")
                .replace("\ufeff", "");
        StringBuilder tidy = new StringBuilder(text.length());
        text.lines().forEach(line -> tidy.append(line.stripTrailing()).append('\n'));
        int from = 0;
        while (from < tidy.length() && tidy.charAt(from) == '\n') {
            from++;
        }
        return tidy.substring(from).stripTrailing();
    }

    private static final class Reader implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final Deque<int[]> lists = new ArrayDeque<>();
        private int silent;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode piece && silent == 0) {
                append(piece.getWholeText());
            } else if (node instanceof Element element) {
                open(element.normalName());
            }
        }

        private void open(String name) {
            if (SILENT.contains(name)) {
                silent++;
            } else if (name.equals("br")) {
                text.append('\n');
            } else if (BLOCKS.contains(name)) {
                newLine();
            } else if ((name.equals("td") || name.equals("th")) && !atLineStart()) {
                append(" ");
            }
            switch (name) {
                case "pre" -> preformatted++;
                case "ul" -> lists.push(new int[] {-1});
                case "ol" -> lists.push(new int[] {0});
                case "li" -> marker();
                default -> {}
            }
        }

        private void marker() {
            int[] list = lists.peek();
            if (list == null || list[0] < 0) {
                text.append("\u2022 ");
            } else {
                list[0]++;
                text.append(list[0]).append(". ");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (SILENT.contains(name)) {
                silent--;
            } else if (BLOCKS.contains(name)) {
                newLine();
            }
            switch (name) {
                case "pre" -> preformatted--;
                case "ul", "ol" -> lists.poll();
                default -> {}
            }
        }

        private void append(String piece) {
            if (preformatted > 0) {
                text.append(piece);
                return;
            }
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
                if (!space) {
                    text.append(c);
                } else if (!atLineStart() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        private boolean atLineStart() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private void newLine() {
            if (!atLineStart()) {
                text.append('\n');
            }
        }
    }
}
