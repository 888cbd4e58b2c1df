package io.journeydeck.batch;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Documents that say what they were made of. A file's text says what happens: {@code bad} is no diagram, {@code lost n} loses its
 * conversion n times, {@code pages n} has n pages, {@code wait} waits for a permit, {@code slow n} takes n ms, {@code big n} becomes
 * n bytes.
 */
final class ScriptedWork implements Converter {

    final Map<String, Integer> converted = new ConcurrentHashMap<>();
    final Semaphore permits = new Semaphore(0);
    final Semaphore begun = new Semaphore(0);
    private final String signature;

    ScriptedWork() {
        this("");
    }

    /** @param signature below each document, which says who made it */
    ScriptedWork(String signature) {
        this.signature = signature;
    }

    @Override
    public Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions options) {
        String text = text(file);
        int time = converted.merge(file.name(), 1, Integer::sum);
        begun.release();
        String[] words = text.split(" ");
        switch (words[0]) {
            case "bad" -> {
                return new Conversion(
                        List.of(),
                        List.of(Diagnostic.error("NO_DIAGRAM", "No diagram", Origin.ofFile(file.name()), "Draw one.")));
            }
            case "lost" -> {
                if (time <= Integer.parseInt(words[1])) {
                    throw new IllegalStateException("The worker is gone");
                }
            }
            case "wait" -> await();
            case "slow" -> sleep(Integer.parseInt(words[1]));
            default -> {}
        }
        int pages = words[0].equals("pages") ? Integer.parseInt(words[1]) : 1;
        List<Artifact> made = new ArrayList<>();
        for (OutputFormat format : formats) {
            for (int page = 1; page <= (format.holdsAllPages() ? 1 : pages); page++) {
                made.add(new Artifact(
                        format,
                        format.holdsAllPages() ? null : new Artifact.PageRef(page, "Page"),
                        document(format, page, words, text)));
            }
        }
        return new Conversion(
                made, List.of(Diagnostic.warning("SHAPE_UNKNOWN", "A shape", Origin.ofFile(file.name()), "")));
    }

    private byte[] document(OutputFormat format, int page, String[] words, String text) {
        if (words[0].equals("big")) {
            return text.repeat(Integer.parseInt(words[1]) / text.length()).getBytes(StandardCharsets.UTF_8);
        }
        return (format.id() + " " + page + " of " + text + signature).getBytes(StandardCharsets.UTF_8);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions options) {
        converted.merge("merged", 1, Integer::sum);
        String all = files.stream().map(ScriptedWork::text).collect(Collectors.joining("+"));
        return new Conversion(List.of(new Artifact(format, null, all.getBytes(StandardCharsets.UTF_8))), List.of());
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
