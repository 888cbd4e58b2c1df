/**
 * Checks the journey maps of diagram files: reads a file, sees its pages as they are painted and holds each map on them against the
 * rules; tells the result as JSON or SARIF. May use {@code export}'s source of pages and the plugin; not the command line, the
 * server or a format.
 */
@NullMarked
package io.journeydeck.check;

import org.jspecify.annotations.NullMarked;
