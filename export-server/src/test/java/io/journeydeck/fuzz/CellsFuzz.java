package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Cells, all the way to a picture and a deck: each line of an input is one, {@code style|label|x|y|width|height}. A style that says
 * {@code edge=} makes it a line from the cell before it to the first one.
 */
class CellsFuzz implements FuzzTarget {

    private static final int MOST = 12;

    @Override
    @DictionaryFile(resourcePath = "styles.dict")
    @FuzzTest(maxDuration = "90s")
    public void holds(byte[] input) throws Exception {
        StringBuilder file = new StringBuilder("<mxfile><diagram name=\"P\"><mxGraphModel><root><mxCell id=\"0\"/>"
                + "<mxCell id=\"1\" parent=\"0\"/>");
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < Math.min(MOST, lines.length); i++) {
            cell(i, lines[i].split("\\|", -1), file);
        }
        Documents.check(file.append("</root></mxGraphModel></diagram></mxfile>")
                .toString()
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void cell(int number, String[] fields, StringBuilder file) {
        String style = field(fields, 0, "");
        file.append("<mxCell id=\"c")
                .append(number)
                .append("\" parent=\"1\" style=\"")
                .append(style);
        if (style.contains("edge=")) {
            file.append("\" edge=\"1\" source=\"c")
                    .append(Math.max(0, number - 1))
                    .append("\" target=\"c0");
        } else {
            file.append("\" vertex=\"1");
        }
        file.append("\" value=\"").append(field(fields, 1, "")).append("\"><mxGeometry as=\"geometry\" x=\"");
        file.append(field(fields, 2, "0")).append("\" y=\"").append(field(fields, 3, "0"));
        file.append("\" width=\"").append(field(fields, 4, "120")).append("\" height=\"");
        file.append(field(fields, 5, "60")).append("\"/></mxCell>");
    }

    private static String field(String[] fields, int index, String otherwise) {
        String text = index < fields.length ? fields[index] : otherwise;
        return text.replaceAll("[\\x00-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }
}
