package io.journeydeck.export.chart;

/**
 * An axis of numbers (ECMA-376 part 1, 21.2.2.226).
 *
 * @param title beside the axis; empty for none
 * @param min where it begins; not below {@code max}
 * @param unit between two labels, counted from {@code min}
 * @param minorUnit between two lines of the grid, counted from {@code min}
 * @param format of the labels, a number format of Excel (18.8.31)
 */
public record Axis(String title, double min, double max, double unit, double minorUnit, String format) {

    /** Plain numbers, as many digits as there are. */
    public static final String GENERAL = "General";

    /** Checks that there is something between its ends. */
    public Axis {
        if (!(max > min) || !(unit > 0) || !(minorUnit > 0) || !Double.isFinite(max - min)) {
            throw new IllegalArgumentException(
                    "An axis from " + min + " to " + max + " in steps of " + unit + " and " + minorUnit);
        }
    }

    /**
     * Sentiments from -2 to 2, with room above and below for notes. Words stand at the ends and at zero, as the directions they are:
     * number formats know three cases and no more, and only for above, below and at zero do all programs agree on signs.
     */
    public static Axis sentiment(String good, String neutral, String bad) {
        return new Axis("", -3, 3, 3, 1, quoted(good) + ";" + quoted(bad) + ";" + quoted(neutral));
    }

    /** Ratings from 1 to 5, which are all that is labelled. */
    public static Axis rating(String title) {
        return new Axis(title, 0, 6, 1, 1, "[<1]\"\";[>5]\"\";0");
    }

    /** Counts and amounts from zero to something round that is not below {@code largest}. */
    public static Axis from0(String title, double largest) {
        double wanted = Double.isFinite(largest) && largest > 0 ? Math.min(largest, 1e12) : 1;
        double magnitude = Math.pow(10, Math.floor(Math.log10(wanted)));
        double unit = wanted <= 2 * magnitude ? magnitude / 2 : wanted <= 5 * magnitude ? magnitude : 2 * magnitude;
        if (largest >= 1) {
            unit = Math.max(1, unit);
        }
        return new Axis(title, 0, Math.ceil(wanted / unit) * unit, unit, unit, GENERAL);
    }

    private static String quoted(String word) {
        return '"' + ChartText.of(word).replace("\"", "\u201D").replace("\\", "/") + '"';
    }
}
