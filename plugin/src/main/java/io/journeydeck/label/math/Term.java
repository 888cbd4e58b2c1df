package io.journeydeck.label.math;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a formula. */
sealed interface Term {

    Row EMPTY = new Row(List.of());

    <R> R accept(Visitor<R> visitor);

    /** What a sign does between its neighbours. */
    enum Kind {
        /** A letter or number. */
        PLAIN,
        /** Words as they are, with their spaces. */
        WORDS,
        /** Stands between two others, with spaces around. */
        BETWEEN,
        /** Ends something, with a space behind: a comma. */
        AFTER,
        /** A name before what it is of, such as {@code sin}. */
        NAME,
        OPENING,
        CLOSING
    }

    /** Letters or a sign. */
    record Sign(String text, Kind kind) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sign(this);
        }
    }

    /** One behind the other. */
    record Row(List<Term> terms) implements Term {
        public Row {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.row(this);
        }
    }

    record Fraction(Term top, Term bottom) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fraction(this);
        }
    }

    /** A root; {@code degree} is null for the square root. */
    record Root(@Nullable Term degree, Term inside) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.root(this);
        }
    }

    /** With small letters below or above. */
    record Scripts(
            Term base, @Nullable Term below, @Nullable Term above) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scripts(this);
        }
    }

    /** With a mark (a combining character) over it. */
    record Marked(Term base, String mark) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.marked(this);
        }
    }

    /** One method a kind of part. */
    interface Visitor<R> {
        R sign(Sign sign);

        R row(Row row);

        R fraction(Fraction fraction);

        R root(Root root);

        R scripts(Scripts scripts);

        R marked(Marked marked);
    }
}
