package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.ooxml.Xml;
import java.util.List;

/**
 * The frames of a sheet's charts (ECMA-376 part 1, 20.5: SpreadsheetML drawing). They hang on the header's row, so that no filter
 * hides or squeezes them.
 */
final class ChartFrame {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int EMU_PER_PX = 9_525;
    private static final int EMU_PER_PT = 12_700;

    private ChartFrame() {}

    /**
     * Adds a drawing with charts to a sheet.
     *
     * @param number of the first chart in the workbook, and of the drawing
     */
    static void add(Parts parts, Sheet sheet, List<PlacedChart> charts, int number) {
        String drawing = "drawings/drawing" + number + ".xml";
        Relations leads = parts.of("xl/" + drawing);
        Xml frames = Xml.of("xdr:wsDr")
                .with("xmlns:xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing")
                .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        for (int i = 0; i < charts.size(); i++) {
            PlacedChart chart = charts.get(i);
            String part = "charts/chart" + (number + i) + ".xml";
            parts.add("xl/" + part, Parts.TYPE + "drawingml.chart+xml", chart::xml);
            frames.add(frame(sheet, chart, i + 2, leads.to("chart", "../" + part)));
        }
        parts.add("xl/" + drawing, Parts.TYPE + "drawing+xml", frames);
        sheet.drawing(sheet.relations().to("drawing", "../" + drawing));
    }

    private static Xml corner(String name, int column, long across, int row, long down) {
        return Xml.of(name)
                .add(Xml.of("xdr:col").text(Integer.toString(column)))
                .add(Xml.of("xdr:colOff").text(Long.toString(across)))
                .add(Xml.of("xdr:row").text(Integer.toString(row)))
                .add(Xml.of("xdr:rowOff").text(Long.toString(down)));
    }

    /** The cell in which the chart ends, by the widths that the columns have now. */
    private static Xml end(Sheet sheet, PlacedChart chart) {
        int column = chart.column();
        long across = chart.width();
        for (long width = width(sheet, column); across > width; width = width(sheet, column)) {
            across -= width;
            column++;
        }
        long row = Math.round(Sheet.ROW_HEIGHT * EMU_PER_PT);
        return corner("xdr:to", column, across, chart.row() + (int) (chart.height() / row), chart.height() % row);
    }

    /** EMU; a hidden column takes no room. */
    private static long width(Sheet sheet, int column) {
        return sheet.isHidden(column) ? 0 : Math.max(1, Math.round(sheet.width(column) * EMU_PER_PX));
    }

    private static Xml frame(Sheet sheet, PlacedChart chart, int id, String relation) {
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
                                                .with("xmlns:r", Relations.OFFICE)
                                                .with("r:id", relation)))))
                .add(Xml.of("xdr:clientData"));
    }
}
