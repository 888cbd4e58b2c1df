package io.journeydeck.export.xlsx.portfolio;

import io.journeydeck.journey.insight.MapDigest;

/**
 * A map of the portfolio.
 *
 * @param number in the portfolio, from 1: by it the tables know whose their rows are, as titles may be the same
 * @param file that it is from
 * @param title its own, or the name of its page
 */
record PortfolioMap(int number, String file, String title, MapDigest digest) {

    /**
     * Something on a map.
     *
     * @param stage name of its stage; empty when it lies in none
     */
    record Item<I>(PortfolioMap map, String stage, I item) {}
}
