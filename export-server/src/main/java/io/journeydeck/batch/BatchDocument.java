package io.journeydeck.batch;

/**
 * A finished document.
 *
 * @param name within the batch, each once: {@code b.svg}, {@code b-2.svg}, {@code b~2.svg}
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param crc32 of its bytes, for ZIP archives
 */
public record BatchDocument(String name, String format, String mediaType, long size, String sha256, long crc32) {}
