package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers of 16 MB to clients that read a byte now and then, so that they never stand still. */
@Timeout(120)
class ReadingTimeTest {

    private static final int BYTES = 16 << 20;
    private static final String DONE = "sent";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final BlockingQueue<String> outcomes = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    /** @param pauseMillis of the server, between the two halves of its answer */
    private void start(ReadingTime guard, long pauseMillis) throws Exception {
        guard.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                try {
                    send(response, pauseMillis);
                    outcomes.add(DONE);
                    callback.succeeded();
                } catch (IOException | InterruptedException e) {
                    outcomes.add("cut");
                    callback.failed(e);
                }
                return true;
            }
        });
        connector.setIdleTimeout(60_000);
        server.addConnector(connector);
        server.setHandler(guard);
        server.start();
    }

    private static void send(Response response, long pauseMillis) throws IOException, InterruptedException {
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            out.write(new byte[BYTES / 2]);
            Thread.sleep(pauseMillis);
            out.write(new byte[BYTES / 2]);
        }
    }

    private Socket ask() throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(4_096);
        client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
        client.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    @Test
    void cutsOffWhoeverReadsMoreSlowlyThanTheLeastRate() throws Exception {
        start(new ReadingTime(Duration.ofMillis(200), 16 << 20, 10), 0);
        try (Socket client = ask()) {
            InputStream in = client.getInputStream();
            while (outcomes.isEmpty()) {
                assertThat(in.readNBytes(2_000)).hasSize(2_000);
                Thread.sleep(10);
            }
        }
        assertThat(outcomes.poll()).isEqualTo("cut");
    }

    @Test
    void givesTimeByTheSizeOfTheAnswerAndForThePausesOfTheServer() throws Exception {
        start(new ReadingTime(Duration.ofMillis(200), 1 << 20, 10), 1_000);
        try (Socket client = ask()) {
            Thread.sleep(1_000);
            assertThat(client.getInputStream().readAllBytes()).hasSizeGreaterThan(BYTES);
        }
        assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isEqualTo(DONE);
    }

    @Test
    void cutsOffTheOldestWhenTooManyWait() throws Exception {
        start(new ReadingTime(Duration.ofMinutes(1), 1 << 20, 2), 0);
        List<Socket> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                clients.add(ask());
                Thread.sleep(200);
            }
            assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isEqualTo("cut");
            for (Socket client : clients.subList(1, 3)) {
                assertThat(client.getInputStream().readAllBytes()).hasSizeGreaterThan(BYTES);
                assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isEqualTo(DONE);
            }
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }
}
