package io.journeydeck.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Converts every diagram of a folder several times in one thread and prints the median time of a diagram for each set of formats,
 * and how many times faster that is than another exporter's times for the same files.
 *
 * <p>{@code ExportBenchmark FOLDER [BASELINE]}: the baseline has one JSON object a line with {@code file} (relative to the folder)
 * and {@code ms.total}; diagrams that it lacks are left out of the ratio.
 */
public final class ExportBenchmark {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    private final Exporter exporter = new Exporter(new DrawioPages(), Limits.standard(), fault -> {
        throw new IllegalStateException(fault);
    });
    private final PrintStream out;

    private ExportBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Measures the folder named by the first argument, against the baseline named by the second. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Double> baseline = arguments.length > 1 ? baseline(Path.of(arguments[1])) : Map.of();
        new ExportBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(folder, baseline);
    }

    private void run(Path folder, Map<String, Double> baseline) throws IOException {
        Map<String, byte[]> files = files(folder);
        Map<String, List<OutputFormat>> sets = new LinkedHashMap<>();
        OutputFormats.standard().forEach(format -> sets.put(format.id(), List.of(format)));
        sets.put("all", OutputFormats.standard());
        out.printf(Locale.ROOT, "%d diagrams, %d rounds after %d to warm up%n", files.size(), ROUNDS, WARM_UP);
        for (Map.Entry<String, List<OutputFormat>> set : sets.entrySet()) {
            Map<String, Double> times = measure(files, set.getValue());
            double[] sorted = times.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            out.printf(
                    Locale.ROOT,
                    "%-5s median %6.1f ms  p95 %6.1f ms  sum %7.0f ms%s%n",
                    set.getKey(),
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    Arrays.stream(sorted).sum(),
                    ratio(times, baseline));
        }
    }

    private Map<String, Double> measure(Map<String, byte[]> files, List<OutputFormat> formats) {
        Map<String, Double> medians = new TreeMap<>();
        for (int round = 0; round < WARM_UP; round++) {
            files.forEach((name, bytes) -> convert(name, bytes, formats));
        }
        Map<String, List<Double>> times = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            files.forEach((name, bytes) ->
                    times.computeIfAbsent(name, key -> new ArrayList<>()).add(convert(name, bytes, formats)));
        }
        times.forEach((name, list) -> medians.put(
                name, at(list.stream().mapToDouble(Double::doubleValue).sorted().toArray(), 0.5)));
        return medians;
    }

    /** The time in ms. */
    private double convert(String name, byte[] bytes, List<OutputFormat> formats) {
        long start = System.nanoTime();
        Conversion conversion = exporter.convert(bytes, name, formats, ExportOptions.standard());
        long end = System.nanoTime();
        conversion.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new IllegalStateException(finding.line());
                });
        return (end - start) / 1e6;
    }

    private static String ratio(Map<String, Double> times, Map<String, Double> baseline) {
        double[] ratios = times.entrySet().stream()
                .filter(time -> baseline.containsKey(time.getKey()))
                .mapToDouble(time -> baseline.get(time.getKey()) / time.getValue())
                .sorted()
                .toArray();
        return ratios.length == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  baseline/ours: median %.1f, 10th percentile %.1f (%d diagrams)",
                        at(ratios, 0.5),
                        at(ratios, 0.1),
                        ratios.length);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round((sorted.length - 1) * share)];
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (name.endsWith(".drawio") || name.endsWith(".xml")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static Map<String, Double> baseline(Path file) throws IOException {
        Map<String, Double> times = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.path("ok").asBoolean(false) && node.has("file")) {
                times.put(
                        node.get("file").asText(), node.path("ms").path("total").asDouble());
            }
        }
        return times;
    }
}
