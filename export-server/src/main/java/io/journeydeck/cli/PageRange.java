package io.journeydeck.cli;

import io.journeydeck.export.PageSelection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Reads {@code 2..5}, {@code 2..}, {@code ..5}, {@code 3} (also with {@code -} between), counted from 1. */
final class PageRange implements CommandLine.ITypeConverter<PageSelection> {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})?(?:(\\.\\.|-)(\\d{1,6})?)?");

    @Override
    public PageSelection convert(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches() && (range.group(1) != null || range.group(3) != null)) {
            int first = range.group(1) == null ? 1 : Integer.parseInt(range.group(1));
            int last = range.group(2) == null
                    ? first
                    : range.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(range.group(3));
            if (first >= 1 && last >= first) {
                return new PageSelection(first, last);
            }
        }
        throw new CommandLine.TypeConversionException(
                "'" + text + "' is no range of pages. Give one like 2..5, counted from 1");
    }
}
