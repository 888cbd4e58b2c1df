package io.journeydeck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where documents go: standard output, one file, a folder, or (nothing given) beside their inputs. */
record Output(boolean stdout, @Nullable Path file, @Nullable Path folder) {

    static final Output BESIDE = new Output(false, null, null);
    static final Output STDOUT = new Output(true, null, null);

    static Output toFile(Path file) {
        return new Output(false, file, null);
    }

    static Output toFolder(Path folder) {
        return new Output(false, null, folder);
    }
}
