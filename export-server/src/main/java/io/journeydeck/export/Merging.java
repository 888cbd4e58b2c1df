package io.journeydeck.export;

import java.io.IOException;

/** How a format makes one document of many files. */
@FunctionalInterface
public interface Merging {

    /**
     * Begins a document.
     *
     * @param files how many will be added at most, so that room for an overview can be left at the beginning
     */
    MergedDocument begin(ExportOptions options, int files) throws IOException;
}
