/**
 * A deck as a package of parts (ECMA-376 part 2): slides, their relations, notes, pictures and charts; uses POI's package layer and
 * knows nothing of what stands on the slides.
 *
 * <p>Slides come as finished XML and are stored as they are: POI's slide objects would parse and write them once more, and cannot say
 * most of what is on ours.
 */
@NullMarked
package io.journeydeck.export.pptx.file;

import org.jspecify.annotations.NullMarked;
