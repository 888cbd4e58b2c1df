package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.ooxml.Xml;
import org.apache.poi.ss.util.CellRangeAddress;

/** What people may write into cells (ECMA-376 part 1, 18.3.1.32 dataValidation). */
public final class Choices {

    /** Most characters of a title and of a message (Excel's specifications and limits). */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_MESSAGE = 255;

    private final Sheet sheet;

    public Choices(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Values to choose from, and no others. */
    public void only(CellRangeAddress range, String listName, String title, String message) {
        sheet.validate(refusing(title, message, of("list", range))
                .add(Xml.of("formula1").text(listName)));
    }

    /** Values to choose from; others can be written too. */
    public void proposed(CellRangeAddress range, String listName) {
        sheet.validate(of("list", range).add(Xml.of("formula1").text(listName)));
    }

    /** Numbers from {@code least} to {@code most}. */
    public void between(CellRangeAddress range, double least, double most, String title, String message) {
        sheet.validate(refusing(title, message, of("decimal", range).with("operator", "between"))
                .add(Xml.of("formula1").text(new Value.Amount(least).text()))
                .add(Xml.of("formula2").text(new Value.Amount(most).text())));
    }

    private static Xml of(String type, CellRangeAddress range) {
        return Xml.of("dataValidation").with("type", type).with("allowBlank", 1).with("sqref", range.formatAsString());
    }

    private static Xml refusing(String title, String message, Xml validation) {
        return validation
                .with("errorStyle", "stop")
                .with("showErrorMessage", 1)
                .with("errorTitle", cut(title, LONGEST_TITLE))
                .with("error", cut(message, LONGEST_MESSAGE));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
