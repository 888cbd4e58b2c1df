package io.journeydeck.fidelity;

import java.util.Locale;

/**
 * How alike two pictures are; 1 is the same.
 *
 * @param structure structural similarity (Wang et al. 2004, windows of 7 pixels) of the pictures at a quarter of their size, which
 *     forgives how edges and letters are smoothed
 * @param same share of the pixels that are not background which find their colour, within 48 of 255, at most 2 px away in the other
 *     picture
 * @param size 1 less the relative difference in width and height
 */
record Likeness(double structure, double same, double size) {

    private static final int WINDOW = 7;
    private static final int REACH = 2;
    private static final int INK = 24;
    private static final int TOLERANCE = 48;
    private static final int LEAST_SIDE = 32;

    static Likeness of(Picture expected, Picture actual) {
        int width = Math.max(LEAST_SIDE, Math.max(expected.width(), actual.width()));
        int height = Math.max(LEAST_SIDE, Math.max(expected.height(), actual.height()));
        double size =
                1 - (difference(expected.width(), actual.width()) + difference(expected.height(), actual.height())) / 2;
        Picture a = expected.cut(0, 0, width, height);
        Picture b = actual.cut(0, 0, width, height);
        int background = a.background();
        double same = Math.min(found(a, b, background), found(b, a, background));
        return new Likeness(similarity(a.reduced(), b.reduced()), same, size);
    }

    double score() {
        return 0.4 * Math.max(0, structure) + 0.5 * same + 0.1 * size;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.4f (structure %.4f, same %.4f, size %.4f)", score(), structure, same, size);
    }

    private static double difference(int a, int b) {
        return Math.abs(a - b) / (double) Math.max(a, b);
    }

    /** Share of the ink of {@code a} that is in {@code b}. */
    private static double found(Picture a, Picture b, int background) {
        int ink = 0;
        int lost = 0;
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                if (Picture.distance(a.at(x, y), background) > INK) {
                    ink++;
                    lost += isNear(a.at(x, y), b, x, y) ? 0 : 1;
                }
            }
        }
        return ink == 0 ? 1 : 1 - lost / (double) ink;
    }

    static boolean isNear(int colour, Picture other, int x, int y) {
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                if (Picture.distance(colour, other.at(x + dx, y + dy)) <= TOLERANCE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double similarity(double[][] a, double[][] b) {
        double sum = 0;
        int windows = 0;
        for (int y = 0; y + WINDOW <= a.length; y++) {
            for (int x = 0; x + WINDOW <= a[0].length; x++) {
                sum += window(a, b, x, y);
                windows++;
            }
        }
        return sum / windows;
    }

    private static double window(double[][] a, double[][] b, int left, int top) {
        double sumA = 0;
        double sumB = 0;
        double squaresA = 0;
        double squaresB = 0;
        double products = 0;
        for (int y = top; y < top + WINDOW; y++) {
            for (int x = left; x < left + WINDOW; x++) {
                sumA += a[y][x];
                sumB += b[y][x];
                squaresA += a[y][x] * a[y][x];
                squaresB += b[y][x] * b[y][x];
                products += a[y][x] * b[y][x];
            }
        }
        double count = WINDOW * WINDOW;
        double meanA = sumA / count;
        double meanB = sumB / count;
        double varianceA = (squaresA - count * meanA * meanA) / (count - 1);
        double varianceB = (squaresB - count * meanB * meanB) / (count - 1);
        double covariance = (products - count * meanA * meanB) / (count - 1);
        double c1 = Math.pow(0.01 * 255, 2);
        double c2 = Math.pow(0.03 * 255, 2);
        return (2 * meanA * meanB + c1)
                * (2 * covariance + c2)
                / ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
    }
}
