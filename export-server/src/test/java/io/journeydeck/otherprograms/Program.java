package io.journeydeck.otherprograms;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A program of this machine that a test runs. */
public final class Program {

    private static final int MINUTES = 3;

    private final String path;
    private final Map<String, String> environment;

    private Program(String path, Map<String, String> environment) {
        this.path = path;
        this.environment = environment;
    }

    /** The same program with a variable more in its environment. */
    Program with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Program(path, more);
    }

    /** The program on the path; its absence fails the test in CI and skips it elsewhere. */
    public static Program need(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder.isEmpty() ? "." : folder, name);
            if (Files.isExecutable(file)) {
                return new Program(file.toString(), Map.of());
            }
        }
        missing("the program " + name);
        throw new IllegalStateException("not reached");
    }

    /** A folder that a test needs; what brings it is said when it is absent. */
    static Path needFolder(Path folder, String how) {
        if (!Files.isDirectory(folder)) {
            missing(folder.getFileName() + " (" + how + ")");
        }
        return folder;
    }

    private static void missing(String what) {
        String message = "This test needs " + what + ", which is not here";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail(message);
        }
        Assumptions.abort(message);
    }

    String path() {
        return path;
    }

    /** Runs it and returns what it printed; another exit code than 0 or no end in time is a failure. */
    public String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(path));
        command.addAll(Arrays.asList(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                Assertions.fail(
                        command + (ended ? " ended with " + process.exitValue() : " did not end") + ": " + printed);
            }
            return printed;
        } finally {
            process.destroyForcibly();
        }
    }
}
