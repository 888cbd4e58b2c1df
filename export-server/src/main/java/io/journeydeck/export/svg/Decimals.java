package io.journeydeck.export.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG wants them: short, without exponent, the same in every locale. */
final class Decimals {

    private Decimals() {}

    /** At most two decimals: a hundredth of a pixel. */
    static String px(double value) {
        return rounded(value, 2);
    }

    /** At most four decimals, for the factors of a matrix and for opacities. */
    static String factor(double value) {
        return rounded(value, 4);
    }

    private static String rounded(double value, int decimals) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal number = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
