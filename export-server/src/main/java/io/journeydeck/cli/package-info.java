/**
 * The command line: what to read, where to write, how to tell; may use {@code export}, {@code template},
 * {@code client} (servers elsewhere), the plugin and picocli.
 *
 * <p>It is handed the formats as a list and the server as an interface, and knows neither a format's nor the server's package. The
 * only package that writes to the console.
 */
@NullMarked
package io.journeydeck.cli;

import org.jspecify.annotations.NullMarked;
