package io.journeydeck.batch;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SourceFile;
import java.util.List;

/**
 * What someone wants of many files.
 *
 * @param files in the order in which they came; names may repeat
 * @param formats ids, in the order in which documents shall come. When the options say {@code merged}, those that can hold all files
 *     do, and the others stay a document a file
 */
public record BatchOrder(List<SourceFile> files, List<String> formats, ExportOptions options) {

    public BatchOrder {
        files = List.copyOf(files);
        formats = List.copyOf(formats);
        if (files.isEmpty() || formats.isEmpty()) {
            throw new IllegalArgumentException("A batch has files and formats");
        }
    }
}
