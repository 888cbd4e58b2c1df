package io.journeydeck.label.math;

import java.util.List;

/** Writes a formula on one line, in a script that knows small letters above and below or not. Its spaces do not break lines. */
final class FormulaWriter implements Term.Visitor<Boolean> {

    private static final char SPACE = '\u00a0';

    /** What was written last, as far as spaces go. */
    private enum Last {
        NOTHING,
        OPERAND,
        NAME,
        FRACTION
    }

    private final Script script;
    private final boolean tight;
    private final StringBuilder out = new StringBuilder();
    private Last last = Last.NOTHING;
    private String mark = "";

    private FormulaWriter(Script script, boolean tight) {
        this.script = script;
        this.tight = tight;
    }

    static String write(Term term, Script script) {
        return write(term, script, false);
    }

    private static String write(Term term, Script script, boolean tight) {
        FormulaWriter writer = new FormulaWriter(script, tight);
        term.accept(writer);
        return writer.out.toString().strip();
    }

    @Override
    public Boolean sign(Term.Sign sign) {
        return switch (sign.kind()) {
            case PLAIN -> {
                space(last == Last.NAME || last == Last.FRACTION);
                yield put(script.letters(marked(sign.text())), Last.OPERAND);
            }
            case WORDS ->
                put(script.words(sign.text().replace(' ', SPACE)), last == Last.NOTHING ? last : Last.OPERAND);
            case BETWEEN -> between(script.words(marked(sign.text())));
            case AFTER -> {
                put(script.words(sign.text()), Last.NOTHING);
                yield space(!tight);
            }
            case NAME -> {
                space(last != Last.NOTHING);
                yield put(script.words(marked(sign.text())), Last.NAME);
            }
            case OPENING -> {
                space(last == Last.FRACTION);
                yield put(script.words(sign.text()), Last.NOTHING);
            }
            case CLOSING -> put(script.words(sign.text()), Last.OPERAND);
        };
    }

    /** A sign at the beginning, such as the minus of −1, stands close to what follows. */
    private Boolean between(String text) {
        boolean spaced = last != Last.NOTHING && !tight;
        space(spaced);
        put(text, Last.NOTHING);
        return space(spaced);
    }

    private String marked(String text) {
        if (mark.isEmpty()) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        text.codePoints().forEach(c -> all.appendCodePoint(c).append(mark));
        return all.toString();
    }

    private Boolean put(String text, Last now) {
        out.append(text);
        last = now;
        return true;
    }

    private Boolean space(boolean wanted) {
        if (wanted && out.length() > 0 && out.charAt(out.length() - 1) != SPACE) {
            out.append(SPACE);
        }
        return wanted;
    }

    @Override
    public Boolean row(Term.Row row) {
        row.terms().forEach(term -> term.accept(this));
        return true;
    }

    @Override
    public Boolean fraction(Term.Fraction fraction) {
        space(last != Last.NOTHING);
        operand(fraction.top(), joins(fraction.top()));
        out.append('/');
        operand(fraction.bottom(), !isSingle(fraction.bottom()));
        last = Last.FRACTION;
        return true;
    }

    @Override
    public Boolean root(Term.Root root) {
        space(last == Last.NAME || last == Last.FRACTION);
        String degree = root.degree() == null ? "" : write(root.degree(), script, true);
        switch (degree) {
            case "" -> out.append('√');
            case "3" -> out.append('∛');
            case "4" -> out.append('∜');
            default -> out.append(script.above(degree)).append('√');
        }
        operand(root.inside(), !isSingle(root.inside()));
        last = Last.OPERAND;
        return true;
    }

    private void operand(Term term, boolean brackets) {
        String text = write(term, script, tight);
        out.append(brackets ? '(' + text + ')' : text);
    }

    @Override
    public Boolean scripts(Term.Scripts scripts) {
        if (scripts.base() instanceof Term.Fraction) {
            operand(scripts.base(), true);
            last = Last.OPERAND;
        } else {
            scripts.base().accept(this);
        }
        if (scripts.below() != null) {
            beforeSpace(script.below(write(scripts.below(), script, true)));
        }
        if (scripts.above() != null) {
            String above = write(scripts.above(), script, true);
            beforeSpace(
                    switch (above) {
                        case "′", "′′", "°" -> above;
                        case "∘" -> "°";
                        default -> script.above(above);
                    });
        }
        return true;
    }

    /** Small letters belong to what is before the space. */
    private void beforeSpace(String small) {
        int end = out.length();
        boolean spaced = end > 0 && out.charAt(end - 1) == SPACE;
        out.insert(spaced ? end - 1 : end, small);
    }

    @Override
    public Boolean marked(Term.Marked marked) {
        String outer = mark;
        mark = marked.mark();
        marked.base().accept(this);
        mark = outer;
        return true;
    }

    private static Term unwrapped(Term term) {
        Term inner = term;
        while (inner instanceof Term.Row row && row.terms().size() == 1) {
            inner = row.terms().get(0);
        }
        return inner;
    }

    /** Whether nothing of it could be taken for a part of what stands beside it. */
    private static boolean isSingle(Term term) {
        Term inner = unwrapped(term);
        return inner.equals(Term.EMPTY)
                || !(inner instanceof Term.Row || inner instanceof Term.Fraction)
                || isBracketed(inner);
    }

    /** Whether it is a sum or the like, so that a line below it has to say how far it goes. */
    private static boolean joins(Term term) {
        Term inner = unwrapped(term);
        if (isBracketed(inner)) {
            return false;
        }
        return inner instanceof Term.Fraction
                || (inner instanceof Term.Row row && row.terms().stream().anyMatch(FormulaWriter::isJoint));
    }

    private static boolean isJoint(Term term) {
        return term instanceof Term.Sign sign
                ? sign.kind() == Term.Kind.BETWEEN || sign.kind() == Term.Kind.AFTER || sign.kind() == Term.Kind.NAME
                : joins(term);
    }

    private static boolean isBracketed(Term term) {
        if (!(term instanceof Term.Row row) || row.terms().size() < 2) {
            return false;
        }
        List<Term> inside = row.terms().subList(1, row.terms().size() - 1);
        return isKind(row.terms().get(0), Term.Kind.OPENING)
                && isKind(row.terms().get(row.terms().size() - 1), Term.Kind.CLOSING)
                && inside.stream()
                        .noneMatch(each -> isKind(each, Term.Kind.OPENING) || isKind(each, Term.Kind.CLOSING));
    }

    private static boolean isKind(Term term, Term.Kind kind) {
        return term instanceof Term.Sign sign && sign.kind() == kind;
    }
}
