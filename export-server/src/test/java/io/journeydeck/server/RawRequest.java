package io.journeydeck.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A request written by hand, as no decent client would. */
final class RawRequest implements AutoCloseable {

    private final Socket socket;

    RawRequest(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(40_000);
    }

    /** The whole answer; the text has {@code \n} for CRLF. */
    static String answer(int port, String text) throws IOException {
        try (RawRequest request = new RawRequest(port)) {
            request.write(text);
            return request.answer();
        }
    }

    void write(String text) throws IOException {
        writeExactly(text.replace("\n", "\r\n"));
    }

    void writeExactly(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** All that comes until the server closes the connection. */
    String answer() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (SocketException e) {
            // reset after the answer: the server does not wait for the rest of a refused body
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** {@code 408} of {@code HTTP/1.1 408 Request Timeout}; 0 when there is no answer. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
