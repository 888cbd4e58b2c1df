package io.journeydeck.server;

/** A request's body, and its part of the memory for bodies until it is closed. */
final class Body implements AutoCloseable {

    private final byte[] bytes;
    private final Runnable release;

    Body(byte[] bytes, Runnable release) {
        this.bytes = bytes;
        this.release = release;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        release.run();
    }
}
