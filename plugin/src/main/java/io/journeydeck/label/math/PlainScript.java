package io.journeydeck.label.math;

/** Characters alone: Unicode's small letters where it has all that are needed, else {@code ^} and {@code _}. */
final class PlainScript implements Script {

    private static final String LINE = "0123456789+−=()aehijklmnoprstuvxβγρφχ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";
    private static final String LINE_UP = "0123456789+−=()abcdefghijklmnoprstuvwxyzTβγδ";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵝᵞᵟ";

    @Override
    public String letters(String text) {
        return text;
    }

    @Override
    public String words(String text) {
        return text;
    }

    @Override
    public String below(String written) {
        return small(written, LINE, BELOW, "_");
    }

    @Override
    public String above(String written) {
        return small(written, LINE_UP, ABOVE, "^");
    }

    private static String small(String written, String line, String small, String otherwise) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            int at = line.indexOf(written.charAt(i));
            if (at < 0) {
                return otherwise + (written.codePointCount(0, written.length()) == 1 ? written : '(' + written + ')');
            }
            text.append(small.charAt(at));
        }
        return text.toString();
    }
}
