/**
 * What could not be shown, read or trusted, said so that its reader can mend it: what, where and how; uses the JDK only.
 *
 * <p>Nothing is dropped silently and no library code logs: trouble that does not stop the work becomes a
 * {@link io.journeydeck.diagnostic.Diagnostic} in the result, which the command line prints and the server returns.
 */
@NullMarked
package io.journeydeck.diagnostic;

import org.jspecify.annotations.NullMarked;
