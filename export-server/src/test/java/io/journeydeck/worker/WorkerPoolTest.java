package io.journeydeck.worker;

import static io.journeydeck.worker.ScriptedPool.isGone;
import static io.journeydeck.worker.ScriptedPool.signal;
import static io.journeydeck.worker.ScriptedPool.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workers that behave as badly as they can. */
@Timeout(300)
class WorkerPoolTest {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path temporary;

    @AfterEach
    void leavesNoFilesBehind() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void worksInPrivateFolderWithNextToNothingInTheEnvironment() throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, LONG, 500, temporary)) {
            Path folder = Path.of(workers.ask("where"));

            assertThat(folder.getParent().getParent()).isEqualTo(temporary);
            assertThat(folder).isEmptyDirectory();
            assertThat(workers.ask("environment")).doesNotContain("HOME", "PATH", "USER");
            assertThat(workers.pool.ready()).isTrue();
            assertThat(workers.pool.pids()).hasSize(1);
        }
    }

    @Test
    void killsWorkerWhoseTimeIsOverAndReplacesIt() throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, SHORT, 500, temporary)) {
            until(workers.pool::ready);
            long pid = workers.pool.pids().get(0);

            assertThat(workers.ask("spin")).isEqualTo("RENDER_TIMEOUT");

            assertThat(workers.ask("hello")).isEqualTo("hello");
            assertThat(isGone(pid)).isTrue();
            assertThat(workers.killed).hasValue(1);
            assertThat(workers.started).hasValue(2);
            assertThat(workers.pool.busy()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "allocate, LIMIT_MEMORY",
        "exit, WORKER_LOST",
        "garbage, WORKER_LOST",
        "half, WORKER_LOST",
        "claim, LIMIT_RESULT_SIZE",
        "other format, WORKER_LOST",
        "no page, WORKER_LOST",
        "flood, flood"
    })
    void losesOnlyWhatTheWorkerHad(String word, String answer) throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, LONG, 500, temporary)) {
            assertThat(workers.ask(word)).isEqualTo(answer);
            assertThat(workers.ask("hello")).isEqualTo("hello");
        }
    }

    @Test
    void replacesWorkerThatEndsWhileItHasNothingToDo() throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, LONG, 500, temporary)) {
            until(workers.pool::ready);
            long pid = workers.pool.pids().get(0);

            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            assertThat(workers.ask("hello")).isEqualTo("hello");
            until(() -> workers.lost.get() == 1 && workers.started.get() == 2);
            assertThat(isGone(pid)).isTrue();
        }
    }

    @Test
    void warmsUpTheFirstWorkerBeforeItGetsWorkAndItsSuccessorsWhileThereIsNone() throws Exception {
        WarmUp twice = new WarmUp(new SourceFile("warm-up", new byte[0]), List.of(ScriptedPool.SVG), 2);
        try (ScriptedPool workers = new ScriptedPool(1, LONG, 500, temporary, twice)) {
            assertThat(workers.ask("count")).as("documents of the first one").isEqualTo("3");
            CompletableFuture<String> ending = workers.askLater(workers.pool, "spin");
            until(() -> workers.pool.busy() == 1);
            List<CompletableFuture<String>> waiting = new ArrayList<>();
            for (int i = 1; i <= 2; i++) {
                int number = i;
                waiting.add(workers.askLater(workers.pool, "count"));
                until(() -> workers.pool.waiting() == number);
            }

            signal("KILL", workers.pool.pids().get(0));

            assertThat(ending.get(90, TimeUnit.SECONDS)).isEqualTo("WORKER_LOST");
            assertThat(waiting.get(0).get(90, TimeUnit.SECONDS)).isEqualTo("1");
            assertThat(waiting.get(1).get(90, TimeUnit.SECONDS)).isEqualTo("2");
            AtomicInteger asked = new AtomicInteger(2);
            until(() -> Integer.parseInt(workers.ask("count")) == asked.incrementAndGet() + 2);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGSTOP")
    void givesToAnotherWorkerWhatStoppedOneDoesNotTake() throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, SHORT, 500, temporary)) {
            until(workers.pool::ready);
            long pid = workers.pool.pids().get(0);
            signal("STOP", pid);

            assertThat(workers.ask("hello")).isEqualTo("hello");
            assertThat(isGone(pid)).isTrue();
        }
    }

    /** {@code -Dworker.faults=100} for the long form. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGSTOP")
    void refillsThePoolWhenWorkersAreKilledOrStoppedInTheirWork() throws Exception {
        int times = Integer.getInteger("worker.faults", 6);
        Set<Long> seen = new HashSet<>();
        try (ScriptedPool workers = new ScriptedPool(1, Duration.ofSeconds(2), 500, temporary)) {
            for (int i = 0; i < times; i++) {
                until(workers.pool::ready);
                CompletableFuture<String> answer = workers.askLater(workers.pool, "spin");
                until(() -> workers.pool.busy() == 1 && !workers.pool.pids().isEmpty());
                long pid = workers.pool.pids().get(0);
                signal(i % 2 == 0 ? "KILL" : "STOP", pid);

                assertThat(answer.get(90, TimeUnit.SECONDS)).isIn("WORKER_LOST", "RENDER_TIMEOUT");
                assertThat(workers.ask("hello")).isEqualTo("hello");
                assertThat(isGone(pid)).isTrue();
                seen.add(pid);
            }
        }
        assertThat(seen).hasSize(times);
    }

    @Test
    void tellsPeopleAtOnceThatNoWorkerCanBeStartedAndGoesOnWhenOneCan() throws Exception {
        Path place = Files.createDirectory(temporary.resolve("place"));
        Path away = temporary.resolve("away");
        try (ScriptedPool workers = new ScriptedPool(1, LONG, 500, place)) {
            assertThat(workers.ask("hello")).isEqualTo("hello");
            Files.move(place, away);
            signal("KILL", workers.pool.pids().get(0));
            until(() -> !workers.pool.ready());

            CompletableFuture<String> batch = workers.askLater(workers.pool.forBatches(), "patient");
            assertThat(workers.askLater(workers.pool, "hello").get(60, TimeUnit.SECONDS))
                    .isEqualTo("WORKER_UNAVAILABLE");
            Files.createDirectory(place);

            assertThat(batch.get(90, TimeUnit.SECONDS)).isEqualTo("patient");
            assertThat(workers.ask("hello")).isEqualTo("hello");
        }
        Files.delete(place); // empty again
        WorkFolders.delete(away);
    }

    @Test
    void killsWorkerWhenNobodyWaitsAnyMore() throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, LONG, 500, temporary)) {
            until(workers.pool::ready);
            AtomicReference<String> answer = new AtomicReference<>();
            Thread caller = new Thread(() ->
                    answer.set(workers.ask("spin") + Thread.currentThread().isInterrupted()));
            caller.start();
            until(() -> workers.pool.busy() == 1);

            caller.interrupt();
            caller.join();

            assertThat(answer).hasValue("CALLED_OFFtrue");
            assertThat(workers.ask("hello")).isEqualTo("hello");
            assertThat(workers.killed).hasValue(1);
        }
    }

    @Test
    void letsWhatPeopleWaitForGoBeforeBatches() throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, SHORT, 500, temporary)) {
            until(workers.pool::ready);
            CompletableFuture<String> first = workers.askLater(workers.pool, "spin");
            until(() -> workers.pool.busy() == 1);
            List<CompletableFuture<String>> batch = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int waiting = i + 1;
                batch.add(workers.askLater(workers.pool.forBatches(), "count"));
                until(() -> workers.pool.waiting() == waiting);
            }
            CompletableFuture<String> urgent = workers.askLater(workers.pool, "count");

            assertThat(first.get(90, TimeUnit.SECONDS)).isEqualTo("RENDER_TIMEOUT");
            assertThat(urgent.get(90, TimeUnit.SECONDS)).isEqualTo("1");
            assertThat(batch.get(0).get(90, TimeUnit.SECONDS)).isEqualTo("2");
            assertThat(batch.get(1).get(90, TimeUnit.SECONDS)).isEqualTo("3");
        }
    }

    @Test
    void putsFreshWorkerInPlaceOfOneThatHasDoneItsNumber() throws Exception {
        try (ScriptedPool workers = new ScriptedPool(1, LONG, 2, temporary)) {
            assertThat(Stream.generate(() -> workers.ask("count")).limit(5)).containsExactly("1", "2", "1", "2", "1");
            assertThat(workers.recycled).hasValue(2);
            assertThat(workers.lost).hasValue(0);
        }
    }

    @Test
    void tellsThoseWhoWaitThatItIsClosed() throws Exception {
        ScriptedPool workers = new ScriptedPool(1, LONG, 500, temporary);
        until(workers.pool::ready);
        CompletableFuture<String> running = workers.askLater(workers.pool, "spin");
        until(() -> workers.pool.busy() == 1);
        CompletableFuture<String> waiting = workers.askLater(workers.pool.forBatches(), "hello");
        until(() -> workers.pool.waiting() == 1);
        long pid = workers.pool.pids().get(0);

        workers.close();

        assertThat(running.get(90, TimeUnit.SECONDS)).isEqualTo("WORKER_UNAVAILABLE");
        assertThat(waiting.get(90, TimeUnit.SECONDS)).isEqualTo("WORKER_UNAVAILABLE");
        assertThat(workers.ask("hello")).isEqualTo("WORKER_UNAVAILABLE");
        assertThat(isGone(pid)).isTrue();
    }

    /** A server of its own that has two workers, one of them in the middle of its work. */
    static final class Server {

        @SuppressWarnings("FutureReturnValueIgnored") // killed before there is an answer
        public static void main(String[] arguments) throws Exception {
            ScriptedPool workers = new ScriptedPool(2, LONG, 500, Path.of(arguments[0]));
            until(() -> workers.pool.warm() == 2);
            workers.askLater(workers.pool, "spin");
            until(() -> workers.pool.busy() == 1);
            workers.pool.pids().forEach(System.out::println);
            System.out.println("all");
            Thread.sleep(600_000);
        }
    }

    @Test
    void workersEndWithTheirServerAlsoWhenItIsKilled() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Long> pids = new ArrayList<>();
        try (BufferedReader output = server.inputReader()) {
            for (String line = output.readLine(); line != null && !line.equals("all"); line = output.readLine()) {
                pids.add(Long.valueOf(line));
            }
        } finally {
            server.destroyForcibly().waitFor();
        }

        assertThat(pids).hasSize(2);
        until(() -> pids.stream().allMatch(ScriptedPool::isGone));
    }
}
