package io.journeydeck.acceptance;

/** Small honest diagrams. */
final class Diagrams {

    private Diagrams() {}

    static String simple() {
        return page(box("a", "Basket", "rounded=1;html=1;fillColor=#dae8fc;strokeColor=#6c8ebf"));
    }

    /** A file of one page that holds {@code cells}. */
    static String page(String cells) {
        return "<mxfile><diagram name=\"Page-1\">" + model(cells) + "</diagram></mxfile>";
    }

    static String model(String cells) {
        return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
                + "</root></mxGraphModel>";
    }

    static String box(String id, String label, String style) {
        return "<mxCell id=\"" + id + "\" value=\"" + escape(label) + "\" style=\"" + escape(style)
                + "\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"20\" y=\"20\" width=\"120\" height=\"60\" as=\"geometry\"/></mxCell>";
    }

    static String linked(String id, String link) {
        return "<UserObject id=\"" + id + "\" label=\"" + id + "\" link=\"" + escape(link)
                + "\"><mxCell style=\"html=1\" vertex=\"1\" parent=\"1\"><mxGeometry width=\"80\" height=\"30\" as=\"geometry\"/></mxCell></UserObject>";
    }

    static String edge(String id, String from, String to, String style, String label) {
        return "<mxCell id=\"" + id + "\" value=\"" + escape(label) + "\" style=\"" + style
                + "\" edge=\"1\" parent=\"1\" source=\"" + from + "\" target=\"" + to
                + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
    }

    /** One page with everything that text can be. */
    static String texts() {
        return page(text(
                        "t1",
                        "plain & simple\nin two lines, the second one long enough to be wrapped",
                        "whiteSpace=wrap;html=0")
                + text(
                        "t2",
                        "<b>bold</b> <i>italic</i> <u>underlined</u> <s>struck</s> x<sub>2</sub> y<sup>3</sup>",
                        "whiteSpace=wrap;html=1")
                + text(
                        "t3",
                        "<font face=\"Courier New\" color=\"#cc0000\" style=\"font-size: 18px\">typed</font><span style=\"background-color:#ff0\">marked</span>",
                        "html=1")
                + text(
                        "t4",
                        "<h2>Heading</h2><p>Paragraph</p><hr><ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>",
                        "html=1;align=left;verticalAlign=top;overflow=fill")
                + text(
                        "t5",
                        "<table border=\"1\"><tr><th>A</th><td>B</td></tr><tr><td colspan=\"2\">wide</td></tr></table>",
                        "html=1;overflow=fill")
                + text(
                        "t6",
                        "<a href=\"https://example.org/\">link</a> and text",
                        "html=1;fontFamily=Times New Roman;fontStyle=7")
                + text(
                        "t7",
                        "Çılgın ığdır İstanbul žöõü Ελλάδα Привет",
                        "html=1;whiteSpace=wrap;fontFamily=Verdana;fontSize=15")
                + text("t8", "العربية עברית 漢字かな 한국어 ไทย 🙂", "html=1;whiteSpace=wrap;fontFamily=Nowhere")
                + text(
                        "t9",
                        "turned",
                        "html=1;rotation=30;labelBackgroundColor=#eeeeee;labelBorderColor=#000000;textShadow=1")
                + text("t10", "upright", "html=1;horizontal=0;spacing=6;spacingLeft=4")
                + text(
                        "t11",
                        "outside",
                        "html=1;labelPosition=right;align=left;verticalLabelPosition=bottom;verticalAlign=top")
                + text(
                        "t12",
                        "cut off because it is far too long for its box",
                        "html=1;overflow=hidden;whiteSpace=wrap;fontSize=30")
                + text("t13", "title", "swimlane;html=1;startSize=20;fontStyle=1")
                + edge("e1", "t1", "t13", "html=1;edgeStyle=orthogonalEdgeStyle;rounded=1", "<i>on the way</i>"));
    }

    private static String text(String id, String label, String style) {
        int number = Integer.parseInt(id.substring(1));
        return box(id, label, style)
                .replace("x=\"20\" y=\"20\"", "x=\"" + number % 4 * 180 + "\" y=\"" + number / 4 * 110 + ".3\"");
    }

    /** The {@code seed}th of many different diagrams, of up to some hundred cells: shapes, texts, edges, pages, a picture. */
    static String varied(int seed) {
        String[] shapes = {
            "rounded=1",
            "ellipse",
            "rhombus",
            "shape=cloud",
            "shape=cylinder3",
            "swimlane",
            "shape=note",
            "text",
            "shape=hexagon",
            "shape=process",
            "shape=document",
            "shape=actor"
        };
        String[] edges = {
            "edgeStyle=orthogonalEdgeStyle",
            "edgeStyle=elbowEdgeStyle",
            "curved=1",
            "edgeStyle=entityRelationEdgeStyle",
            "rounded=1"
        };
        StringBuilder pages = new StringBuilder("<mxfile>");
        for (int page = 0; page <= seed % 3; page++) {
            StringBuilder cells = new StringBuilder();
            int count = seed % 20 == 0 ? 400 : 20 + seed * 37 % 40;
            for (int i = 0; i < count; i++) {
                String style = shapes[(i + seed) % shapes.length] + ";html=1;whiteSpace=wrap;fillColor=#"
                        + String.format(java.util.Locale.ROOT, "%06x", (i * 7919L + seed * 104_729L) % 0x1000000)
                        + (i % 5 == 0 ? ";gradientColor=#ffffff;shadow=1" : "") + (i % 7 == 0 ? ";rotation=" + i : "");
                cells.append(box("v" + i, "<b>Step " + i + "</b><br>" + "word ".repeat(i % 9), style)
                        .replace("x=\"20\" y=\"20\"", "x=\"" + i % 20 * 150 + "\" y=\"" + i / 20 * 90 + "\""));
                if (i > 0) {
                    cells.append(edge(
                            "e" + i,
                            "v" + (i - 1),
                            "v" + i,
                            edges[i % edges.length] + ";html=1",
                            i % 4 == 0 ? "goes" : ""));
                }
            }
            pages.append("<diagram name=\"Page ")
                    .append(page + 1)
                    .append("\">")
                    .append(model(cells.toString()))
                    .append("</diagram>");
        }
        return pages.append("</mxfile>").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
