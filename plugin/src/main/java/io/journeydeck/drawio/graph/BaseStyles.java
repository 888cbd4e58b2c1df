package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import java.util.Map;

/** What draw.io's default theme says ({@code default.xml}, unchanged from version 14 to 25). */
final class BaseStyles {

    static final Style VERTEX = Style.parse("shape=label;perimeter=rectanglePerimeter;fontSize=12;fontFamily=Helvetica;"
            + "align=center;verticalAlign=middle;fillColor=#ffffff;strokeColor=#000000;fontColor=#000000");
    static final Style EDGE = Style.parse("shape=connector;labelBackgroundColor=#ffffff;endArrow=classic;fontSize=11;"
            + "fontFamily=Helvetica;align=center;verticalAlign=middle;rounded=1;strokeColor=#000000;fontColor=#000000");

    private static final String TEXT =
            "fillColor=none;gradientColor=none;strokeColor=none;align=left;verticalAlign=top;";
    private static final String LABEL = "fontStyle=1;align=left;verticalAlign=middle;spacing=2;spacingLeft=52;"
            + "imageWidth=42;imageHeight=42;rounded=1;";
    private static final String IMAGE =
            "shape=image;labelBackgroundColor=white;verticalAlign=top;verticalLabelPosition=bottom;";
    private static final String FANCY = "shadow=1;glass=1;";
    private static final String GRAY = "gradientColor=#B3B3B3;fillColor=#F5F5F5;strokeColor=#666666";
    private static final String BLUE = "gradientColor=#7EA6E0;fillColor=#DAE8FC;strokeColor=#6C8EBF";
    private static final String GREEN = "gradientColor=#97D077;fillColor=#D5E8D4;strokeColor=#82B366";
    private static final String TURQUOISE = "gradientColor=#67AB9F;fillColor=#D5E8D4;strokeColor=#6A9153";
    private static final String YELLOW = "gradientColor=#FFD966;fillColor=#FFF2CC;strokeColor=#D6B656";
    private static final String ORANGE = "gradientColor=#FFA500;fillColor=#FFCD28;strokeColor=#D79B00";
    private static final String RED = "gradientColor=#EA6B66;fillColor=#F8CECC;strokeColor=#B85450";
    private static final String PINK = "gradientColor=#B5739D;fillColor=#E6D0DE;strokeColor=#996185";
    private static final String PURPLE = "gradientColor=#8C6C9C;fillColor=#E1D5E7;strokeColor=#9673A6";

    private static final Map<String, Style> NAMED = Map.ofEntries(
            entry("text", TEXT),
            entry("edgeLabel", TEXT + "labelBackgroundColor=#ffffff;fontSize=11"),
            entry("label", LABEL),
            entry(
                    "icon",
                    LABEL + "align=center;imageAlign=center;verticalLabelPosition=bottom;verticalAlign=top;"
                            + "labelBackgroundColor=#ffffff;spacing=0;spacingLeft=0;spacingTop=6;fontStyle=0;"
                            + "imageWidth=48;imageHeight=48"),
            entry("swimlane", "shape=swimlane;fontSize=12;fontStyle=1;startSize=23"),
            entry("group", "verticalAlign=top;fillColor=none;strokeColor=none;gradientColor=none;pointerEvents=0"),
            entry("ellipse", "shape=ellipse;perimeter=ellipsePerimeter"),
            entry("rhombus", "shape=rhombus;perimeter=rhombusPerimeter"),
            entry("triangle", "shape=triangle;perimeter=trianglePerimeter"),
            entry("line", "shape=line;strokeWidth=4;labelBackgroundColor=#ffffff;verticalAlign=top;spacingTop=8"),
            entry("image", IMAGE),
            entry("roundImage", IMAGE + "perimeter=ellipsePerimeter"),
            entry("rhombusImage", IMAGE + "perimeter=rhombusPerimeter"),
            entry("arrow", "shape=arrow;edgeStyle=none;fillColor=#ffffff"),
            entry("fancy", FANCY),
            entry("gray", FANCY + GRAY),
            entry("blue", FANCY + BLUE),
            entry("green", FANCY + GREEN),
            entry("turquoise", FANCY + TURQUOISE),
            entry("yellow", FANCY + YELLOW),
            entry("orange", FANCY + ORANGE),
            entry("red", FANCY + RED),
            entry("pink", FANCY + PINK),
            entry("purple", FANCY + PURPLE),
            entry("plain-gray", GRAY),
            entry("plain-blue", BLUE),
            entry("plain-green", GREEN),
            entry("plain-turquoise", TURQUOISE),
            entry("plain-yellow", YELLOW),
            entry("plain-orange", ORANGE),
            entry("plain-red", RED),
            entry("plain-pink", PINK),
            entry("plain-purple", PURPLE));

    private BaseStyles() {}

    /** The base style of this name; empty for a name that draw.io doesn't know and therefore passes over. */
    static Style named(String name) {
        return NAMED.getOrDefault(name, Style.EMPTY);
    }

    private static Map.Entry<String, Style> entry(String name, String style) {
        return Map.entry(name, Style.parse(style));
    }
}
