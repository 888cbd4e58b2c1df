package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.export.svg.SvgFormat;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is told to stop while people and a batch keep it busy, and somebody watches the batch. */
@FaultTest
class StopTest {

    private static final int STOPS = Integer.getInteger("fault.stops", 1);
    private static final int FILES = 120;
    private static final int CLIENTS = 6;

    @TempDir
    Path home;

    private final Measured measured = new Measured("stop");

    private LiveServer start() throws Exception {
        return LiveServer.Start.in(home, "--data", home.resolve("data").toString(), "--workers", "2")
                .now();
    }

    @Test
    void endsWhatRunsAndKeepsWhatWaits() throws Exception {
        Map<String, byte[]> files = Diagrams.batch("stop", FILES, 60);
        String id = "";
        for (int i = 1; i <= STOPS; i++) {
            try (LiveServer server = start()) {
                id = server.api().submitted(files, "svg", "stop");
                stop(server, id);
                assertThat(server.temporaryFiles()).isEmpty();
            }
        }
        try (LiveServer server = start()) {
            JsonNode end = server.api().ended(id, Duration.ofMinutes(3));
            assertThat(Api.count(end, "done")).isEqualTo(FILES);
            assertThat(Api.documents(end)).isEqualTo(Diagrams.undisturbed(files, new SvgFormat()));
        }
    }

    private void stop(LiveServer server, String id) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Load load = new Load(server);
            for (int i = 0; i < CLIENTS; i++) {
                threads.execute(load);
            }
            RawConnection watcher = new RawConnection(server.port());
            watcher.ask("/api/v1/batches/" + id + "/events");
            CompletableFuture<String> watched = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return watcher.rest();
                        } catch (IOException e) {
                            return "";
                        }
                    },
                    threads);
            int before = Api.count(server.api().batch(id), "done");
            while (load.right.get() < 5
                    || Api.count(server.api().batch(id), "done") <= before
                    || load.underWay.get() < 2) {
                Thread.sleep(20);
            }
            JsonNode last = server.api().batch(id);
            assertThat(Api.isOpen(last)).as("the batch has files left").isTrue();
            int underWay = load.underWay.get();
            assertThat(underWay).isPositive();
            load.stopped = true;
            server.terminate();
            long told = System.nanoTime();
            assertThat(server.exit(35)).isZero();
            double took = Measured.millisSince(told);
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(load.wrong).isEmpty();
            assertThat(took).as("ms until the end").isLessThan(30_000);
            assertThat(watched.get(1, TimeUnit.SECONDS)).contains("event: progress");
            watcher.close();
            measured.note(
                    "SIGTERM with %d requests under way and %d of %d files of a batch done: ended with 0 after %.1f s;"
                            + " %d requests answered right behind it, %d told to come again, %d not let in",
                    underWay,
                    Api.count(last, "done"),
                    FILES,
                    took / 1_000,
                    load.rightLate.get(),
                    load.busyLate.get(),
                    load.refusedLate.get());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks for a picture again and again, until the server is gone. */
    private static final class Load implements Runnable {
        private final LiveServer server;
        private final byte[] diagram = Diagrams.boxes("load", 300);
        private final AtomicInteger underWay = new AtomicInteger();
        private final AtomicInteger right = new AtomicInteger();
        private final AtomicInteger rightLate = new AtomicInteger();
        private final AtomicInteger busyLate = new AtomicInteger();
        private final AtomicInteger refusedLate = new AtomicInteger();
        private final List<String> wrong = new CopyOnWriteArrayList<>();
        private volatile boolean stopped;

        Load(LiveServer server) {
            this.server = server;
        }

        @Override
        public void run() {
            Api api = server.api();
            while (true) {
                AtomicBoolean before = new AtomicBoolean();
                underWay.incrementAndGet();
                try {
                    HttpResponse<byte[]> answer = api.export("svg", diagram, () -> before.set(!stopped));
                    if (answer.statusCode() == 200) {
                        right.incrementAndGet();
                        rightLate.addAndGet(stopped ? 1 : 0);
                    } else if (Api.isBusy(answer)) {
                        busyLate.addAndGet(stopped ? 1 : 0);
                        Thread.sleep(50);
                    } else {
                        wrong.add(Api.text(answer));
                    }
                } catch (IOException e) {
                    if (before.get()) {
                        // it was on its way when the server was told to stop: it should have had an answer
                        wrong.add(e.toString());
                    }
                    refusedLate.incrementAndGet();
                    return;
                } catch (InterruptedException e) {
                    return;
                } finally {
                    underWay.decrementAndGet();
                }
            }
        }
    }
}
