package io.journeydeck.app;

import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.limits.Limits;

/** Conversions with everything that the program has, for tests of other packages. */
public final class Conversions {

    private Conversions() {}

    /** A file in all formats. */
    public static Conversion all(byte[] bytes, String name) {
        Exporter exporter = new Exporter(new DrawioPages(), Limits.standard(), fault -> {
            throw new IllegalStateException(fault);
        });
        return exporter.convert(bytes, name, OutputFormats.standard(), ExportOptions.standard());
    }
}
