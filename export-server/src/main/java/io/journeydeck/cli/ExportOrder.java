package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import java.util.List;

/**
 * What a run of {@code export} makes.
 *
 * @param formats at least one
 * @param keep documents that exist already stay as they are
 */
record ExportOrder(List<OutputFormat> formats, ExportOptions options, Output output, boolean keep) {

    ExportOrder {
        formats = List.copyOf(formats);
    }

    /** What the formats have to say about the options. */
    List<Diagnostic> review() {
        return formats.stream()
                .flatMap(format -> format.review(options).stream())
                .toList();
    }

    /** The formats of which there is one document for all files. */
    List<OutputFormat> merging() {
        return options.deck().kind() == DeckKind.MERGED
                ? formats.stream()
                        .filter(format -> format.merging().isPresent())
                        .toList()
                : List.of();
    }

    /** The formats of which each file has documents of its own. */
    List<OutputFormat> singles() {
        List<OutputFormat> merging = merging();
        return formats.stream().filter(format -> !merging.contains(format)).toList();
    }
}
