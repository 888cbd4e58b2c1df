package io.journeydeck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a command makes: whole, or not at all.
 *
 * @param shown its name as the user knows it
 * @param input what it is made of, for messages
 */
record NewFile(Path shown, String input) {

    /** Replaces one that exists. False when it can't be written, which is said. */
    boolean write(byte[] bytes, Terminal terminal) {
        Path target = target(terminal);
        Path folder = target.getParent();
        try (StagedFile staged = StagedFile.write(folder == null ? terminal.folder() : folder, bytes)) {
            staged.moveTo(target);
            return true;
        } catch (IOException e) {
            terminal.complain("error: " + FileTrouble.writing(e, input, shown).line());
            return false;
        }
    }

    /** Writes it and tells its name; one that exists stays, unless {@code force}. False when it is not written, which is said. */
    boolean create(byte[] bytes, boolean force, Terminal terminal) {
        if (!force && Files.exists(target(terminal))) {
            terminal.complain("error: " + shown + " exists. Choose another name with -o, or add --force.");
            return false;
        }
        boolean written = write(bytes, terminal);
        if (written) {
            terminal.say(shown.toString());
        }
        return written;
    }

    private Path target(Terminal terminal) {
        return terminal.folder().resolve(shown).normalize();
    }
}
