package io.journeydeck.importing;

import org.jspecify.annotations.Nullable;

/**
 * How a source is to be read and drawn.
 *
 * @param language of its texts, a BCP 47 tag; empty for the source's own
 * @param mapping a file that says what a table means; null when its words tell
 * @param sheet of a workbook; empty for the first
 * @param theme of the drawing; empty for the standard one
 */
public record ImportOptions(String language, @Nullable MappingFile mapping, String sheet, String theme) {

    public static final ImportOptions STANDARD = new ImportOptions("", null, "", "");

    /** A mapping file as it was found. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record MappingFile(String name, byte[] bytes) {}
}
