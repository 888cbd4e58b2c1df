/**
 * The port that every output format implements, and the exporter that turns one diagram file into documents; may use the plugin.
 *
 * <p>A format knows scenes, pages and options, never another format, never a file system and never the network.
 */
@NullMarked
package io.journeydeck.export;

import org.jspecify.annotations.NullMarked;
