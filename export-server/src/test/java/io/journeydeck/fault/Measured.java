package io.journeydeck.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a test measured, kept in {@code target/fault} so that it can be quoted. */
final class Measured {

    private final Path file;
    private final StringBuilder lines = new StringBuilder();

    /** @param test names the file */
    Measured(String test) {
        this.file = Path.of("target", "fault", test + ".txt");
    }

    @SuppressWarnings("AnnotateFormatMethod") // only constants are given
    synchronized void note(String format, Object... values) throws IOException {
        lines.append(format.formatted(values)).append('\n');
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines);
    }

    /** {@code p50 12 ms, p99 80 ms, max 95 ms of 200}. */
    static String times(Collection<Double> millis) {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p99 %.0f ms, max %.0f ms of %d",
                percentile(millis, 50),
                percentile(millis, 99),
                percentile(millis, 100),
                millis.size());
    }

    /** The time that so many of a hundred do not exceed. */
    static double percentile(Collection<Double> millis, int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
