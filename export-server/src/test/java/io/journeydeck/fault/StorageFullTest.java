package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.export.svg.SvgFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk with the data is small, and somebody else fills it; it is mounted for the server alone. */
@FaultTest
class StorageFullTest {

    private static final int FILES = 60;
    private static final int BOXES = 300;

    @TempDir
    Path home;

    @Test
    void refusesBatchesAndGoesOnWhenThereIsRoomAgain() throws Exception {
        List<String> apart = mounting();
        Path data = Files.createDirectories(home.resolve("data"));
        List<String> starter = new ArrayList<>(apart);
        starter.addAll(List.of("sh", "-c", "mount -t tmpfs -o size=40m tmpfs '" + data + "' && exec \"$@\"", "sh"));
        Map<String, byte[]> files = Diagrams.batch("room", FILES, BOXES);
        Map<String, byte[]> more = Diagrams.batch("more", FILES, BOXES);
        Measured measured = new Measured("storage-full");
        try (LiveServer server = LiveServer.Start.in(home, "--data", data.toString(), "--workers", "2")
                .startedBy(starter.toArray(String[]::new))
                .now()) {
            Api api = server.api();
            String id = api.submitted(files, "svg", "room");
            waitForMore(api, id, 0, 120);
            Path ballast = server.seen(data).resolve("ballast");
            fill(ballast);
            HttpResponse<byte[]> refused = api.submit(more, "svg", "more");
            assertThat(refused.statusCode()).as(Api.text(refused)).isEqualTo(507);
            assertThat(Api.text(refused)).contains("STORAGE_FULL");
            int stuck = stuck(api, id, ballast);
            assertThat(stuck).as("files done when the disk was full").isBetween(1, FILES - 1);
            assertThat(api.get("health").statusCode()).isEqualTo(200);

            Files.delete(ballast);

            long room = System.nanoTime();
            waitForMore(api, id, stuck, 30);
            double again = Measured.millisSince(room);
            JsonNode end = api.ended(id, Duration.ofMinutes(3));
            assertThat(Api.count(end, "done")).isEqualTo(FILES);
            assertThat(Api.documents(end)).isEqualTo(Diagrams.undisturbed(files, new SvgFormat()));
            assertThat(api.submit(more, "svg", "more").statusCode()).isEqualTo(202);
            measured.note(
                    "disk full with %d of %d files done: 507 STORAGE_FULL; next file done %.1f s after there was room, all done",
                    stuck, FILES, again / 1_000);
        }
    }

    /** The words before a command that may mount for itself. */
    private static List<String> mounting() throws IOException, InterruptedException {
        for (List<String> way : List.of(List.of("unshare", "--mount"), List.of("unshare", "-Ur", "--mount"))) {
            List<String> probe = new ArrayList<>(way);
            probe.addAll(List.of("sh", "-c", "mount -t tmpfs tmpfs /mnt"));
            try {
                Process process = new ProcessBuilder(probe)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return way;
                }
            } catch (IOException e) {
                // no such program
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("unshare can't mount a small disk for a process here");
        }
        return Assumptions.abort("unshare can't mount a small disk for a process here");
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(Files.size(ballast)).isGreaterThan(1 << 20);
        }
    }

    /** Keeps the disk full until no file has ended for 3 s; how many have. */
    private static int stuck(Api api, String id, Path ballast) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        int done = Api.count(api.batch(id), "done");
        long since = System.nanoTime();
        while (Measured.millisSince(since) < 3_000) {
            assertThat(System.nanoTime()).as("the disk is full").isLessThan(end);
            Thread.sleep(200);
            top(ballast);
            int now = Api.count(api.batch(id), "done");
            if (now != done) {
                done = now;
                since = System.nanoTime();
            }
        }
        return done;
    }

    /** Takes what room there is again. */
    private static void top(Path ballast) {
        try (OutputStream out = Files.newOutputStream(ballast, java.nio.file.StandardOpenOption.APPEND)) {
            byte[] block = new byte[4_096];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // full
        }
    }

    private static void waitForMore(Api api, String id, int done, int seconds)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (Api.count(api.batch(id), "done") <= done) {
            assertThat(System.nanoTime()).as("files go on").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
