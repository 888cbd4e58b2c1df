/**
 * PDF documents through Apache PDFBox: a page a diagram page, of lines, letters and links; may use the export port, {@code java2d} and
 * the plugin.
 *
 * <p>PDFBox and not Batik's transcoder with FOP: it is half as large, reads what it writes, keeps shades of transparency in gradients,
 * and shares its font reader with the labels' layout.
 */
@NullMarked
package io.journeydeck.export.pdf;

import org.jspecify.annotations.NullMarked;
