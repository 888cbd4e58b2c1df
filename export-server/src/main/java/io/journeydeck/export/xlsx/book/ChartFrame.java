package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.ooxml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The frames of a sheet's charts (ECMA-376 part 1, 20.5: SpreadsheetML drawing). They hang on the header's row, so that no filter
 * hides or squeezes them.
 */
final class ChartFrame {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private ChartFrame() {}

    /**
     * Adds a drawing with charts to a sheet.
     *
     * @param number of the first chart in the workbook, and of the drawing
     */
    static void add(XSSFSheet sheet, List<PlacedChart> charts, int number) throws IOException {
        try {
            PackagePart sheetPart = sheet.getPackagePart();
            PackagePart drawing = sheetPart
                    .getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/xl/drawings/drawing" + number + ".xml"),
                            TYPE + "drawing+xml");
            Xml frames = Xml.of("xdr:wsDr")
                    .with("xmlns:xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing")
                    .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
            for (int i = 0; i < charts.size(); i++) {
                PackagePart chart = sheetPart
                        .getPackage()
                        .createPart(
                                PackagingURIHelper.createPartName("/xl/charts/chart" + (number + i) + ".xml"),
                                TYPE + "drawingml.chart+xml");
                write(chart, charts.get(i).xml());
                String relation = drawing.addRelationship(chart.getPartName(), TargetMode.INTERNAL, OFFICE + "/chart")
                        .getId();
                frames.add(frame(sheet, charts.get(i), i + 2, relation));
            }
            write(
                    drawing,
                    ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + frames)
                            .getBytes(StandardCharsets.UTF_8));
            String relation = sheetPart
                    .addRelationship(drawing.getPartName(), TargetMode.INTERNAL, OFFICE + "/drawing")
                    .getId();
            sheet.getCTWorksheet().addNewDrawing().setId(relation);
        } catch (InvalidFormatException e) {
            throw new IOException("A chart could not be added", e);
        }
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    private static Xml corner(String name, int column, long across, int row, long down) {
        return Xml.of(name)
                .add(Xml.of("xdr:col").text(Integer.toString(column)))
                .add(Xml.of("xdr:colOff").text(Long.toString(across)))
                .add(Xml.of("xdr:row").text(Integer.toString(row)))
                .add(Xml.of("xdr:rowOff").text(Long.toString(down)));
    }

    /** The cell in which the chart ends, by the widths that the columns have now. */
    private static Xml end(XSSFSheet sheet, PlacedChart chart) {
        int column = chart.column();
        long across = chart.width();
        for (long width = width(sheet, column); across > width; width = width(sheet, column)) {
            across -= width;
            column++;
        }
        long row = Units.toEMU(sheet.getDefaultRowHeightInPoints());
        return corner("xdr:to", column, across, chart.row() + (int) (chart.height() / row), chart.height() % row);
    }

    /** EMU; a hidden column takes no room. */
    private static long width(XSSFSheet sheet, int column) {
        return sheet.isColumnHidden(column)
                ? 0
                : Math.max(1, Math.round(sheet.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL));
    }

    private static Xml frame(XSSFSheet sheet, PlacedChart chart, int id, String relation) {
        return Xml.of("xdr:twoCellAnchor")
                .with("editAs", "oneCell")
                .add(corner("xdr:from", chart.column(), 0, chart.row(), 0))
                .add(end(sheet, chart))
                .add(Xml.of("xdr:graphicFrame")
                        .with("macro", "")
                        .add(Xml.of("xdr:nvGraphicFramePr")
                                .add(Xml.of("xdr:cNvPr")
                                        .with("id", id)
                                        .with("name", chart.name())
                                        .with("descr", chart.description()))
                                .add(Xml.of("xdr:cNvGraphicFramePr")))
                        .add(Xml.of("xdr:xfrm")
                                .add(Xml.of("a:off").with("x", 0).with("y", 0))
                                .add(Xml.of("a:ext").with("cx", 0).with("cy", 0)))
                        .add(Xml.of("a:graphic")
                                .add(Xml.of("a:graphicData")
                                        .with("uri", CHART)
                                        .add(Xml.of("c:chart")
                                                .with("xmlns:c", CHART)
                                                .with("xmlns:r", OFFICE)
                                                .with("r:id", relation)))))
                .add(Xml.of("xdr:clientData"));
    }
}
