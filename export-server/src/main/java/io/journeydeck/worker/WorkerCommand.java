package io.journeydeck.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a worker is started: the Java and the classes of this process, a heap of its own, and next to nothing in its environment. */
final class WorkerCommand {

    /** The language decides in which characters Java reads the names of files. */
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private final WorkerSettings settings;

    WorkerCommand(WorkerSettings settings) {
        this.settings = settings;
    }

    Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words(folder)).directory(folder.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.start();
    }

    private List<String> words(Path folder) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx" + settings.heap() / 1024 + "k",
                "-Xss1m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder,
                "-Djdk.xml.entityExpansionLimit=1000",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-cp",
                classPath(),
                settings.mainClass()));
        words.addAll(settings.arguments());
        return words;
    }

    /** A worker has another working folder: names must not depend on ours. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
