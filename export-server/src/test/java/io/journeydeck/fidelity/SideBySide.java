package io.journeydeck.fidelity;

import java.util.Arrays;

/** Expected, difference and actual in one picture: in the middle, what only draw.io painted is red and what only we painted blue. */
final class SideBySide {

    private static final int GAP = 8;
    private static final int FRAME = 0x999999;
    private static final int ONLY_EXPECTED = 0xdd0000;
    private static final int ONLY_ACTUAL = 0x0044dd;

    private SideBySide() {}

    static Picture of(Picture expected, Picture actual) {
        int width = Math.max(expected.width(), actual.width());
        int height = Math.max(expected.height(), actual.height());
        int whole = 3 * width + 2 * GAP;
        int[] rgb = new int[whole * height];
        Arrays.fill(rgb, FRAME);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rgb[y * whole + x] = expected.at(x, y);
                rgb[y * whole + width + GAP + x] = difference(expected, actual, x, y);
                rgb[y * whole + 2 * (width + GAP) + x] = actual.at(x, y);
            }
        }
        return new Picture(whole, height, rgb);
    }

    private static int difference(Picture expected, Picture actual, int x, int y) {
        if (!Likeness.isNear(expected.at(x, y), actual, x, y)) {
            return ONLY_EXPECTED;
        }
        if (!Likeness.isNear(actual.at(x, y), expected, x, y)) {
            return ONLY_ACTUAL;
        }
        int pale = expected.at(x, y);
        return 0xc0c0c0 + (pale >> 2 & 0x3f3f3f);
    }
}
