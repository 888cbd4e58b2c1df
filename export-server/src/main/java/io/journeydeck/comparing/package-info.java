/**
 * Compares the journey maps of two diagram files: the port that the command {@code compare} calls. Tells the differences as text, as
 * JSON and as a picture of the map with its changes marked, which any format can write; may use {@code export}'s source of pages and
 * formats and the plugin; not the command line, the server or a format.
 */
@NullMarked
package io.journeydeck.comparing;

import org.jspecify.annotations.NullMarked;
