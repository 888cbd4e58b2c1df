/**
 * What is asked for and what comes of it as text and bytes that travel: to worker processes, into the store of batches. May use
 * {@code export}, {@code check}'s reports, {@code importing}'s, the plugin's findings and Jackson; nothing that converts.
 */
@NullMarked
package io.journeydeck.wire;

import org.jspecify.annotations.NullMarked;
