package io.journeydeck.export.chart;

import io.journeydeck.export.SteadyZip;
import io.journeydeck.export.ooxml.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A workbook of one sheet with nothing but figures and texts (ECMA-376 part 1, 18.3): the least that Excel opens. */
final class DataWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The second format of {@link #STYLES}: text that would be a formula, were it typed, stays text when somebody edits it. */
    private static final int QUOTED = 1;

    private static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    private static final String BOOK = HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
            + "<sheet name=\"" + DataSheet.NAME + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private DataWorkbook() {}

    static byte[] of(DataSheet data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            SteadyZip.write(
                    Map.of(
                            "[Content_Types].xml", bytes(TYPES),
                            "_rels/.rels", bytes(relations("officeDocument", "xl/workbook.xml")),
                            "xl/workbook.xml", bytes(BOOK),
                            "xl/_rels/workbook.xml.rels",
                                    bytes(relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml")),
                            "xl/styles.xml", bytes(STYLES),
                            "xl/worksheets/sheet1.xml", bytes(HEAD + sheet(data.rows()))),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relations(String... typesAndTargets) {
        Xml relations = Xml.of("Relationships").with("xmlns", PACKAGE + "relationships");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.add(Xml.of("Relationship")
                    .with("Id", "rId" + (i / 2 + 1))
                    .with("Type", OFFICE + "/" + typesAndTargets[i])
                    .with("Target", typesAndTargets[i + 1]));
        }
        return HEAD + relations;
    }

    private static Xml sheet(List<List<Cell>> rows) {
        Xml data = Xml.of("sheetData");
        for (int r = 0; r < rows.size(); r++) {
            Xml row = Xml.of("row").with("r", r + 1);
            for (int c = 0; c < rows.get(r).size(); c++) {
                Cell cell = rows.get(r).get(c);
                if (!cell.isEmpty()) {
                    row.add(cell(cell, DataSheet.column(c) + (r + 1)));
                }
            }
            data.add(row);
        }
        return Xml.of("worksheet")
                .with("xmlns", MAIN)
                .add(Xml.of("cols")
                        .add(Xml.of("col")
                                .with("min", 1)
                                .with("max", 2)
                                .with("width", 24)
                                .with("customWidth", 1)))
                .add(data);
    }

    private static Xml cell(Cell cell, String reference) {
        Xml xml = Xml.of("c").with("r", reference);
        if (cell.number() != null) {
            return xml.add(cell.value("v"));
        }
        if (ChartText.looksLikeFormula(cell.text())) {
            xml.with("s", QUOTED);
        }
        return xml.with("t", "inlineStr").add(Xml.of("is").add(cell.value("t")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
