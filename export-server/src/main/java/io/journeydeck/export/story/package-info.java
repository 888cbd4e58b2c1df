/**
 * A journey map told as slides: which slides there are, what their titles state, which tables, charts and parts of the map stand on
 * them and what the speaker reads; uses {@code journey}, {@code scene} and {@code export.chart}, and knows of no file format.
 *
 * <p>Each kind of slide is a {@link io.journeydeck.export.story.Chapter}; their order is in {@link
 * io.journeydeck.export.story.MapStory}, the only list.
 */
@NullMarked
package io.journeydeck.export.story;

import org.jspecify.annotations.NullMarked;
