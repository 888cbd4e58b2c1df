package io.journeydeck.label.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads AsciiMath. What it does not know are letters; nothing is an error. */
final class AsciiReader {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;
    private int depth;

    private AsciiReader(String text) {
        this.text = text;
    }

    static Term read(String text) {
        AsciiReader reader = new AsciiReader(text);
        List<Term> terms = new ArrayList<>();
        while (reader.more()) {
            terms.add(reader.fraction());
        }
        return new Term.Row(terms);
    }

    private boolean more() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0xa0)) {
            at++;
        }
        return at < text.length();
    }

    /** One thing with what is above and below it, or two with a line between them. */
    private Term fraction() {
        Term top = scripted();
        if (more() && text.charAt(at) == '/' && !text.startsWith("/_", at)) {
            at++;
            return new Term.Fraction(bare(top), bare(more() ? scripted() : Term.EMPTY));
        }
        return top;
    }

    private Term scripted() {
        Term base = simple();
        Term below = null;
        Term above = null;
        if (more() && text.charAt(at) == '_' && !text.startsWith("_|_", at) && !text.startsWith("__|", at)) {
            at++;
            below = bare(more() ? simple() : Term.EMPTY);
        }
        if (more() && text.charAt(at) == '^' && !text.startsWith("^^", at)) {
            at++;
            above = bare(more() ? simple() : Term.EMPTY);
        }
        return below == null && above == null ? base : new Term.Scripts(base, below, above);
    }

    private Term simple() {
        if (text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || (at > start && text.charAt(at) == '.'))) {
            at++;
        }
        if (at > start) {
            return new Term.Sign(text.substring(start, at), Term.Kind.PLAIN);
        }
        for (String command : List.of(
                "sqrt", "root", "frac", "text", "hat", "bar", "vec", "ddot", "dot", "tilde", "ul", "abs", "norm")) {
            if (text.startsWith(command, at) && depth < DEEPEST) {
                at += command.length();
                depth++;
                Term term = command(command);
                depth--;
                return term;
            }
        }
        Optional<String> name = Signs.asciiName(text, at);
        if (name.isEmpty()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            return Signs.written(c);
        }
        at += name.get().length();
        Term.Sign sign = Signs.ascii(name.get()).orElseThrow();
        return sign.kind() == Term.Kind.OPENING ? group(sign) : sign;
    }

    private Term command(String name) {
        Term first = name.equals("text") ? words() : bare(more() ? simple() : Term.EMPTY);
        return switch (name) {
            case "sqrt" -> new Term.Root(null, first);
            case "root" -> new Term.Root(first, bare(more() ? simple() : Term.EMPTY));
            case "frac" -> new Term.Fraction(first, bare(more() ? simple() : Term.EMPTY));
            case "abs" -> around("|", first);
            case "norm" -> around("‖", first);
            case "text" -> first;
            default -> new Term.Marked(first, Signs.mark(name).orElse(""));
        };
    }

    private static Term around(String line, Term inside) {
        return new Term.Row(
                List.of(new Term.Sign(line, Term.Kind.OPENING), inside, new Term.Sign(line, Term.Kind.CLOSING)));
    }

    private Term quoted() {
        int end = text.indexOf('"', at + 1);
        end = end < 0 ? text.length() : end;
        String words = text.substring(at + 1, end);
        at = Math.min(text.length(), end + 1);
        return new Term.Sign(words, Term.Kind.WORDS);
    }

    private Term words() {
        int end = text.indexOf(')', at);
        if (at >= text.length() || text.charAt(at) != '(' || end < 0) {
            return Term.EMPTY;
        }
        String words = text.substring(at + 1, end);
        at = end + 1;
        return new Term.Sign(words, Term.Kind.WORDS);
    }

    /** All up to the closing bracket, brackets and all. */
    private Term group(Term.Sign opening) {
        List<Term> terms = new ArrayList<>();
        terms.add(opening);
        depth++;
        while (depth < DEEPEST && more()) {
            Optional<Term.Sign> closing = closing();
            if (closing.isPresent()) {
                terms.add(closing.get());
                break;
            }
            terms.add(fraction());
        }
        depth--;
        return new Term.Row(terms);
    }

    private Optional<Term.Sign> closing() {
        Optional<String> name = Signs.asciiName(text, at);
        Optional<Term.Sign> sign = name.flatMap(Signs::ascii).filter(each -> each.kind() == Term.Kind.CLOSING);
        at += sign.isPresent() ? name.orElse("").length() : 0;
        return sign;
    }

    /** A group without the brackets that only hold it together. */
    private static Term bare(Term term) {
        if (term instanceof Term.Row row && row.terms().size() >= 2) {
            List<Term> terms = row.terms();
            boolean held = terms.get(0) instanceof Term.Sign first
                    && first.text().matches("[(\\[{]")
                    && terms.get(terms.size() - 1) instanceof Term.Sign last
                    && last.text().matches("[)\\]}]");
            return held ? new Term.Row(terms.subList(1, terms.size() - 1)) : term;
        }
        return term;
    }
}
