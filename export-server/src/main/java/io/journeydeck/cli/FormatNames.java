package io.journeydeck.cli;

import io.journeydeck.export.OutputFormat;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.stream.Collectors;

/** The formats' names, for help texts: {@code ${bundle:formats}}. */
final class FormatNames extends ListResourceBundle {

    private final String names;

    FormatNames(List<OutputFormat> formats) {
        names = formats.stream()
                .map(format -> format.id() + " (" + format.title() + ")")
                .collect(Collectors.joining(", "));
    }

    @Override
    protected Object[][] getContents() {
        return new Object[][] {{"formats", names}};
    }
}
