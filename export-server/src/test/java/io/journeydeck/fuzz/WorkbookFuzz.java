package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.app.Conversions;
import io.journeydeck.importing.ImportOptions;
import io.journeydeck.importing.Updated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is taken back into its diagram, or drawn as a table: one of ours, in which the rest of the input stands in the place
 * of the part that its first line names; or the bytes as they are.
 */
class WorkbookFuzz implements FuzzTarget {

    private static final String SOURCE = """
            journey: 1
            title: Shop
            language: en
            lanes: [action, touchpoint, emotion, pain, opportunity]
            stages:
              - id: look
                name: Look
                steps:
                  - {action: See, touchpoint: {text: Shop, channel: store}, emotion: 1, pain: {id: p1, text: Slow, severity: 4, opportunity: o1}}
              - id: buy
                name: Buy
                steps:
                  - {action: Pay, emotion: {score: -1.5, text: Cross}, opportunity: {id: o1, text: Be quick, impact: 4, quarter: 2027-Q1}}
            """;

    private @Nullable Ours ours;

    @Override
    @DictionaryEntries({
        "xl/worksheets/sheet1.xml\\x0A",
        "xl/worksheets/sheet2.xml\\x0A",
        "xl/workbook.xml\\x0A",
        "xl/sharedStrings.xml\\x0A",
        "xl/styles.xml\\x0A",
        "[Content_Types].xml\\x0A",
        "<row r=\"",
        "<c r=\"A1\" t=\"s\">",
        "t=\"inlineStr\"",
        "<is><t>",
        "<v>",
        "<f>",
        "hidden=\"1\"",
        "<mergeCell ref=\"A1:B2\"/>",
        "<sheet name=\"",
        "state=\"veryHidden\"",
        "r:id=\"rId1\"",
        "1048576",
        "XFD1",
        "1e999"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        Ours base = ours();
        byte[] workbook = workbook(base, input);
        Updated updated = Sources.IMPORTER.update(workbook, "map.xlsx", base.diagram(), "map.drawio", false);
        Bounded.checkFindings(updated.findings());
        if (updated.hasDiagram()) {
            Sources.readable(updated.diagram());
        }
        Sources.check("map.xlsx", workbook);
    }

    private static byte[] workbook(Ours base, byte[] input) throws IOException {
        int line = 0;
        while (line < input.length && line < 60 && input[line] != '\n') {
            line++;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>(base.parts());
        if (parts.replace(new String(input, 0, line, StandardCharsets.ISO_8859_1), Sources.rest(input, line + 1))
                == null) {
            return input;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private Ours ours() throws IOException {
        Ours made = ours;
        if (made == null) {
            made = Ours.made();
            ours = made;
        }
        return made;
    }

    /** A diagram and the parts of its workbook. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ours(byte[] diagram, Map<String, byte[]> parts) {

        static Ours made() throws IOException {
            byte[] diagram = Sources.IMPORTER
                    .draw(SOURCE.getBytes(StandardCharsets.UTF_8), "map.yaml", ImportOptions.STANDARD)
                    .diagram();
            List<byte[]> books = new ArrayList<>();
            Conversions.office(diagram, "map.drawio").artifacts().stream()
                    .filter(artifact -> artifact.format().id().equals("xlsx"))
                    .forEach(artifact -> books.add(artifact.bytes()));
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(books.get(0)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            return new Ours(diagram, parts);
        }
    }
}
