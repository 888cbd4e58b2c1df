package io.journeydeck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to convert.
 *
 * @param path null is standard input
 * @param name as the user sees it in messages
 * @param relative place below the output folder, with the input's own file name
 */
record InputFile(@Nullable Path path, String name, Path relative) {}
