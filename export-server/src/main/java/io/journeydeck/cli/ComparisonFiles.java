package io.journeydeck.cli;

import io.journeydeck.comparing.Compared;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Writes what differs between two files to where it belongs.
 *
 * @param formats ids of the ways to tell it
 * @param beside the input that files are put beside
 * @param name of files, without ending
 */
record ComparisonFiles(ComparisonOutput output, Set<String> formats, Path beside, String name, Terminal terminal) {

    ComparisonFiles {
        formats = Set.copyOf(formats);
    }

    /** False when something can't be written, which is said. */
    boolean write(Compared compared) {
        boolean written = true;
        if (formats.contains(ComparisonFormats.TEXT)
                && !(compared.failed() && compared.text().isEmpty())) {
            written = text(compared);
        }
        if (formats.contains(ComparisonFormats.JSON)) {
            written &= json(IndentedJson.of(compared.json()));
        }
        for (Compared.Document document : compared.documents()) {
            String suffix = document.number() == 1 ? "" : "-" + document.number();
            written &=
                    document(document.bytes(), suffix, "." + document.format().extension());
        }
        return written;
    }

    private boolean text(Compared compared) {
        if (output.tellsOnStdout()) {
            compared.text().forEach(terminal::say);
            return true;
        }
        return document(utf8(String.join("\n", compared.text()) + "\n"), "", ".txt");
    }

    private boolean json(String json) {
        if (output.tellsOnStdout()) {
            terminal.pour(utf8(json));
            return true;
        }
        return document(utf8(json), "", ".json");
    }

    private boolean document(byte[] bytes, String suffix, String ending) {
        if (output.isStdout()) {
            terminal.pour(bytes);
            return true;
        }
        Path shown = output.target(beside, name, suffix, ending);
        boolean written = new NewFile(shown, beside.toString()).write(bytes, terminal);
        boolean silent = formats.contains(ComparisonFormats.JSON) && output.tellsOnStdout();
        if (written && !silent) {
            // JSON on standard output has it for itself.
            terminal.say(shown.toString());
        }
        return written;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
