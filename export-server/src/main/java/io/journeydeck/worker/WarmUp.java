package io.journeydeck.worker;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.wire.Frame;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What a worker does until Java has loaded and compiled most of what it needs for work.
 *
 * @param formats into which {@code file} is converted; none for no warming up
 * @param times how often
 */
public record WarmUp(SourceFile file, List<OutputFormat> formats, int times) {

    public WarmUp {
        formats = List.copyOf(formats);
    }

    /** One format at a time, so that work that comes meanwhile does not wait for all of them. */
    Deque<Frame> tasks() {
        Deque<Frame> tasks = new ArrayDeque<>();
        for (int i = 0; i < times; i++) {
            formats.forEach(format -> tasks.add(Task.conversion(file, List.of(format), ExportOptions.standard())));
        }
        return tasks;
    }
}
