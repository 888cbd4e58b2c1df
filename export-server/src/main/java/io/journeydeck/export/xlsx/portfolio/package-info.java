/**
 * Many journey maps in one workbook: a row a map, and the touchpoints, pain points, opportunities and channels of all of them; may
 * use {@code export}, {@code export.xlsx.book}, the live scores of {@code export.xlsx.journey}, {@code exchange} and the plugin's
 * journeys.
 *
 * <p>A report: it holds no hidden ids, and nothing of it is taken back into a diagram.
 */
@NullMarked
package io.journeydeck.export.xlsx.portfolio;

import org.jspecify.annotations.NullMarked;
