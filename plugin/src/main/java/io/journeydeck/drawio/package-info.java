/**
 * draw.io's file format: immutable files, pages, cells and styles, with a bounded reader and a writer; may use
 * {@code geometry}, {@code diagnostic}, {@code limits}, the JDK's XML, and jsoup for labels as plain text.
 *
 * <p>The reader is our own: JGraphX's codec makes any Java class that an XML element names, so untrusted XML never gets near it.
 * What is not understood in a file is kept ({@link io.journeydeck.drawio.XmlElement}) and written back.
 */
@NullMarked
package io.journeydeck.drawio;

import org.jspecify.annotations.NullMarked;
