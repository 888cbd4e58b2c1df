package io.journeydeck.drawio;

import java.nio.charset.StandardCharsets;

/**
 * Writes libraries that every draw.io opens, as UTF-8. The entries are compressed: draw.io 14 shows an empty palette for plain ones.
 * Another version of Java may deflate to other bytes; what they hold is the same.
 */
public final class ShapeLibraryWriter {

    /** The file, an entry a line. */
    public byte[] write(ShapeLibrary library) {
        String json = json(library);
        return ("<mxlibrary>" + json.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</mxlibrary>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The entries as they stand in a file, and as {@code data} in draw.io's configuration: a JSON list, an entry a line. */
    static String json(ShapeLibrary library) {
        StringBuilder json = new StringBuilder("[");
        for (ShapeLibrary.Entry entry : library.entries()) {
            json.append(json.length() == 1 ? "\n" : ",\n").append("{\"xml\":");
            FlatJson.quote(MxFileWriter.compressed(DiagramPage.of("", "", entry.cells())), json);
            json.append(",\"w\":").append(number(entry.width()));
            json.append(",\"h\":").append(number(entry.height())).append(",\"title\":");
            FlatJson.quote(entry.title(), json);
            json.append('}');
        }
        return json.append("\n]").toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
