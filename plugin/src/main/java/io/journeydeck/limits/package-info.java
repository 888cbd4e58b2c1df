/**
 * How much input, depth, picture and time one conversion may take; uses geometry's and diagnostic's types and the JDK.
 *
 * <p>Untrusted input is the normal case: a limit is an option with a default, and every loop over input asks the
 * {@link io.journeydeck.limits.Deadline}. What goes over one, or wrong in another way, ends that file and no other ({@link
 * io.journeydeck.limits.FileGuard}).
 */
@NullMarked
package io.journeydeck.limits;

import org.jspecify.annotations.NullMarked;
