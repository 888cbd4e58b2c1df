package io.journeydeck.export.xlsx;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as it was written and read again. */
public final class OpenedBook {

    private OpenedBook() {}

    public static byte[] bytes(Drawing drawing) throws IOException {
        return bytes(drawing, ExportOptions.standard());
    }

    public static byte[] bytes(Drawing drawing, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelFormat().write(drawing, options, out);
        return out.toByteArray();
    }

    public static XSSFWorkbook of(Drawing drawing) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(drawing)));
    }
}
