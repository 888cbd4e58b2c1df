package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a stranger sends: looked at before POI sees it. */
final class WorkbookFile {

    private WorkbookFile() {}

    /**
     * Opens a workbook; its macros are not looked at, which is reported.
     *
     * @throws DiagnosticException with code {@code WORKBOOK_LOCKED} or {@code SOURCE_WORKBOOK_INVALID}
     * @throws LimitExceededException with code {@code LIMIT_FILE} or {@code LIMIT_PAGE}
     */
    static XSSFWorkbook open(byte[] bytes, Origin file, Limits limits, Diagnostics diagnostics) {
        if (isCompoundFile(bytes)) {
            throw new DiagnosticException(Diagnostic.error(
                    "WORKBOOK_LOCKED",
                    "The workbook has a password, or is of Excel 2003 or older",
                    file,
                    "Open it in Excel, take the password off, and save it as .xlsx."));
        }
        if (check(bytes, file, limits)) {
            diagnostics.add(Diagnostic.info(
                    "WORKBOOK_MACROS",
                    "The workbook has macros; they are not looked at, only what stands in the cells is read",
                    file,
                    ""));
        }
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "SOURCE_WORKBOOK_INVALID",
                            "The file is no Excel workbook that can be read",
                            file,
                            "Save it as .xlsx, without a password."),
                    e);
        }
    }

    /** Whether a file is a ZIP file, or what encrypted and old workbooks are. */
    static boolean looksLikeOne(byte[] bytes) {
        return isCompoundFile(bytes) || (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K');
    }

    /** What encrypted workbooks and those of Excel 97 to 2003 begin with (MS-CFB, 2.2). */
    private static boolean isCompoundFile(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xff) == 0xd0
                && (bytes[1] & 0xff) == 0xcf
                && bytes[2] == 0x11
                && (bytes[3] & 0xff) == 0xe0;
    }

    /**
     * Counts what the file would be when inflated.
     *
     * @return whether it has macros
     * @throws LimitExceededException when it is too much
     */
    static boolean check(byte[] bytes, Origin file, Limits limits) {
        if (bytes.length > limits.fileBytes()) {
            throw LimitExceededException.over("LIMIT_FILE", "bytes", bytes.length, limits.fileBytes(), file);
        }
        boolean macros = false;
        long inflated = 0;
        byte[] buffer = new byte[65_536];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                macros |= entry.getName().endsWith("vbaProject.bin");
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > limits.pageBytes()) {
                        throw LimitExceededException.over(
                                "LIMIT_PAGE", "inflated bytes", inflated, limits.pageBytes(), file);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // a name of an entry may be no text at all; POI says what is wrong with the file
            return macros;
        }
        return macros;
    }
}
