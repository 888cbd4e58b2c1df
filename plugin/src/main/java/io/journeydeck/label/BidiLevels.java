package io.journeydeck.label;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which characters of a text run to the left (UAX 9), paragraph by paragraph. */
final class BidiLevels {

    private static final BidiLevels NONE = new BidiLevels(new byte[0]);

    private final byte[] levels;

    private BidiLevels(byte[] levels) {
        this.levels = levels;
    }

    static BidiLevels of(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
            return NONE;
        }
        byte[] levels = new byte[characters.length];
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        int from = 0;
        while (from < characters.length) {
            int to = text.indexOf(Box.Words.BREAK, from);
            to = to < 0 ? characters.length : to;
            if (to > from) {
                Bidi bidi = new Bidi(text.substring(from, to), base);
                for (int i = from; i < to; i++) {
                    levels[i] = (byte) bidi.getLevelAt(i - from);
                }
            }
            if (to < levels.length) {
                levels[to] = (byte) base;
            }
            from = to + 1;
        }
        return new BidiLevels(levels);
    }

    int at(int index) {
        return levels.length == 0 ? 0 : levels[index];
    }

    /** The indices of pieces as they follow each other from left to right. */
    static List<Integer> visual(byte[] pieceLevels) {
        Integer[] order = new Integer[pieceLevels.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        if (order.length > 1) {
            Bidi.reorderVisually(pieceLevels, 0, order, 0, order.length);
        }
        return new ArrayList<>(List.of(order));
    }
}
