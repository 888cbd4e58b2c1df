/**
 * What the draw.io plugin (JavaScript) knows of journeys, written as a JavaScript module by the build: the shapes of the library,
 * words, colours, kinds, templates. So shapes and texts have one definition. May use {@code journey}, {@code journey.compare} (the
 * names of kinds), {@code journey.layout}, {@code journey.property}, {@code journey.source}, {@code journey.words}, {@code drawio},
 * {@code geometry} and {@code diagnostic}.
 */
@NullMarked
package io.journeydeck.journey.editor;

import org.jspecify.annotations.NullMarked;
