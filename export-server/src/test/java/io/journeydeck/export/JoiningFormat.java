package io.journeydeck.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the files and how many pages each has, alone or together. */
public record JoiningFormat(String id) implements OutputFormat {

    @Override
    public String title() {
        return "joining " + id;
    }

    @Override
    public String summary() {
        return "Names of files.";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public Optional<Merging> merging() {
        return Optional.of((options, files) -> new Joined(files));
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        out.write(drawing.name().getBytes(StandardCharsets.UTF_8));
    }

    private static final class Joined implements MergedDocument {
        private final int files;
        private final List<String> names = new ArrayList<>();

        Joined(int files) {
            this.files = files;
        }

        @Override
        public void add(Drawing drawing, String file) {
            names.add(drawing.name() + " " + drawing.pages().size());
        }

        @Override
        public void write(OutputStream out) throws IOException {
            out.write(("of " + files + ": " + String.join(", ", names)).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }
}
