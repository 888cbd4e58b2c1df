package io.journeydeck.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection of a client that does as it likes. */
final class RawConnection implements AutoCloseable {

    private final Socket socket = new Socket();

    RawConnection(int port) throws IOException {
        this(port, 64 * 1024);
    }

    /** @param receiving bytes that the system takes in before they are read */
    RawConnection(int port, int receiving) throws IOException {
        socket.setReceiveBufferSize(receiving);
        socket.setSoTimeout(60_000);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
    }

    void write(String text) throws IOException {
        socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** The head of a request with a body that is still to come. */
    void announce(String path, long length) throws IOException {
        write("POST " + path + " HTTP/1.1\nHost: localhost\nContent-Type: application/xml\nContent-Length: " + length
                + "\n\n");
    }

    /** Asks for something, and has the server close the connection behind the answer. */
    void ask(String path) throws IOException {
        write("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
    }

    /** At most so many bytes; fewer at the end. */
    int read(int bytes) throws IOException {
        return socket.getInputStream().readNBytes(bytes).length;
    }

    /** All that comes until the server closes the connection. */
    String rest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (SocketException e) {
            // reset: the server does not wait for the rest of a body that it refused
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    /** True when something came, or the end, within the time. */
    boolean hasAnswer(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            socket.getInputStream().read();
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        } finally {
            socket.setSoTimeout(60_000);
        }
    }

    /** True when the server has said 503 to it. */
    boolean isRefused() throws IOException {
        socket.setSoTimeout(50);
        try {
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1)
                    .equals("HTTP/1.1 503");
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    /** With a reset, as by a client that is killed. */
    void cut() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
