/**
 * What a customer-journey map says, whatever it was read from: facts, personas, stages, lanes and items with their data;
 * records only, uses {@code diagnostic} only.
 *
 * <p>Every part knows the cell it came from ({@link io.journeydeck.diagnostic.Origin}), so that a finding, a slide or a row of a
 * workbook can name it.
 */
@NullMarked
package io.journeydeck.journey;

import org.jspecify.annotations.NullMarked;
