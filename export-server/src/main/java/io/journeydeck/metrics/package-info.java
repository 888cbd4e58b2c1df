/**
 * What the server counts of itself, for monitoring; may use Micrometer and nothing of ours, so that whatever has something to count can
 * use it.
 */
@NullMarked
package io.journeydeck.metrics;

import org.jspecify.annotations.NullMarked;
