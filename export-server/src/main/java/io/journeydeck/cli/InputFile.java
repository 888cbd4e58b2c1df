package io.journeydeck.cli;

import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to convert.
 *
 * @param path null is standard input
 * @param name as the user sees it in messages
 * @param relative place below the output folder, with the input's own file name
 */
record InputFile(@Nullable Path path, String name, Path relative) {

    /**
     * The file of an argument that names one.
     *
     * @param argument a name, or {@code -} for standard input
     * @param folder that relative names start from
     */
    static InputFile named(String argument, Path folder) {
        return argument.equals("-")
                ? new InputFile(null, "standard input", Path.of("-"))
                : new InputFile(folder.resolve(argument), argument, Path.of(argument));
    }

    /** The same as {@link #read}; null when it can't be read, which is said. */
    byte @Nullable [] readOrComplain(Terminal terminal, Limits limits) {
        try {
            return read(terminal.in(), limits);
        } catch (IOException e) {
            terminal.complain("error: " + FileTrouble.reading(e, name).line());
            return null;
        }
    }

    /**
     * What is in it, cut off one byte behind the limit, which is enough to see that it is too large.
     *
     * @param standardInput read when the file has no path
     */
    byte[] read(InputStream standardInput, Limits limits) throws IOException {
        int most = (int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8);
        if (path == null) {
            return standardInput.readNBytes(most);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }
}
