package io.journeydeck.app;

import io.journeydeck.batch.BatchEngine;
import io.journeydeck.batch.BatchSettings;
import io.journeydeck.check.Checker;
import io.journeydeck.cli.Journeydeck;
import io.journeydeck.cli.Terminal;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.limits.Limits;
import io.journeydeck.server.ExportServer;
import io.journeydeck.server.ServerSettings;
import io.journeydeck.template.TemplateLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole program for tests: the parts that {@code Main} joins, in this process or in one of its own. */
public final class Program {

    private Program() {}

    /** What a command left on the console. */
    public record Result(int status, String out, String err) {}

    /** Runs a command in this process. */
    public static Result run(Path folder, String... arguments) {
        return run(folder, new byte[0], arguments);
    }

    public static Result run(Path folder, byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                false);
        List<OutputFormat> formats = OutputFormats.standard();
        DrawioPages source = new DrawioPages();
        TemplateLibrary templates = templates();
        int status = Journeydeck.run(
                arguments, formats, source, templates, new ServerProcess(formats, source, templates), terminal);
        return new Result(status, text(out.toByteArray()), text(err.toByteArray()));
    }

    /**
     * Runs {@code Main} in a Java of its own, with nothing in its environment.
     *
     * @param starter a command that starts the one which is given as its further arguments; empty for none
     */
    public static Result runApart(Path folder, List<String> starter, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(starter);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("journeydeck", ".out");
        Path err = Files.createTempFile("journeydeck", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        Process process = builder.start();
        try {
            if (!process.waitFor(240, TimeUnit.SECONDS)) {
                throw new AssertionError("Not done after 240 s: " + command);
            }
            return new Result(process.exitValue(), text(Files.readAllBytes(out)), text(Files.readAllBytes(err)));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** The server as {@code serve} starts it, on a free port, but for batches: it takes none. */
    public static ExportServer server() {
        return server(ServerSettings.standard().at("127.0.0.1", 0));
    }

    /** The server with other settings. */
    public static ExportServer server(ServerSettings settings) {
        return new ServerProcess(OutputFormats.standard(), new DrawioPages(), templates())
                .server(settings, new NoBatches())
                .start();
    }

    /** The server as {@code serve} starts it, on a free port, which converts in this process and keeps batches in a folder. */
    public static BatchServer batchServer(Path data, ServerSettings settings) {
        List<OutputFormat> formats = OutputFormats.standard();
        BatchEngine batches = BatchEngine.inFolder(data, exporter(), formats, "test", BatchSettings.standard());
        batches.start();
        ExportServer server = new ServerProcess(formats, new DrawioPages(), templates())
                .server(settings, batches)
                .start();
        return new BatchServer(server, batches);
    }

    /** A server with its store. */
    public record BatchServer(ExportServer server, BatchEngine batches) implements AutoCloseable {

        /** Where it answers, without a slash at the end. */
        public String address() {
            return server.address().replaceFirst("/$", "");
        }

        @Override
        public void close() {
            server.close();
            batches.close();
        }
    }

    /** Converts in this process, as the workers of {@code serve} do in theirs. */
    public static Exporter exporter() {
        return new Exporter(new DrawioPages(), Limits.standard(), fault -> {
            throw new AssertionError(fault);
        });
    }

    /** Checks in this process. */
    public static Checker checker() {
        return new Checker(new DrawioPages(), Limits.standard(), fault -> {
            throw new AssertionError(fault);
        });
    }

    /** What runs in a worker: its main class, and its arguments behind it. */
    public static List<String> worker() {
        List<String> words = new ArrayList<>(List.of(WorkerMain.class.getName()));
        words.addAll(WorkerMain.arguments(Limits.standard(), null));
        return words;
    }

    public static TemplateLibrary templates() {
        return TemplateLibrary.of(Program.class.getClassLoader());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
