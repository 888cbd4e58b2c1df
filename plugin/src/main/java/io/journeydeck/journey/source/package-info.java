/**
 * Journey maps as text: YAML with its JSON Schema, Mermaid's {@code journey} and tables, read with the line and column of all that
 * is wrong, and YAML and Mermaid written again; may use {@code journey}, {@code journey.property}, {@code journey.words},
 * {@code diagnostic} and {@code limits}, and reads YAML and CSV by libraries.
 *
 * <p>The form is described in {@code docs/sources.md}.
 */
@NullMarked
package io.journeydeck.journey.source;

import org.jspecify.annotations.NullMarked;
