package io.journeydeck.cli;

import io.journeydeck.export.OutputFormat;
import java.util.List;
import java.util.ListResourceBundle;

/** The formats' names, for help texts: {@code ${bundle:formats}}. */
final class FormatNames extends ListResourceBundle {

    private final String names;

    private FormatNames(String names) {
        this.names = names;
    }

    /** Ids with what they stand for. */
    static FormatNames described(List<OutputFormat> formats) {
        return of(formats.stream()
                .map(format -> format.id() + " (" + format.title() + ")")
                .toList());
    }

    static FormatNames of(List<String> names) {
        return new FormatNames(String.join(", ", names));
    }

    @Override
    protected Object[][] getContents() {
        return new Object[][] {{"formats", names}};
    }
}
