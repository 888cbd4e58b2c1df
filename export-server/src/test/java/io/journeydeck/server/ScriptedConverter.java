package io.journeydeck.server;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does what the file says: {@code fail CODE}, {@code crash}, {@code wait} (for {@link #release()}), else a document a page; {@code pages N} and {@code warn} add to that.
 */
final class ScriptedConverter implements Converter {

    final CountDownLatch started = new CountDownLatch(1);
    final AtomicReference<ExportOptions> options = new AtomicReference<>();
    private final CountDownLatch released = new CountDownLatch(1);

    private final AtomicReference<String> received = new AtomicReference<>("");

    /** The text of the last file. */
    String received() {
        return received.get();
    }

    void release() {
        released.countDown();
    }

    @Override
    public Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions wanted) {
        options.set(wanted);
        started.countDown();
        String script = new String(file.bytes(), StandardCharsets.UTF_8);
        received.set(script);
        Origin origin = new Origin(file.name(), "Checkout", "c7");
        if (script.startsWith("fail ")) {
            return new Conversion(
                    List.of(), List.of(Diagnostic.error(script.substring(5), "It went wrong", origin, "Mend it.")));
        }
        if (script.equals("crash")) {
            throw new IllegalStateException("secret /etc/inside");
        }
        if (script.equals("wait")) {
            await();
        }
        List<Artifact> artifacts = new ArrayList<>();
        for (OutputFormat format : formats) {
            int pages = script.startsWith("pages ") ? Integer.parseInt(script.substring(6)) : 1;
            for (int page = 1; page <= (format.holdsAllPages() ? 1 : pages); page++) {
                Artifact.PageRef ref = format.holdsAllPages() ? null : new Artifact.PageRef(page, "Page " + page);
                String content = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>" + format.id() + " " + page
                        + "</title></svg>";
                artifacts.add(new Artifact(format, ref, content.getBytes(StandardCharsets.UTF_8)));
            }
        }
        List<Diagnostic> found = script.equals("warn")
                ? List.of(Diagnostic.warning("SHAPE_UNKNOWN", "Shape \"x\" is not known", origin, "Pick another."))
                : List.of();
        return new Conversion(artifacts, found);
    }

    /** The documents of the files, one after the other. */
    @Override
    public Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions wanted) {
        StringBuilder content = new StringBuilder();
        List<Diagnostic> found = new ArrayList<>();
        for (SourceFile file : files) {
            Conversion own = convert(file, List.of(format), wanted);
            own.artifacts().forEach(artifact -> content.append(new String(artifact.bytes(), StandardCharsets.UTF_8)));
            found.addAll(own.diagnostics());
        }
        byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
        return new Conversion(bytes.length == 0 ? List.of() : List.of(new Artifact(format, null, bytes)), found);
    }

    private void await() {
        try {
            if (!released.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
