package io.journeydeck.journey.layout;

/** Makes names of properties fit for XML, whose attributes allow less than text sources do. */
final class AttributeNames {

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

    private static boolean isAllowed(int letter) {
        boolean latin = letter < 0x300 && Character.isLetterOrDigit(letter);
        return latin || letter == '-' || letter == '_' || letter == '.';
    }
}
