package io.journeydeck.journey.compare;

import java.util.Arrays;

/** Tells what was taken out of its order. */
final class Order {

    private Order() {}

    /**
     * Marks as few numbers as possible so that those that are left go up.
     *
     * @param numbers each once
     * @return true for those that are out of line
     */
    static boolean[] outOfLine(int[] numbers) {
        // Patience sorting: the last numbers of the rising rows found so far, by length.
        int[] ends = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int row = 0;
            int high = length;
            while (row < high) {
                int middle = (row + high) >>> 1;
                if (numbers[ends[middle]] < numbers[i]) {
                    row = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = row == 0 ? -1 : ends[row - 1];
            ends[row] = i;
            length = Math.max(length, row + 1);
        }
        boolean[] out = new boolean[numbers.length];
        Arrays.fill(out, true);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            out[i] = false;
        }
        return out;
    }
}
