package io.journeydeck.label.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The signs that LaTeX and AsciiMath have names for. */
final class Signs {

    /** Named by both or by LaTeX alone. */
    private static final Map<String, Term.Sign> NAMED = new HashMap<>();

    /** AsciiMath's own writings. */
    private static final Map<String, Term.Sign> ASCII = new HashMap<>();

    static {
        read(NAMED, Term.Kind.PLAIN, """
                alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ
                nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
                Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
                infty ∞ infinity ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ angle ∠ degree ° circ ∘
                prime ′ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ imath ı jmath ȷ
                square □ Box □ triangle △ checkmark ✓ dagger † ddagger ‡ copyright © pounds £ S § P ¶ % % $ $ # # & & _ _
                colon :
                """);
        read(NAMED, Term.Kind.BETWEEN, """
                pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖
                wedge ∧ land ∧ vee ∨ lor ∨ le ≤ leq ≤ ge ≥ geq ≥ leqslant ≤ geqslant ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ equiv ≡
                approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ mid | parallel ∥
                perp ⊥ vdash ⊢ models ⊨ to → gets ← rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐
                Leftrightarrow ⇔ implies ⇒ iff ⇔ impliedby ⇐ longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ mapsto ↦
                longmapsto ⟼ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ hookrightarrow ↪ rightharpoonup ⇀
                rightleftharpoons ⇌ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ therefore ∴ because ∵ bmod mod doteq ≐ triangleq ≜
                """);
        read(NAMED, Term.Kind.NAME, """
                sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ sin sin cos cos tan tan
                cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan sinh sinh cosh cosh tanh tanh log log ln ln lg lg
                exp exp lim lim limsup limsup liminf liminf max max min min sup sup inf inf det det dim dim ker ker gcd gcd
                arg arg deg deg Pr Pr hom hom mod mod
                """);
        read(NAMED, Term.Kind.OPENING, "{ { lbrace { lbrack [ langle ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖");
        read(NAMED, Term.Kind.CLOSING, "} } rbrace } rbrack ] rangle ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖");
        read(NAMED, Term.Kind.PLAIN, "vert | Vert ‖ | ‖ backslash \\");
        read(
                ASCII,
                Term.Kind.PLAIN,
                "oo ∞ grad ∇ del ∂ O/ ∅ AA ∀ EE ∃ not ¬ TT ⊤ _|_ ⊥ /_ ∠ ... … CC ℂ NN ℕ QQ ℚ RR ℝ ZZ ℤ");
        read(ASCII, Term.Kind.BETWEEN, """
                xx × -: ÷ * ⋅ ** ∗ *** ⋆ @ ∘ o+ ⊕ ox ⊗ o. ⊙ ^^ ∧ vv ∨ nn ∩ uu ∪ +- ± -+ ∓ != ≠ <= ≤ >= ≥ -< ≺ >- ≻ !in ∉ sub ⊂
                sup ⊃ sube ⊆ supe ⊇ -= ≡ ~= ≅ ~~ ≈ ~ ∼ prop ∝ and and or or => ⇒ <=> ⇔ -> → <- ← <-> ↔ |-> ↦ >-> ↣ uarr ↑ darr ↓
                rarr → larr ← harr ↔ rArr ⇒ lArr ⇐ hArr ⇔ if if |-- ⊢ |== ⊨ = = + + - − < < > >
                """);
        read(ASCII, Term.Kind.OPENING, "( ( [ [ { { (: ⟨ << ⟨ |__ ⌊ |~ ⌈");
        read(ASCII, Term.Kind.CLOSING, ") ) ] ] } } :) ⟩ >> ⟩ __| ⌋ ~| ⌉");
        read(ASCII, Term.Kind.AFTER, ", , ; ;");
    }

    private Signs() {}

    private static void read(Map<String, Term.Sign> into, Term.Kind kind, String pairs) {
        String[] words = pairs.strip().split("[ \n]+", -1);
        for (int i = 0; i + 1 < words.length; i += 2) {
            into.put(words[i], new Term.Sign(words[i + 1], kind));
        }
    }

    static Optional<Term.Sign> latex(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** The longest name that the text goes on with at {@code at}. */
    static Optional<String> asciiName(String text, int at) {
        for (int end = Math.min(text.length(), at + 16); end > at; end--) {
            String name = text.substring(at, end);
            if (ASCII.containsKey(name)
                    || (NAMED.containsKey(name) && Character.isLetter(name.charAt(0)) && name.length() > 1)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    static Optional<Term.Sign> ascii(String name) {
        return Optional.ofNullable(ASCII.get(name)).or(() -> latex(name));
    }

    /** A character that stands for itself. */
    static Term.Sign written(int codePoint) {
        String text = Character.toString(codePoint);
        return switch (codePoint) {
            case '-' -> new Term.Sign("−", Term.Kind.BETWEEN);
            case '\'' -> new Term.Sign("′", Term.Kind.PLAIN);
            case '*' -> new Term.Sign("∗", Term.Kind.BETWEEN);
            case '+', '=', '<', '>', ':' -> new Term.Sign(text, Term.Kind.BETWEEN);
            case ',', ';' -> new Term.Sign(text, Term.Kind.AFTER);
            case '(', '[', '{' -> new Term.Sign(text, Term.Kind.OPENING);
            case ')', ']', '}' -> new Term.Sign(text, Term.Kind.CLOSING);
            default -> new Term.Sign(text, Term.Kind.PLAIN);
        };
    }

    /** The combining character of an accent. */
    static Optional<String> mark(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "hat", "widehat" -> "\u0302";
                    case "bar", "overline" -> "\u0304";
                    case "tilde", "widetilde" -> "\u0303";
                    case "dot" -> "\u0307";
                    case "ddot" -> "\u0308";
                    case "vec", "overrightarrow" -> "\u20d7";
                    case "acute" -> "\u0301";
                    case "grave" -> "\u0300";
                    case "breve" -> "\u0306";
                    case "check" -> "\u030c";
                    case "underline", "ul" -> "\u0332";
                    default -> null;
                });
    }
}
