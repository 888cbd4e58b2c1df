package io.journeydeck.export.xlsx;

import io.journeydeck.exchange.CellText;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectData;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.STEditAs;

/** Puts charts on sheets as finished parts: POI's own charts know less than ours say. */
final class SheetCharts {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private SheetCharts() {}

    /** The cells that a chart covers: columns and rows from 0, the last ones not included. */
    record Area(int column, int row, int endColumn, int endRow) {}

    /**
     * Lays a chart over cells; it moves with them and keeps its size.
     *
     * @param xml the chart's part
     * @param name in the selection pane
     * @param description what the chart says, for those who cannot see it
     */
    static void add(XSSFSheet sheet, byte[] xml, Area area, String name, String description) throws IOException {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        PackagePart chart = part(sheet.getWorkbook().getPackage(), xml);
        String relation = drawing.getPackagePart()
                .addRelationship(chart.getPartName(), TargetMode.INTERNAL, OFFICE + "/chart")
                .getId();
        XSSFClientAnchor place =
                drawing.createAnchor(0, 0, 0, 0, area.column(), area.row(), area.endColumn(), area.endRow());
        CTTwoCellAnchor anchor = drawing.getCTDrawing().addNewTwoCellAnchor();
        anchor.setEditAs(STEditAs.ONE_CELL);
        anchor.setFrom(place.getFrom());
        anchor.setTo(place.getTo());
        CTGraphicalObjectFrame frame = anchor.addNewGraphicFrame();
        frame.setMacro("");
        var head = frame.addNewNvGraphicFramePr();
        var properties = head.addNewCNvPr();
        properties.setId(drawing.getCTDrawing().sizeOfTwoCellAnchorArray() + 1L);
        properties.setName(CellText.printable(name));
        properties.setDescr(CellText.printable(description));
        head.addNewCNvGraphicFramePr();
        var transform = frame.addNewXfrm();
        var offset = transform.addNewOff();
        offset.setX(0);
        offset.setY(0);
        var extent = transform.addNewExt();
        extent.setCx(0);
        extent.setCy(0);
        refer(frame.addNewGraphic().addNewGraphicData(), relation);
        anchor.addNewClientData();
    }

    private static PackagePart part(OPCPackage book, byte[] xml) throws IOException {
        try {
            int number = book.getUnusedPartIndex("/xl/charts/chart#.xml");
            PackagePart part =
                    book.createPart(PackagingURIHelper.createPartName("/xl/charts/chart" + number + ".xml"), TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml);
            }
            return part;
        } catch (InvalidFormatException e) {
            throw new IOException("The chart could not be added to the workbook", e);
        }
    }

    /** {@code c:chart} (ECMA-376 part 1, 21.2.2.28), for which POI has no class. */
    private static void refer(CTGraphicalObjectData data, String relation) {
        data.setUri(CHART);
        try (XmlCursor cursor = data.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(CHART, "chart", "c"));
            cursor.insertAttributeWithValue(new QName(OFFICE, "id", "r"), relation);
        }
    }
}
