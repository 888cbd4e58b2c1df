package io.journeydeck.comparing;

/**
 * A file to compare.
 *
 * @param name as the user knows it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DiagramFile(String name, byte[] bytes) {}
