package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.SteadyZip;
import io.journeydeck.export.ooxml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The parts of the workbook's package, each made only when it is written (ECMA-376 part 2, 8 to 10). */
final class Parts {

    /** What the types of Office's parts begin with. */
    static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    static final String SHEET_TYPE = TYPE + "spreadsheetml.";

    /** Half the time of the usual level, for files a tenth larger. */
    private static final int PACKING = 2;

    private final Map<String, Supplier<byte[]>> contents = new HashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Relations> relations = new LinkedHashMap<>();

    /**
     * Adds a part.
     *
     * @param name of the part, without a slash at its beginning
     */
    void add(String name, String type, Supplier<byte[]> content) {
        contents.put(name, content);
        types.put(name, type);
    }

    void add(String name, String type, Xml content) {
        add(name, type, () -> (Xml.DECLARATION + content).getBytes(StandardCharsets.UTF_8));
    }

    /** What a part leads to; the package itself has no name. */
    Relations of(String part) {
        return relations.computeIfAbsent(part, name -> new Relations());
    }

    /** Writes the package; {@code out} stays open. */
    void write(OutputStream out) throws IOException {
        Map<String, Supplier<byte[]>> all = new HashMap<>(contents);
        relations.forEach((part, leads) -> {
            if (!leads.isEmpty()) {
                int file = part.lastIndexOf('/') + 1;
                all.put(part.substring(0, file) + "_rels/" + part.substring(file) + ".rels", leads::part);
            }
        });
        all.put("[Content_Types].xml", this::contentTypes);
        SteadyZip.write(
                all.keySet(), name -> all.getOrDefault(name, () -> new byte[0]).get(), PACKING, out);
    }

    private byte[] contentTypes() {
        Xml xml = Xml.of("Types")
                .with("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
                .add(Xml.of("Default")
                        .with("Extension", "rels")
                        .with("ContentType", "application/vnd.openxmlformats-package.relationships+xml"))
                .add(Xml.of("Default").with("Extension", "xml").with("ContentType", "application/xml"));
        types.forEach((name, type) ->
                xml.add(Xml.of("Override").with("PartName", "/" + name).with("ContentType", type)));
        return (Xml.DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }
}
