package io.journeydeck.label.math;

import io.journeydeck.limits.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas in labels as draw.io's mathematical typesetting does and writes them as readable text: the door of this package.
 *
 * <p>LaTeX stands in {@code $$…$$} and {@code \[…\]} (on lines of their own) and {@code \(…\)}, AsciiMath in backticks.
 */
public final class Formulas {

    /** A line break among words while formulas are looked for; no label has this character. */
    private static final char BREAK = '\ufdd0';

    /** draw.io's letters of formulas: of a book, and as tall as the small letters of the words around them. */
    private static final String LETTERS = "font-family:Times New Roman;font-size:119%";

    private static final Set<String> VERBATIM = Set.of("script", "style", "textarea", "pre", "code", "noscript");

    private static final int DEEPEST = 100;

    private Formulas() {}

    /** How formulas begin and end. */
    private enum Fence {
        DOLLARS("$$", "$$", true),
        SQUARE("\\[", "\\]", true),
        ROUND("\\(", "\\)", false),
        BACKTICK("`", "`", false);

        private final String opening;
        private final String closing;
        private final boolean ownLine;

        Fence(String opening, String closing, boolean ownLine) {
            this.opening = opening;
            this.closing = closing;
            this.ownLine = ownLine;
        }

        Term read(String formula) {
            return this == BACKTICK ? AsciiReader.read(formula) : LatexReader.read(formula);
        }
    }

    /** Words, or a formula when there is a fence around it. */
    private record Piece(String text, @Nullable Fence fence) {}

    /** The text with its formulas written in Unicode's characters; the same text when there are none. */
    public static String inText(String text, Deadline deadline) {
        StringBuilder all = new StringBuilder();
        for (Piece piece : pieces(text)) {
            deadline.check();
            all.append(
                    piece.fence() == null
                            ? piece.text()
                            : FormulaWriter.write(piece.fence().read(piece.text()), new PlainScript()));
        }
        return all.toString();
    }

    /**
     * Replaces the formulas of an element by elements that show them.
     *
     * @return whether there were any
     */
    public static boolean inElement(Element element, Deadline deadline) {
        return inElement(element, deadline, 0);
    }

    private static boolean inElement(Element element, Deadline deadline, int depth) {
        if (VERBATIM.contains(element.normalName()) || depth > DEEPEST) {
            return false;
        }
        boolean found = false;
        List<Node> words = new ArrayList<>();
        for (Node node : List.copyOf(element.childNodes())) {
            if (node instanceof TextNode
                    || (node instanceof Element br && br.normalName().equals("br"))) {
                words.add(node);
            } else {
                found |= inWords(words, deadline);
                found |= node instanceof Element child && inElement(child, deadline, depth + 1);
            }
        }
        return inWords(words, deadline) || found;
    }

    /** Formulas may go on over line breaks, but not over other elements. */
    private static boolean inWords(List<Node> nodes, Deadline deadline) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node instanceof TextNode words ? words.getWholeText() : BREAK));
        List<Piece> pieces = pieces(text.toString());
        boolean found = pieces.stream().anyMatch(piece -> piece.fence() != null);
        if (found) {
            Node first = nodes.get(0);
            for (Piece piece : pieces) {
                deadline.check();
                Jsoup.parseBodyFragment(html(piece)).body().childNodesCopy().forEach(first::before);
            }
            nodes.forEach(Node::remove);
        }
        nodes.clear();
        return found;
    }

    private static String html(Piece piece) {
        if (piece.fence() == null) {
            return HtmlScript.escaped(piece.text()).replace(String.valueOf(BREAK), "<br>");
        }
        Fence fence = piece.fence();
        String formula = FormulaWriter.write(fence.read(piece.text().replace(BREAK, ' ')), new HtmlScript());
        return fence.ownLine
                ? "<div style=\"text-align:center;margin:1em 0;" + LETTERS + "\">" + formula + "</div>"
                : "<span style=\"" + LETTERS + "\">" + formula + "</span>";
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Set<Fence> unclosed = new HashSet<>();
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            Fence fence = fence(text, at, unclosed);
            int end = fence == null ? -1 : text.indexOf(fence.closing, at + fence.opening.length());
            if (fence == null || end <= at + fence.opening.length()) {
                if (fence != null && end < 0) {
                    unclosed.add(fence);
                }
                at += fence == null ? 1 : fence.opening.length();
                continue;
            }
            pieces.add(new Piece(text.substring(words, at), null));
            pieces.add(new Piece(text.substring(at + fence.opening.length(), end), fence));
            at = end + fence.closing.length();
            words = at;
        }
        pieces.add(new Piece(text.substring(words), null));
        return pieces;
    }

    private static @Nullable Fence fence(String text, int at, Set<Fence> unclosed) {
        for (Fence fence : Fence.values()) {
            if (text.startsWith(fence.opening, at) && !unclosed.contains(fence)) {
                return fence;
            }
        }
        return null;
    }
}
