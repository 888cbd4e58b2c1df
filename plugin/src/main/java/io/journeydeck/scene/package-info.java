/**
 * A painted page with everything resolved: groups, paths, texts and images in px, the seam between the diagram and every
 * output format; may use {@code geometry} and {@code diagnostic}.
 *
 * <p>There are four kinds of node and no more. Unlike Java's Graphics2D, a scene keeps what a format needs to make something
 * editable: which cell a node belongs to, text with its paragraphs, connections with their ends. Shapes and stencils paint to
 * {@link io.journeydeck.scene.Canvas}, whose recorder makes the nodes. A new kind of node, outline or fill does not compile
 * until each format handles it: visitors have no default methods.
 */
@NullMarked
package io.journeydeck.scene;

import org.jspecify.annotations.NullMarked;
