/**
 * Conversions and checks in Javas of their own, so that no input can hurt this process or its neighbours: the pool that lends them
 * out here, and the loop that serves it there; may use {@code export}, {@code check}, {@code wire}, the plugin's findings and Jackson.
 *
 * <p>A worker has one document at a time. It is killed when the time is over, it is not believed anything without looking, and another
 * one takes its place.
 */
@NullMarked
package io.journeydeck.worker;

import org.jspecify.annotations.NullMarked;
