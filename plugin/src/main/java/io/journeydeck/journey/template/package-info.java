/**
 * From text sources to the diagrams that people start from; joins {@code journey.source} and {@code journey.layout}, which do not
 * know each other, and may use {@code journey}, {@code drawio} and {@code diagnostic}.
 */
@NullMarked
package io.journeydeck.journey.template;

import org.jspecify.annotations.NullMarked;
