package io.journeydeck.app;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What POI itself needs for a deck or a workbook of the same size: a plain program with as many shapes, runs, table cells and charts,
 * or as many cells, styles and charts, as a file of ours holds.
 */
final class PoiFloor {

    private PoiFloor() {}

    /** How much stands on a slide. */
    record SlideSize(int shapes, int runs, List<int[]> tables, int charts) {}

    /** How much stands on a sheet. */
    record SheetSize(List<Integer> cellsOfRows, int texts, int charts) {}

    /** The size of a workbook. */
    record BookSize(List<SheetSize> sheets, int styles) {}

    static List<SlideSize> slides(byte[] file) throws IOException {
        List<SlideSize> sizes = new ArrayList<>();
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (XSLFSlide slide : deck.getSlides()) {
                int[] count = new int[3];
                List<int[]> tables = new ArrayList<>();
                slide.getShapes().forEach(shape -> count(shape, count, tables));
                sizes.add(new SlideSize(count[0], count[1], tables, count[2]));
            }
        }
        return sizes;
    }

    private static void count(XSLFShape shape, int[] count, List<int[]> tables) {
        if (shape instanceof XSLFGroupShape group) {
            group.getShapes().forEach(inner -> count(inner, count, tables));
        } else if (shape instanceof XSLFTable table) {
            tables.add(new int[] {table.getNumberOfRows(), table.getNumberOfColumns()});
        } else if (shape instanceof XSLFGraphicFrame) {
            count[2]++;
        } else {
            count[0]++;
            if (shape instanceof XSLFTextShape text) {
                for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
                    count[1] += paragraph.getTextRuns().size();
                }
            }
        }
    }

    static byte[] deck(List<SlideSize> slides) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow deck = new XMLSlideShow()) {
            for (SlideSize size : slides) {
                XSLFSlide slide = deck.createSlide();
                for (int i = 0; i < size.shapes(); i++) {
                    XSLFAutoShape shape = slide.createAutoShape();
                    shape.setAnchor(new Rectangle(10 + i % 600, 10 + i % 400, 80, 40));
                    int runs = size.runs() / size.shapes() + (i < size.runs() % size.shapes() ? 1 : 0);
                    if (runs > 0) {
                        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
                        for (int run = 0; run < runs; run++) {
                            paragraph.addNewTextRun().setText("A few words");
                        }
                    }
                }
                for (int[] table : size.tables()) {
                    XSLFTable grid = slide.createTable();
                    grid.setAnchor(new Rectangle(20, 20, 600, 300));
                    for (int r = 0; r < table[0]; r++) {
                        XSLFTableRow row = grid.addRow();
                        for (int c = 0; c < table[1]; c++) {
                            row.addCell().setText("A few words");
                        }
                    }
                }
                for (int i = 0; i < size.charts(); i++) {
                    var chart = deck.createChart();
                    plot(chart);
                    slide.addChart(chart, new Rectangle(20, 20, 6_000_000, 3_000_000));
                }
            }
            deck.write(out);
        }
        return out.toByteArray();
    }

    private static void plot(XDDFChart chart) {
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        String[] names = new String[10];
        Double[] values = new Double[10];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Step " + i;
            values[i] = i % 5 - 2.0;
        }
        XDDFChartData data = chart.createData(ChartTypes.LINE, across, up);
        data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, chart.formatRange(new CellRangeAddress(1, 10, 0, 0))),
                XDDFDataSourcesFactory.fromArray(values, chart.formatRange(new CellRangeAddress(1, 10, 1, 1))));
        chart.plot(data);
    }

    static BookSize book(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<SheetSize> sheets = new ArrayList<>();
            for (Sheet sheet : book) {
                List<Integer> cells = new ArrayList<>();
                int texts = 0;
                for (Row row : sheet) {
                    cells.add(row.getPhysicalNumberOfCells());
                    for (Cell cell : row) {
                        texts += cell.getCellType() == CellType.STRING ? 1 : 0;
                    }
                }
                XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
                sheets.add(new SheetSize(
                        cells, texts, drawing == null ? 0 : drawing.getCharts().size()));
            }
            return new BookSize(sheets, book.getNumCellStyles());
        }
    }

    static byte[] workbook(BookSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            List<XSSFCellStyle> styles = new ArrayList<>();
            for (int i = 0; i < size.styles(); i++) {
                XSSFCellStyle style = book.createCellStyle();
                style.setWrapText(true);
                styles.add(style);
            }
            for (int s = 0; s < size.sheets().size(); s++) {
                sheet(book.createSheet("Sheet " + s), size.sheets().get(s), styles);
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void sheet(XSSFSheet sheet, SheetSize size, List<XSSFCellStyle> styles) {
        int texts = size.texts();
        int number = 0;
        for (int r = 0; r < size.cellsOfRows().size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < size.cellsOfRows().get(r); c++) {
                Cell cell = row.createCell(c);
                cell.setCellStyle(styles.get(number % styles.size()));
                if (number < texts) {
                    cell.setCellValue("A few words " + number);
                } else {
                    cell.setCellValue(number);
                }
                number++;
            }
        }
        for (int i = 0; i < size.charts(); i++) {
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 10, 20 * i, 20, 20 * i + 18));
            plot(chart);
        }
    }
}
