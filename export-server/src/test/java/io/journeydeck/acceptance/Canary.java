package io.journeydeck.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine that counts who comes by. */
final class Canary implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger visits = new AtomicInteger();

    Canary() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "canary");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                visits.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Connections so far. One is made first, so that a canary that does not sing is found out. */
    int visits() throws IOException, InterruptedException {
        int before = visits.get();
        new Socket(socket.getInetAddress(), port()).close();
        for (int i = 0; i < 1_000 && visits.get() == before; i++) {
            Thread.sleep(10);
        }
        if (visits.get() == before) {
            throw new AssertionError("The canary is dead");
        }
        return visits.decrementAndGet();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
