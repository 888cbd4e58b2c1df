package io.journeydeck.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How many diagrams a second a server converts, with one worker and two, one server and two on a PostgreSQL, and how much memory all
 * its processes take together; beside draw.io painting the same diagrams in a warm browser. All in one run.
 *
 * <p>{@code ServerBenchmark FOLDER SECONDS [JDBC-URL]}: a folder of diagrams, how long each line warms up and then is measured, and an
 * empty database. The first batch of 200 warms up for the second.
 */
public final class ServerBenchmark {

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:(\\d+)/");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<byte[]> diagrams;
    private final Path folder;
    private final int seconds;

    private ServerBenchmark(Path folder, int seconds) throws IOException {
        this.folder = folder;
        this.seconds = seconds;
        try (Stream<Path> files = Files.walk(folder)) {
            List<byte[]> read = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".drawio"))
                    .sorted()
                    .toList()) {
                read.add(Files.readAllBytes(file));
            }
            this.diagrams = read;
        }
    }

    public static void main(String[] arguments) throws Exception {
        ServerBenchmark benchmark = new ServerBenchmark(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        benchmark.out.printf(Locale.ROOT, "%d diagrams, %d s a line%n", benchmark.diagrams.size(), benchmark.seconds);
        for (String format : List.of("svg", "pptx")) {
            for (int workers = 1; workers <= 2; workers++) {
                benchmark.requests(format, workers);
            }
        }
        for (int pages = 1; pages <= 2; pages++) {
            benchmark.browser(pages);
        }
        if (arguments.length > 2) {
            for (String format : List.of("svg", "pptx")) {
                for (int servers = 1; servers <= 2; servers++) {
                    benchmark.replicas(format, servers, arguments[2]);
                }
            }
        }
    }

    /** A server of its own process. */
    private static final class Server implements AutoCloseable {
        private final Process process;
        private final String address;

        Server(String... options) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "serve",
                    "--port",
                    "0",
                    "--admin",
                    "none"));
            command.addAll(Arrays.asList(options));
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = said.readLine();
            Matcher found = ADDRESS.matcher(String.valueOf(line));
            if (!found.find()) {
                process.destroyForcibly();
                throw new IOException("The server did not start: " + line);
            }
            address = "http://127.0.0.1:" + found.group(1);
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    private void requests(String format, int workers) throws Exception {
        Path data = Files.createTempDirectory("journeydeck-benchmark");
        try (Server server = new Server("--workers", "" + workers, "--data", data.toString())) {
            load(server, format, workers, seconds);
            AtomicInteger most = new AtomicInteger();
            double rate = load(server, format, workers, seconds, most);
            out.printf(
                    Locale.ROOT,
                    "requests, %s, %d worker(s): %.1f diagrams/s, %d MB (proportional set size of all processes)%n",
                    format,
                    workers,
                    rate,
                    most.get());
        }
    }

    private void load(Server server, String format, int workers, int time) throws Exception {
        load(server, format, workers, time, new AtomicInteger());
    }

    private double load(Server server, String format, int workers, int time, AtomicInteger most) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(2 * workers);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + time * 1_000_000_000L;
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2 * workers; i++) {
                Callable<Void> asking = () -> {
                    while (System.nanoTime() < end) {
                        byte[] diagram = diagrams.get(next.getAndIncrement() % diagrams.size());
                        HttpRequest request = HttpRequest.newBuilder(
                                        URI.create(server.address + "/api/v1/export?format=" + format))
                                .header("Content-Type", "application/xml")
                                .POST(BodyPublishers.ofByteArray(diagram))
                                .build();
                        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException("Status " + answer.statusCode());
                        }
                        done.incrementAndGet();
                    }
                    return null;
                };
                running.add(clients.submit(asking));
            }
            while (System.nanoTime() < end) {
                most.accumulateAndGet(megabytes(server.process.toHandle()), Math::max);
                Thread.sleep(500);
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            clients.shutdownNow();
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    private void browser(int pages) throws Exception {
        Path scripts = Path.of("export-server/src/test/browser");
        Process node = new ProcessBuilder(
                        "node", "paint.mjs", folder.toAbsolutePath().toString(), "" + seconds, "" + pages)
                .directory(scripts.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int most = 0;
        while (node.isAlive()) {
            most = Math.max(most, megabytes(node.toHandle()));
            Thread.sleep(500);
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher figures =
                Pattern.compile("\"painted\":(\\d+),\"seconds\":([0-9.]+)").matcher(said);
        if (!figures.find()) {
            throw new IllegalStateException("The browser painted nothing: " + said);
        }
        out.printf(
                Locale.ROOT,
                "browser, png, %d page(s): %.1f diagrams/s, %d MB%n",
                pages,
                Integer.parseInt(figures.group(1)) / Double.parseDouble(figures.group(2)),
                most);
    }

    /** A batch of all diagrams, so often that it takes a while; servers with one worker each. */
    private void replicas(String format, int servers, String database) throws Exception {
        List<Server> running = new ArrayList<>();
        try {
            for (int i = 0; i < servers; i++) {
                running.add(new Server("--workers", "1", "--database", database));
            }
            batch(running.get(0), format, 200);
            double rate = batch(running.get(0), format, 200);
            int memory = 0;
            for (Server server : running) {
                memory += megabytes(server.process.toHandle());
            }
            out.printf(
                    Locale.ROOT,
                    "batch of 200, %s, %d server(s) of one worker on PostgreSQL: %.1f diagrams/s, %d MB%n",
                    format,
                    servers,
                    rate,
                    memory);
        } finally {
            for (Server server : running) {
                server.close();
            }
        }
    }

    private double batch(Server server, String format, int files) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("d" + i + ".drawio"));
                zip.write(diagrams.get(i % diagrams.size()));
                // no two are the same, so that no document is reused
                zip.write(("<!-- " + System.nanoTime() + " -->").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address + "/api/v1/batches?format=" + format))
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray()))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> taken = client.send(request, BodyHandlers.ofString());
        String location = taken.headers().firstValue("Location").orElseThrow();
        while (true) {
            HttpResponse<String> status = client.send(
                    HttpRequest.newBuilder(URI.create(server.address + location))
                            .build(),
                    BodyHandlers.ofString());
            if (status.body().contains("\"result\"")) {
                if (!status.body().contains("\"done\":" + files)) {
                    throw new IllegalStateException(status.body().substring(0, 400));
                }
                return files / ((System.nanoTime() - start) / 1e9);
            }
            Thread.sleep(200);
        }
    }

    /** Of a process and all below it: what each has of its own, and its share of what they share. */
    private static int megabytes(ProcessHandle root) {
        return (int) (Stream.concat(Stream.of(root), root.descendants())
                        .mapToLong(process -> kilobytes(process.pid()))
                        .sum()
                / 1024);
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has ended meanwhile
        }
    }
}
