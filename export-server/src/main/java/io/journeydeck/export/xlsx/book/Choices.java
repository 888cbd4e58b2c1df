package io.journeydeck.export.xlsx.book;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What people may write into cells (ECMA-376 part 1, 18.3.1.32 dataValidation). */
public final class Choices {

    /** Most characters of a title and of a message (Excel's specifications and limits). */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_MESSAGE = 255;

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    public Choices(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    /** Values to choose from, and no others. */
    public void only(CellRangeAddress range, String listName, String title, String message) {
        DataValidation validation = add(range, helper.createFormulaListConstraint(listName));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(cut(title, LONGEST_TITLE), cut(message, LONGEST_MESSAGE));
        sheet.addValidationData(validation);
    }

    /** Values to choose from; others can be written too. */
    public void proposed(CellRangeAddress range, String listName) {
        DataValidation validation = add(range, helper.createFormulaListConstraint(listName));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    /** Numbers from {@code least} to {@code most}. */
    public void between(CellRangeAddress range, double least, double most, String title, String message) {
        DataValidation validation = add(
                range,
                helper.createNumericConstraint(
                        ValidationType.DECIMAL,
                        OperatorType.BETWEEN,
                        new Value.Amount(least).text(),
                        new Value.Amount(most).text()));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(cut(title, LONGEST_TITLE), cut(message, LONGEST_MESSAGE));
        sheet.addValidationData(validation);
    }

    private DataValidation add(CellRangeAddress range, DataValidationConstraint constraint) {
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        validation.setEmptyCellAllowed(true);
        return validation;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
