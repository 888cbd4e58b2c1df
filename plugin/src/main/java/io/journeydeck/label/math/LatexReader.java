package io.journeydeck.label.math;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads LaTeX's mathematics. What it does not know stays as words; nothing is an error. */
final class LatexReader {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;
    private int depth;

    private LatexReader(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    static Term read(String text) {
        return read(text, 0);
    }

    private static Term read(String text, int depth) {
        LatexReader reader = new LatexReader(text, depth);
        List<Term> terms = new ArrayList<>();
        while (reader.at < text.length()) {
            terms.add(reader.row());
            reader.at++;
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Row(terms);
    }

    /** Up to the brace, {@code \end} or {@code \right} that ends it, or the end. */
    private Term row() {
        List<Term> terms = new ArrayList<>();
        depth++;
        while (depth < DEEPEST && at < text.length() && !ends()) {
            if (word("\\over") || word("\\atop") || word("\\choose")) {
                Term top = new Term.Row(terms);
                Term bottom = row();
                depth--;
                return new Term.Fraction(top, bottom);
            }
            Term term = term();
            if (term != null) {
                terms.add(scripted(term));
            }
        }
        depth--;
        return new Term.Row(terms);
    }

    private boolean ends() {
        return text.charAt(at) == '}'
                || (text.startsWith("\\right", at) && !isLetter(at + 6))
                || text.startsWith("\\end{", at);
    }

    private boolean word(String command) {
        boolean here = text.startsWith(command, at) && !isLetter(at + command.length());
        at += here ? command.length() : 0;
        return here;
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    private Term scripted(Term base) {
        Term below = null;
        Term above = null;
        while (at < text.length()) {
            skipSpaces();
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (c == '_' && below == null) {
                at++;
                below = argument();
            } else if (c == '^' && above == null) {
                at++;
                above = argument();
            } else if (!word("\\limits") && !word("\\nolimits")) {
                break;
            }
        }
        return below == null && above == null ? base : new Term.Scripts(base, below, above);
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** What a command or a small letter takes: a group in braces or one thing. */
    private Term argument() {
        skipSpaces();
        if (at >= text.length() || text.charAt(at) == '}') {
            return Term.EMPTY;
        }
        Term term = term();
        return term == null ? Term.EMPTY : term;
    }

    private @Nullable Term term() {
        int c = text.codePointAt(at);
        if (c == '\\') {
            return command();
        }
        at += Character.charCount(c);
        if (c == '{') {
            Term row = row();
            at++;
            return row;
        }
        if (c == '_' || c == '^') {
            at--;
            return Term.EMPTY;
        }
        if (c == '&') {
            return new Term.Sign(",", Term.Kind.AFTER);
        }
        if (Character.isDigit(c)) {
            int start = at - 1;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return new Term.Sign(text.substring(start, at), Term.Kind.PLAIN);
        }
        if (c == '~') {
            return new Term.Sign(" ", Term.Kind.WORDS);
        }
        return Character.isWhitespace(c) || c == 0xa0 ? null : Signs.written(c);
    }

    private @Nullable Term command() {
        String name = name();
        if (depth >= DEEPEST) {
            return new Term.Sign(name, Term.Kind.WORDS);
        }
        depth++;
        Term term = command(name);
        depth--;
        return term;
    }

    private @Nullable Term command(String name) {
        if (Signs.mark(name).isPresent()) {
            return new Term.Marked(argument(), Signs.mark(name).get());
        }
        return switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> new Term.Fraction(argument(), argument());
            case "binom" ->
                new Term.Row(List.of(
                        new Term.Sign("C", Term.Kind.PLAIN),
                        new Term.Sign("(", Term.Kind.OPENING),
                        argument(),
                        new Term.Sign(",", Term.Kind.AFTER),
                        argument(),
                        new Term.Sign(")", Term.Kind.CLOSING)));
            case "sqrt" -> new Term.Root(degree(), argument());
            case "text", "mathrm", "textrm", "textbf", "textit", "mbox", "operatorname", "label", "texttt", "textsf" ->
                new Term.Sign(braced(), Term.Kind.WORDS);
            case "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "bigg", "Bigg" -> delimited(name);
            case "begin" -> environment();
            case "color" -> {
                braced();
                yield null;
            }
            case "\\" -> new Term.Sign(";", Term.Kind.AFTER);
            case ",", ":", ";", " ", ">", "thinspace" -> new Term.Sign(" ", Term.Kind.WORDS);
            case "!",
                    "",
                    "displaystyle",
                    "textstyle",
                    "scriptstyle",
                    "limits",
                    "nolimits",
                    "nonumber",
                    "notag",
                    "hline",
                    "mathbf",
                    "mathbb",
                    "mathcal",
                    "mathit",
                    "mathsf",
                    "mathfrak",
                    "boldsymbol",
                    "bf",
                    "it",
                    "rm",
                    "over",
                    "atop",
                    "choose" -> null;
            case "not" -> new Term.Marked(argument(), "\u0338");
            case "stackrel", "overset" -> {
                Term above = argument();
                yield new Term.Scripts(argument(), null, above);
            }
            case "underset" -> {
                Term below = argument();
                yield new Term.Scripts(argument(), below, null);
            }
            default -> Signs.latex(name).orElse(new Term.Sign(name, Term.Kind.WORDS));
        };
    }

    /** A command's letters, or the one sign behind its backslash. */
    private String name() {
        int start = ++at;
        while (isLetter(at)) {
            at++;
        }
        if (at == start && at < text.length()) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    private @Nullable Term degree() {
        skipSpaces();
        int end = text.indexOf(']', at);
        if (at >= text.length() || text.charAt(at) != '[' || end < 0 || depth >= DEEPEST) {
            return null;
        }
        Term degree = read(text.substring(at + 1, end), depth);
        at = end + 1;
        return degree;
    }

    /** The words of a group as they are. */
    private String braced() {
        skipSpaces();
        int end = text.indexOf('}', at);
        if (at >= text.length() || text.charAt(at) != '{' || end < 0) {
            return "";
        }
        String words = text.substring(at + 1, end);
        at = end + 1;
        return words;
    }

    /** A bracket whose size LaTeX chooses; with {@code left} all up to its {@code right}. */
    private Term delimited(String size) {
        Term opening = delimiter(Term.Kind.OPENING);
        if (!size.equals("left")) {
            return opening;
        }
        Term inside = row();
        Term closing = word("\\right") ? delimiter(Term.Kind.CLOSING) : Term.EMPTY;
        return new Term.Row(List.of(opening, inside, closing));
    }

    private Term delimiter(Term.Kind kind) {
        skipSpaces();
        if (at >= text.length()) {
            return Term.EMPTY;
        }
        if (text.charAt(at) == '.') {
            at++;
            return Term.EMPTY;
        }
        Term term = text.charAt(at) == '\\' ? command() : Signs.written(text.charAt(at++));
        return term instanceof Term.Sign sign ? new Term.Sign(sign.text(), kind) : Term.EMPTY;
    }

    /** Matrices and cases: cells with commas, rows with semicolons, in the brackets that they have. */
    private Term environment() {
        String name = braced();
        if (name.startsWith("array")) {
            braced();
        }
        Term inside = row();
        if (text.startsWith("\\end", at)) {
            at += 4;
            braced();
        }
        String around =
                switch (name.replace("*", "")) {
                    case "pmatrix", "matrix", "array", "smallmatrix" -> "()";
                    case "bmatrix" -> "[]";
                    case "vmatrix" -> "||";
                    case "Vmatrix" -> "‖‖";
                    case "cases", "Bmatrix" -> "{}";
                    default -> "";
                };
        return around.isEmpty()
                ? inside
                : new Term.Row(List.of(
                        new Term.Sign(around.substring(0, 1), Term.Kind.OPENING),
                        inside,
                        new Term.Sign(around.substring(1), Term.Kind.CLOSING)));
    }
}
