/**
 * A page with everything worked out that JGraphX is good at: inherited styles, absolute boxes, perimeters and routed edges; may
 * use {@code drawio}, {@code geometry}, {@code diagnostic} and {@code limits}, and is the only importer of {@code com.mxgraph}.
 *
 * <p>JGraphX gets cells made by hand, with draw.io's default styles, and never a label, an image or XML: its codec makes classes
 * from data, its painters load any address and its label sizes need the machine's fonts.
 */
@NullMarked
package io.journeydeck.drawio.graph;

import org.jspecify.annotations.NullMarked;
