package io.journeydeck.label;

import java.util.Locale;

/** Which way the words of a label run. */
public enum WritingDirection {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /** As the first letter that says it. */
    AUTO,
    /** Downwards, lines following each other to the right. */
    DOWN_THEN_RIGHT,
    /** Downwards, lines following each other to the left. */
    DOWN_THEN_LEFT;

    /** What {@code textDirection} of draw.io's styles means; to the right when it is not known. */
    public static WritingDirection of(String textDirection) {
        return switch (textDirection.toLowerCase(Locale.ROOT)) {
            case "rtl" -> RIGHT_TO_LEFT;
            case "auto" -> AUTO;
            case "vertical-lr" -> DOWN_THEN_RIGHT;
            case "vertical-rl" -> DOWN_THEN_LEFT;
            default -> LEFT_TO_RIGHT;
        };
    }

    /** Whether lines run down the page. */
    public boolean isDown() {
        return this == DOWN_THEN_RIGHT || this == DOWN_THEN_LEFT;
    }

    /** Whether {@code text} runs to the left. */
    boolean isRightToLeft(String text) {
        return this == RIGHT_TO_LEFT || (this == AUTO && beginsRightToLeft(text));
    }

    private static boolean beginsRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(kind -> kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(kind))
                .mapToObj(WritingDirection::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    private static boolean isRightToLeft(int kind) {
        return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
