package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in plain words what a file system would not do. */
final class FileTrouble {

    private FileTrouble() {}

    static Diagnostic reading(IOException e, String file) {
        Origin origin = Origin.ofFile(file);
        if (e instanceof NoSuchFileException missing) {
            if (isLink(missing)) {
                return Diagnostic.error(
                        "FILE_MISSING",
                        "The link leads to a file that is not there",
                        origin,
                        "Take the link away, or put back the file.");
            }
            return Diagnostic.error("FILE_MISSING", "There is no such file", origin, "Check the name.");
        }
        if (e instanceof AccessDeniedException) {
            return Diagnostic.error(
                    "FILE_UNREADABLE", "The file may not be read", origin, "Give yourself the right to read it.");
        }
        return Diagnostic.error(
                "FILE_UNREADABLE", "The file cannot be read: " + reason(e), origin, "Check the file and its disk.");
    }

    /**
     * @param file the input whose documents can't be written
     * @param target what was to be written
     */
    static Diagnostic writing(IOException e, String file, Path target) {
        Origin origin = Origin.ofFile(file);
        String what = "Cannot write " + target + ": ";
        String reason = reason(e);
        String known = reason.toLowerCase(Locale.ROOT);
        if (known.contains("no space") || known.contains("not enough space") || known.contains("quota")) {
            return Diagnostic.error(
                    "OUTPUT_FULL", what + "the disk is full", origin, "Make room, or choose another folder with -o.");
        }
        if (known.contains("read-only")) {
            return Diagnostic.error(
                    "OUTPUT_READ_ONLY",
                    what + "the file system is read-only",
                    origin,
                    "Choose another folder with -o.");
        }
        if (e instanceof AccessDeniedException) {
            return Diagnostic.error(
                    "OUTPUT_DENIED",
                    what + "you may not write there",
                    origin,
                    "Give yourself the right to write, or choose another folder with -o.");
        }
        if (e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || known.contains("not a directory")) {
            return Diagnostic.error(
                    "OUTPUT_BLOCKED",
                    what + "there is a file where a folder should be",
                    origin,
                    "Choose another folder with -o, or take the file away.");
        }
        if (known.contains("is a directory") || known.contains("not empty")) {
            return Diagnostic.error(
                    "OUTPUT_BLOCKED",
                    what + "there is a folder of that name",
                    origin,
                    "Choose another name with -o, or take the folder away.");
        }
        return Diagnostic.error("OUTPUT_FAILED", what + reason, origin, "Choose another folder with -o.");
    }

    private static boolean isLink(NoSuchFileException e) {
        return e.getFile() != null && Files.isSymbolicLink(Path.of(e.getFile()));
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = e.getMessage();
        return message == null ? "the system does not say why" : message;
    }
}
