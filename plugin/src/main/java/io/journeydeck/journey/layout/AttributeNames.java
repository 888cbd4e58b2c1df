package io.journeydeck.journey.layout;

import java.util.Set;

/** Makes names of properties fit for XML, whose attributes allow less than text sources do. */
final class AttributeNames {

    /** Latin letters that were none in XML: Ĳ, ĳ, Ŀ, ŀ, ŉ. */
    private static final Set<Integer> LIGATURES = Set.of(0x132, 0x133, 0x13F, 0x140, 0x149);

    private AttributeNames() {}

    /** {@code name} with each character that no attribute may have replaced by a hyphen. */
    static String valid(String name) {
        StringBuilder valid = new StringBuilder();
        name.strip()
                .codePoints()
                .map(letter -> isAllowed(letter) ? letter : '-')
                .forEach(valid::appendCodePoint);
        boolean starts = valid.length() > 0 && (Character.isLetter(valid.charAt(0)) || valid.charAt(0) == '_');
        return starts ? valid.toString() : "_" + valid;
    }

    /** What all parsers take (XML 1.0, fourth edition, production 84): a letter for Java, such as º, need not be one there. */
    private static boolean isAllowed(int letter) {
        boolean ascii = letter < 0x80 && Character.isLetterOrDigit(letter);
        boolean latin = letter >= 0xC0 && letter <= 0x17E && Character.isLetter(letter) && !LIGATURES.contains(letter);
        return ascii || latin || letter == '-' || letter == '_' || letter == '.';
    }
}
