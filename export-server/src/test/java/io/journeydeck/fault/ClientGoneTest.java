package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Clients that go away in the middle, and clients that read so slowly that they might as well have gone. */
@FaultTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientGoneTest {

    private static final int TIMES = Integer.getInteger("fault.gone", 200);
    /** Uploads that the server reads at the same time. */
    private static final int UPLOADS = 64;

    /** Downloads from batches at the same time. */
    private static final int DOWNLOADS = 64;

    private static final int SLOW_READERS = 300;
    /** Of the editor, larger than what the system takes in for a client. */
    private static final String FILE = "app.png";
    /** Connections and threads come and go by a few in a server that nobody cuts off. */
    private static final int SWAY = 4;

    @TempDir
    static Path home;

    private static LiveServer server;
    private static String archive = "";

    @BeforeAll
    static void start() throws Exception {
        Path editor = Files.createDirectories(home.resolve("editor"));
        Files.writeString(editor.resolve("index.html"), "<!doctype html>");
        Files.write(editor.resolve(FILE), new byte[16 << 20]);
        server = LiveServer.Start.in(
                        home,
                        "--data",
                        home.resolve("data").toString(),
                        "--workers",
                        "1",
                        "--editor",
                        editor.toString())
                .now();
        Api api = server.api();
        String id = api.submitted(Diagrams.batch("gone", 12, 800), "svg", "gone");
        JsonNode end = api.ended(id, Duration.ofMinutes(3));
        assertThat(Api.count(end, "done")).isEqualTo(12);
        archive = end.path("result").asText();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    /** First: threads that others left idle would hide those that are lost. */
    @Test
    @Order(1)
    void getsBackWhatGoneClientsHeld() throws Exception {
        int size = server.api().get(archive.substring(1)).body().length;
        assertThat(size).isGreaterThan(2_000_000);
        leave(20);
        settle(0);
        long connections = server.connections();

        leave(TIMES);

        double millis = settle(connections);
        assertThat(server.threadsIn("io.journeydeck.server"))
                .as("threads that serve nobody")
                .isZero();
        long left = server.connections();
        assertThat(left).isLessThanOrEqualTo(connections + SWAY);
        assertThat(atOnce(UPLOADS, ClientGoneTest::upload)).isEqualTo(UPLOADS);
        assertThat(atOnce(DOWNLOADS, ClientGoneTest::download)).isEqualTo(DOWNLOADS);
        new Measured("clients-gone")
                .note(
                        "%d uploads and %d downloads (of %d bytes) cut: connections %d, then %d after %.1f s; no thread left with"
                                + " them; %d uploads and %d downloads at a time as before",
                        TIMES, TIMES, size, connections, left, millis / 1_000, UPLOADS, DOWNLOADS);
    }

    private static void leave(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            try (RawConnection upload = new RawConnection(server.port())) {
                upload.announce("/api/v1/export?format=svg", 100_000);
                upload.write("<mxfile>".repeat(i % 50));
                upload.cut();
            }
            try (RawConnection download = new RawConnection(server.port(), 4_096)) {
                download.ask(archive);
                assertThat(download.read(2_000)).isEqualTo(2_000);
                download.cut();
            }
        }
    }

    /** Waits until there are no more of them, 35 s at most. */
    private static double settle(long connections) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (Measured.millisSince(begun) < 35_000
                && (server.connections() > connections + SWAY || server.threadsIn("io.journeydeck.server") > 0)) {
            Thread.sleep(100);
        }
        return Measured.millisSince(begun);
    }

    /** Begins something that the server has a bounded number of places for. */
    private interface Beginning {
        RawConnection begin() throws IOException;
    }

    private static RawConnection upload() throws IOException {
        RawConnection upload = new RawConnection(server.port());
        upload.announce("/api/v1/export?format=svg", 1_000);
        upload.write("<mxfile>");
        return upload;
    }

    private static RawConnection download() throws IOException {
        RawConnection download = new RawConnection(server.port(), 4_096);
        download.ask(archive);
        return download;
    }

    /** How many of one more than there are places are not told to come again. */
    private static int atOnce(int places, Beginning what) throws IOException, InterruptedException {
        List<RawConnection> open = new ArrayList<>();
        try {
            for (int i = 0; i <= places; i++) {
                open.add(what.begin());
            }
            Thread.sleep(1_000);
            int begun = 0;
            for (RawConnection connection : open) {
                begun += connection.isRefused() ? 0 : 1;
            }
            return begun;
        } finally {
            for (RawConnection connection : open) {
                connection.cut();
            }
        }
    }

    @Test
    @Order(2)
    void staysReachableBesideSlowReaders() throws Exception {
        staysReachableBeside(archive);
    }

    /** Files have no places, unlike downloads from batches. */
    @Test
    @Order(3)
    void staysReachableBesideSlowReadersOfFiles() throws Exception {
        staysReachableBeside("/editor/" + FILE);
    }

    private static void staysReachableBeside(String wanted) throws Exception {
        List<RawConnection> open = new ArrayList<>();
        try (Standstill standstill = new Standstill()) {
            for (int i = 0; i < SLOW_READERS; i++) {
                RawConnection reader = new RawConnection(server.port(), 4_096);
                open.add(reader);
                reader.ask(wanted);
            }
            await(open);
            Thread reading = new Thread(() -> sip(open), "slow readers");
            reading.setDaemon(true);
            reading.start();
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                long begun = System.nanoTime();
                try (RawConnection health = new RawConnection(server.port())) {
                    health.ask("/health");
                    assertThat(health.rest()).startsWith("HTTP/1.1 200");
                }
                times.add(Measured.millisSince(begun));
                Thread.sleep(10);
            }
            assertThat(reading.isAlive()).isTrue();
            new Measured("slow-readers-" + wanted.replaceFirst(".*/", ""))
                    .note("/health beside %d slow readers: %s", SLOW_READERS, Measured.times(times));
            assertThat(Measured.percentile(times, 99)).as("ms of /health").isLessThan(200 + standstill.millis());
        } finally {
            for (RawConnection reader : open) {
                reader.cut();
            }
        }
        Map<String, byte[]> one = Map.of("one.drawio", Diagrams.boxes("after slow readers", 3));
        String id = server.api().submitted(one, "svg", "after-" + wanted.replaceFirst(".*/", ""));
        assertThat(Api.count(server.api().ended(id, Duration.ofMinutes(1)), "done"))
                .isEqualTo(1);
    }

    /** Until each of them has got something, if the server lets all of them begin. */
    private static void await(List<RawConnection> open) throws IOException {
        long begun = System.nanoTime();
        for (RawConnection reader : open) {
            if (Measured.millisSince(begun) < 15_000) {
                reader.hasAnswer(2_000);
            }
        }
    }

    /** A byte now and then, which keeps connections from being idle. */
    private static void sip(List<RawConnection> open) {
        try {
            while (true) {
                for (RawConnection reader : open) {
                    reader.hasAnswer(1);
                }
                Thread.sleep(1_000);
            }
        } catch (IOException | InterruptedException e) {
            // the test has ended
        }
    }
}
