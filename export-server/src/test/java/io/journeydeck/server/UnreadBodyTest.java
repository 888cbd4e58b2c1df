package io.journeydeck.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadBodyTest {

    private static final int LIMIT = 100_000;

    private RunningServer server;

    @BeforeAll
    void start() {
        server = new RunningServer(ServerSettings.standard().withUploads(LIMIT, 2, 8, Duration.ofSeconds(20)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void tellsEveryClientThatItsBodyIsTooLarge() throws Exception {
        for (int i = 0; i < 100; i++) {
            for (int size : new int[] {LIMIT + 1, 3 * LIMIT, 50 * LIMIT}) {
                HttpRequest.Builder request =
                        server.request("/export").POST(BodyPublishers.ofByteArray(new byte[size]));
                assertThat(server.send(request).statusCode()).isEqualTo(413);
            }
        }
    }

    @Test
    void letsClientsSendAllOfTheirBodyBeforeTheyRead() throws Exception {
        try (Socket client = connect()) {
            OutputStream out = client.getOutputStream();
            out.write(head(50 * LIMIT, ""));
            for (int i = 0; i < 50; i++) {
                out.write(new byte[LIMIT]);
            }
            assertThat(answer(client)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void keepsTheConnectionWhoseBodyCameAfterTheAnswer() throws Exception {
        try (Socket client = connect()) {
            OutputStream out = client.getOutputStream();
            out.write(head(3, "Origin: https://elsewhere.example\r\n"));
            byte[] refused = new byte[4096];
            int count = client.getInputStream().read(refused);
            assertThat(new String(refused, 0, count, US_ASCII)).startsWith("HTTP/1.1 403 ");
            out.write("xml".getBytes(US_ASCII));
            out.write(("GET /health HTTP/1.1\r\nHost: " + address().getAuthority() + "\r\nConnection: close\r\n\r\n")
                    .getBytes(US_ASCII));
            assertThat(answer(client)).contains("HTTP/1.1 200 ");
        }
    }

    @Test
    void cutsOffWhoGoesOnToSend() throws Exception {
        try (Socket client = connect()) {
            OutputStream out = client.getOutputStream();
            out.write(head(Integer.MAX_VALUE, ""));
            assertThatThrownBy(() -> {
                        for (int second = 0; second < 60; second++) {
                            out.write(1);
                            Thread.sleep(1000);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    private URI address() {
        return server.request("/").build().uri();
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(address().getHost(), address().getPort());
        client.setSoTimeout(30_000);
        return client;
    }

    private byte[] head(int length, String more) {
        return ("POST /export HTTP/1.1\r\nHost: " + address().getAuthority() + "\r\n" + more + "Content-Length: "
                        + length + "\r\n\r\n")
                .getBytes(US_ASCII);
    }

    private static String answer(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), US_ASCII);
    }
}
