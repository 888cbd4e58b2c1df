package io.journeydeck.batch;

import java.util.zip.CRC32;

/**
 * Bytes and the name they are kept under.
 *
 * @param bytes never changed by whoever holds them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Content(String sha256, long crc32, byte[] bytes) {

    static Content of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new Content(new Fingerprint().add(bytes).hex(), crc.getValue(), bytes);
    }
}
