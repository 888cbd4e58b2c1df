/**
 * Changes to a draw.io file in place: labels, data, parents, sizes, new and deleted cells are spliced into the file's own text, and
 * every byte that no change is about stays as it was; may use {@code drawio}, {@code geometry}, {@code diagnostic} and {@code limits}.
 *
 * <p>Files are read by {@link io.journeydeck.drawio.MxFileReader} first, so what is scanned here is well-formed, without document
 * types, and within the limits. Parsing and writing again would lose what people and version control see: order, quotes, line ends,
 * comments.
 */
@NullMarked
package io.journeydeck.drawio.edit;

import org.jspecify.annotations.NullMarked;
