package io.journeydeck.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.export.ThemeFile;
import io.journeydeck.wire.Frame;
import io.journeydeck.wire.OptionsJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is asked to do. The frame's parts are the files and, behind them, the theme, which is sent again with each document.
 *
 * @param files names, in the order of the parts
 * @param options as {@link OptionsJson} writes them; null for checks
 * @param today for checks
 * @param overwrite for updates: the workbook, which is the first file, wins over the diagram
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Task(
        Kind kind,
        List<String> files,
        List<String> formats,
        @Nullable String options,
        @Nullable String today,
        @Nullable Boolean overwrite) {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** What is to become of the files. */
    enum Kind {
        CONVERT,
        MERGE,
        CHECK,
        UPDATE
    }

    static Frame conversion(SourceFile file, List<OutputFormat> formats, ExportOptions options) {
        return frame(Kind.CONVERT, List.of(file), formats, options, null, null);
    }

    static Frame merging(List<SourceFile> files, OutputFormat format, ExportOptions options) {
        return frame(Kind.MERGE, files, List.of(format), options, null, null);
    }

    static Frame check(SourceFile file, LocalDate today) {
        return frame(Kind.CHECK, List.of(file), List.of(), null, today, null);
    }

    static Frame update(SourceFile workbook, SourceFile diagram, boolean overwrite) {
        return frame(Kind.UPDATE, List.of(workbook, diagram), List.of(), null, null, overwrite);
    }

    private static Frame frame(
            Kind kind,
            List<SourceFile> files,
            List<OutputFormat> formats,
            @Nullable ExportOptions options,
            @Nullable LocalDate today,
            @Nullable Boolean overwrite) {
        Task task = new Task(
                kind,
                files.stream().map(SourceFile::name).toList(),
                formats.stream().map(OutputFormat::id).toList(),
                options == null ? null : OptionsJson.write(options),
                today == null ? null : today.toString(),
                overwrite);
        List<byte[]> parts = new ArrayList<>();
        files.forEach(file -> parts.add(file.bytes()));
        ThemeFile theme = options == null ? null : options.deck().theme();
        if (theme != null) {
            parts.add(theme.bytes());
        }
        try {
            return new Frame(MAPPER.writeValueAsBytes(task), parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Task read(Frame frame) throws IOException {
        return MAPPER.readValue(frame.header(), Task.class);
    }

    List<SourceFile> sources(Frame frame) {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            sources.add(new SourceFile(files.get(i), frame.parts().get(i)));
        }
        return sources;
    }

    ExportOptions exportOptions(Frame frame) {
        byte[] theme = frame.parts().size() > files.size() ? frame.parts().get(files.size()) : null;
        return options == null ? ExportOptions.standard() : OptionsJson.read(options, theme);
    }

    List<OutputFormat> wanted(List<OutputFormat> all) {
        return formats.stream()
                .map(id -> all.stream()
                        .filter(format -> format.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no format " + id)))
                .toList();
    }
}
