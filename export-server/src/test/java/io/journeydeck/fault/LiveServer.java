package io.journeydeck.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The real program as a process, with its temporary files in a folder of its own. */
final class LiveServer implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on (http://[^ \\s]+)");
    private static final long START_SECONDS = 90;

    private final Process process;
    private final Path temporary;
    private final Path log;
    private final URI address;
    private final int adminPort;

    private LiveServer(Process process, Path temporary, Path log, URI address, int adminPort) {
        this.process = process;
        this.temporary = temporary;
        this.log = log;
        this.address = address;
        this.adminPort = adminPort;
    }

    /** How a server is started. */
    record Start(Path home, List<String> starter, List<String> javaOptions, List<String> arguments) {

        /** In a folder, with Java's compiler told to be quick: most servers of these tests do not live long. */
        static Start in(Path home, String... arguments) {
            return new Start(
                    home, List.of(), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), List.of(arguments));
        }

        /** As people run it, with so much memory. */
        Start withHeap(String size) {
            return new Start(home, starter, List.of("-Xmx" + size), arguments);
        }

        /** By a command that starts the one which is given as its further arguments. */
        Start startedBy(String... command) {
            return new Start(home, List.of(command), javaOptions, arguments);
        }

        LiveServer now() throws IOException, InterruptedException {
            return LiveServer.start(this);
        }
    }

    private static LiveServer start(Start how) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(how.home.resolve("tmp"));
        Path log = Files.createTempFile(how.home, "server", ".log");
        int adminPort = freePort();
        List<String> command = new ArrayList<>(how.starter);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(how.javaOptions);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "io.journeydeck.app.Main",
                "serve",
                "--port",
                "0",
                "--admin",
                "127.0.0.1:" + adminPort,
                "--log",
                "text"));
        command.addAll(how.arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return new LiveServer(process, temporary, log, URI.create(listening.group(1)), adminPort);
            }
            Thread.sleep(20);
        }
        process.destroyForcibly();
        throw new AssertionError("The server did not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    int port() {
        return address.getPort();
    }

    int adminPort() {
        return adminPort;
    }

    Api admin() {
        return new Api(URI.create("http://127.0.0.1:" + adminPort + "/"));
    }

    Api api() {
        return new Api(address);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it wrote. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProcessHandle> workers() {
        return process.descendants().toList();
    }

    private List<ProcessHandle> kill() throws InterruptedException {
        List<ProcessHandle> workers = workers();
        process.destroyForcibly();
        process.waitFor();
        return workers;
    }

    /** SIGKILL, and how long after it, in ms, the last of what it had started had ended by itself. */
    double killed() throws Exception {
        List<ProcessHandle> orphans = kill();
        long begun = System.nanoTime();
        if (orphans.isEmpty()) {
            throw new AssertionError("The server had no workers");
        }
        for (ProcessHandle orphan : orphans) {
            orphan.onExit().get(10, TimeUnit.SECONDS);
        }
        return Measured.millisSince(begun);
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** The status that it ends with. */
    int exit(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("Not ended after " + seconds + " s: " + log());
        }
        return process.exitValue();
    }

    /** SIGSTOP, SIGKILL and the like to one of its workers. */
    static void signal(ProcessHandle worker, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(worker.pid()))
                .start()
                .waitFor();
    }

    /** A file of the server's as it sees it, wherever that is mounted. */
    Path seen(Path path) {
        return Path.of("/proc/" + process.pid() + "/root")
                .resolve(path.toString().substring(1));
    }

    /** Memory of the server and its workers, KiB. */
    long memory() {
        return Stream.concat(Stream.of(process.pid()), workers().stream().map(ProcessHandle::pid))
                .mapToLong(pid -> status(pid, "VmRSS"))
                .sum();
    }

    /** Memory of the server alone, KiB. */
    long ownMemory() {
        return status(process.pid(), "VmRSS");
    }

    /** Threads that are at work in a package, or wait in it for somebody. */
    long threadsIn(String name) throws IOException {
        Process dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "Thread.print")
                .redirectErrorStream(true)
                .start();
        String threads = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!threads.contains("\"main\"")) {
            throw new IOException("No dump of the server's threads: " + threads);
        }
        return Arrays.stream(threads.split("\n\n", -1))
                .filter(thread -> thread.contains("at " + name + "."))
                .count();
    }

    /** Connections that are open. */
    long connections() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return all.filter(LiveServer::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private static long status(long pid, String name) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(name + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // gone
        }
    }

    /** What is in its folder for temporary files. */
    List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(path -> !path.equals(temporary)).toList();
        }
    }

    /** Killed, unless it has ended; its workers get the time to see that. */
    @Override
    public void close() {
        try {
            for (ProcessHandle worker : kill()) {
                for (int i = 0; i < 100 && worker.isAlive(); i++) {
                    Thread.sleep(50);
                }
                worker.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
