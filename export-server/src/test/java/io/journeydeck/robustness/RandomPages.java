package io.journeydeck.robustness;

import io.journeydeck.shape.ShapeRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Pages of all shapes and connectors that there are, with values that are mostly fit and sometimes absurd: no numbers, negative,
 * huge or empty ones, groups in circles, connectors to nowhere, mark-up that is none.
 */
final class RandomPages {

    private static final int MOST_CELLS = 14;

    private static final List<String> EDGE_STYLES = List.of(
            "none",
            "orthogonalEdgeStyle",
            "elbowEdgeStyle",
            "segmentEdgeStyle",
            "entityRelationEdgeStyle",
            "isometricEdgeStyle",
            "sideToSideEdgeStyle",
            "topToBottomEdgeStyle",
            "loopEdgeStyle",
            "nowhereEdgeStyle");

    private static final List<String> EDGE_SHAPES = List.of(
            "connector",
            "link",
            "flexArrow",
            "arrow",
            "wire",
            "pipe",
            "filledEdge",
            "arrowConnector",
            "mxgraph.networks.comm_link_edge",
            "mxgraph.lean_mapping.manual_info_flow_edge",
            "line",
            "ellipse");

    private static final List<String> HEADS = List.of(
            "none",
            "classic",
            "classicThin",
            "open",
            "openThin",
            "openAsync",
            "block",
            "blockThin",
            "async",
            "oval",
            "diamond",
            "diamondThin",
            "box",
            "halfCircle",
            "dash",
            "cross",
            "circlePlus",
            "circle",
            "baseDash",
            "doubleBlock",
            "ERone",
            "ERmandOne",
            "ERmany",
            "ERoneToMany",
            "ERzeroToOne",
            "ERzeroToMany",
            "sysMLPackCont",
            "nothing");

    private static final List<String> PERIMETERS = List.of(
            "none",
            "rectanglePerimeter",
            "ellipsePerimeter",
            "rhombusPerimeter",
            "trianglePerimeter",
            "hexagonPerimeter2",
            "parallelogramPerimeter",
            "trapezoidPerimeter",
            "stepPerimeter",
            "lifelinePerimeter",
            "orthogonalPerimeter",
            "backbonePerimeter",
            "centerPerimeter",
            "calloutPerimeter",
            "nowherePerimeter");

    private static final List<String> NUMBER_KEYS = List.of(
            "size",
            "dx",
            "dy",
            "dx1",
            "dx2",
            "dy1",
            "dy2",
            "arcSize",
            "position",
            "position2",
            "base",
            "notch",
            "notch1",
            "notch2",
            "arrowWidth",
            "arrowSize",
            "arrowHead",
            "startSize",
            "endSize",
            "startWidth",
            "endWidth",
            "width",
            "strokeWidth",
            "opacity",
            "fillOpacity",
            "strokeOpacity",
            "textOpacity",
            "rotation",
            "spacing",
            "spacingTop",
            "spacingLeft",
            "spacingRight",
            "spacingBottom",
            "fontSize",
            "perimeterSpacing",
            "sourcePerimeterSpacing",
            "targetPerimeterSpacing",
            "jettySize",
            "segment",
            "exitX",
            "exitY",
            "exitDx",
            "entryX",
            "entryY",
            "entryDy",
            "jumpSize",
            "tabWidth",
            "tabHeight",
            "startAngle",
            "endAngle",
            "arcWidth",
            "margin",
            "marginTop",
            "hachureGap",
            "hachureAngle",
            "fillWeight",
            "jiggle",
            "imageWidth",
            "imageHeight",
            "darkOpacity",
            "isoAngle",
            "jettyWidth",
            "indent",
            "inset",
            "labelWidth",
            "horizontalStack",
            "fontStyle",
            "routingCenterX",
            "routingCenterY",
            "border");

    private static final List<String> FLAG_KEYS = List.of(
            "rounded",
            "shadow",
            "glass",
            "sketch",
            "comic",
            "dashed",
            "fixDash",
            "double",
            "flipH",
            "flipV",
            "html",
            "horizontal",
            "curved",
            "orthogonal",
            "absoluteArcSize",
            "fixedSize",
            "endFill",
            "startFill",
            "noLabel",
            "imageAspect",
            "exitPerimeter",
            "orthogonalLoop",
            "boundedLbl",
            "backgroundOutline",
            "container",
            "collapsible",
            "resizeParent",
            "resizeLast",
            "swimlaneLine",
            "swimlaneHead",
            "swimlaneBody",
            "columnLines",
            "rowLines",
            "top",
            "left",
            "bottom",
            "right",
            "lid",
            "pointerEvents",
            "autosize",
            "math");

    private static final List<String> WORDS = List.of(
            "align=left",
            "align=right",
            "align=justify",
            "verticalAlign=top",
            "verticalAlign=bottom",
            "labelPosition=left",
            "labelPosition=right",
            "verticalLabelPosition=top",
            "verticalLabelPosition=bottom",
            "whiteSpace=wrap",
            "overflow=hidden",
            "overflow=fill",
            "overflow=width",
            "overflow=block",
            "direction=north",
            "direction=south",
            "direction=west",
            "direction=nowhere",
            "gradientDirection=north",
            "gradientDirection=radial",
            "fillStyle=hachure",
            "fillStyle=cross-hatch",
            "fillStyle=dots",
            "fillStyle=zigzag",
            "jumpStyle=arc",
            "jumpStyle=gap",
            "jumpStyle=sharp",
            "dashPattern=1 2",
            "dashPattern=0 0",
            "dashPattern=-1 NaN",
            "dashPattern=",
            "lineCap=round",
            "lineJoin=bevel",
            "textDirection=rtl",
            "textDirection=vertical-lr",
            "elbow=vertical",
            "portConstraint=north",
            "portConstraint=eastwest",
            "sourcePortConstraint=south",
            "childLayout=stackLayout",
            "childLayout=tableLayout",
            "childLayout=treeLayout",
            "participant=umlActor",
            "outline=eventInt",
            "symbol=message",
            "taskMarker=user",
            "points=[[0,0.5],[1,]]",
            "points=[]",
            "polyCoords=[[0,0],[1,1],[0,1]]",
            "polyCoords=[[",
            "fontFamily=Courier New",
            "fontFamily=No Such Font",
            "fontFamily=",
            "aspect=fixed",
            "loopStyle=0",
            "resIcon=mxgraph.aws4.lambda",
            "separatorColor=inherit",
            "imageAlign=right",
            "clipPath=circle(50%)",
            "clipPath=inset(1",
            "indicatorShape=ellipse",
            "fillColor=inherit",
            "strokeColor=swimlane",
            "fontColor=light-dark(#000000,#ffffff)",
            "fillColor=light-dark(",
            "text",
            "group",
            "swimlane",
            "label",
            "image",
            "edgeLabel",
            "=",
            ";;",
            "%%",
            "rhombus",
            "shape=",
            "edgeStyle=");

    private static final List<String> COLOR_KEYS = List.of(
            "fillColor",
            "strokeColor",
            "fontColor",
            "gradientColor",
            "labelBackgroundColor",
            "labelBorderColor",
            "imageBackground",
            "imageBorder",
            "swimlaneFillColor",
            "separatorColor");

    private static final List<String> COLORS = List.of(
            "none",
            "default",
            "#ff0000",
            "#FA0",
            "#12345",
            "rgb(1,2,300)",
            "rgba(0,0,0,.5)",
            "hsl(120,50%,50%)",
            "red",
            "transparent",
            "url(#x)",
            "light-dark(#ffffff,#000000)",
            "",
            "#zzzzzz",
            "javascript:alert(1)");

    private static final List<String> IMAGES = List.of(
            "data:image/png,iVBORw0KGgo=",
            "data:image/png,!!!!",
            "data:,",
            "data:image/svg+xml,PHN2Zz48L3N2Zz4=",
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='0' height='-1'/%3E",
            "http://a/b.png",
            "data:image/svg+xml,%3Csvg%3E%3Cimage href='data:image/png,x'/%3E%3Cpath d='M NaN 1 L'/%3E%3C/svg%3E",
            "data:image/gif,R0lGODlhAQABAAAAACw=",
            "data:image/jpeg,/9j/4AAQ",
            "img/lib/x.svg",
            "stencil(",
            "");

    private static final List<String> TEXTS = List.of(
            "word",
            " ",
            "two words",
            "\n",
            "\t",
            "Donaudampfschifffahrtsgesellschaftskapitän".repeat(3),
            "שלום עולם",
            "日本語のテキスト",
            "e\u0301\u200d\u00ad\u200b",
            "\ud83d\ude00\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
            "\u202eabc\u202c",
            "%label%",
            "%page%%",
            "&amp;",
            "&nbsp;",
            "&#0;",
            "&#xD800;",
            "&bogus;",
            "a & b < c > d",
            "$$x^2$$",
            "=1+1",
            "\u0301",
            "]]>",
            "\ufffe\u0085\u2028");

    private static final List<String> TAGS = List.of(
            "<b>",
            "</b>",
            "<i>",
            "<u>",
            "</u>",
            "<div>",
            "</div>",
            "<div align=\"right\">",
            "<p>",
            "</p>",
            "<br>",
            "<br/>",
            "<hr>",
            "<hr size=\"-3\">",
            "<h1>",
            "</h1>",
            "<ul>",
            "<li>",
            "</li>",
            "</ul>",
            "<ol start=\"-5\">",
            "</ol>",
            "<table border=\"1\" width=\"100%\">",
            "<tr>",
            "<td colspan=\"99999\">",
            "<td rowspan=\"0\" width=\"-5\">",
            "</td>",
            "</tr>",
            "</table>",
            "<th>",
            "<sub>",
            "<sup>",
            "</sup>",
            "<pre>",
            "</pre>",
            "<blockquote>",
            "<font size=\"99\" color=\"nope\">",
            "</font>",
            "<span style=\"font-size:1e9px\">",
            "</span>",
            "<span style=\"line-height:-4;font-size:0\">",
            "<div style=\"width:NaN;margin:-50px;padding:1e6px\">",
            "<span style=\"background-color:rgb(\">",
            "<img src=\"http://a/b\">",
            "<img src=\"data:image/png,x\" width=\"9\">",
            "<script>alert(1)</script>",
            "<style>*{color:red}</style>",
            "<a href=\"javascript:x\">",
            "</a>",
            "<!-- ",
            "-->",
            "<![CDATA[",
            "<svg>",
            "<unknown attr>",
            "<",
            ">",
            "<div style=\"text-align:justify;white-space:pre\">",
            "<div style=\"font-size:0.001px\">",
            "<div style=\"line-height:1e300\">");

    private RandomPages() {}

    static Arbitrary<RandomPage> pages() {
        return Combinators.combine(modelAttributes(), cell().list().ofMinSize(1).ofMaxSize(MOST_CELLS))
                .as((attributes, cells) -> {
                    List<String> numbered = new ArrayList<>();
                    for (String cell : cells) {
                        numbered.add(cell.replace("id=\"?\"", "id=\"c" + numbered.size() + "\""));
                    }
                    return new RandomPage(attributes, numbered);
                });
    }

    private static Arbitrary<String> modelAttributes() {
        Arbitrary<String> attribute = Arbitraries.of(
                " background=\"#ffeedd\"",
                " background=\"nope\"",
                " shadow=\"1\"",
                " math=\"1\"",
                " pageScale=\"NaN\"",
                " pageWidth=\"-5\" pageHeight=\"1e300\"",
                " page=\"1\"",
                " dx=\"Infinity\"",
                " adaptiveColors=\"auto\"");
        return attribute
                .list()
                .uniqueElements(text -> text.substring(0, text.indexOf('=')))
                .ofMaxSize(2)
                .map(all -> String.join("", all));
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.frequencyOf(Tuple.of(5, vertex()), Tuple.of(4, edge()), Tuple.of(1, wrapped()));
    }

    private static Arbitrary<String> vertex() {
        return Combinators.combine(
                        label(),
                        vertexStyle(),
                        parent(),
                        Arbitraries.of("", "", "", " collapsed=\"1\"", " visible=\"0\""),
                        box())
                .as((label, style, parent, more, box) ->
                        "<mxCell id=\"?\" vertex=\"1\" value=\"" + escaped(label) + "\" style=\"" + escaped(style)
                                + "\" parent=\"" + parent + "\"" + more + ">" + box + "</mxCell>");
    }

    private static Arbitrary<String> wrapped() {
        return Combinators.combine(label(), vertexStyle(), box(), Arbitraries.of("object", "UserObject"))
                .as((label, style, box, name) -> "<" + name + " id=\"?\" label=\"" + escaped(label)
                        + "\" placeholders=\"1\" journey=\"touchpoint\" sentiment=\"NaN\" link=\"javascript:x\" tooltip=\"%label%\">"
                        + "<mxCell vertex=\"1\" style=\"" + escaped(style) + "\" parent=\"1\">" + box + "</mxCell></"
                        + name + ">");
    }

    private static Arbitrary<String> edge() {
        Arbitrary<String> style = Combinators.combine(
                        Arbitraries.of(EDGE_STYLES),
                        Arbitraries.of(EDGE_SHAPES),
                        Arbitraries.of(HEADS),
                        Arbitraries.of(HEADS),
                        entries())
                .as((edgeStyle, shape, start, end, rest) -> "edgeStyle=" + edgeStyle + ";shape=" + shape
                        + ";startArrow=" + start + ";endArrow=" + end + ";" + rest);
        Arbitrary<String> points = Combinators.combine(number(), number())
                .as((x, y) -> "<mxPoint x=\"" + x + "\" y=\"" + y + "\"/>")
                .list()
                .ofMaxSize(4)
                .map(all -> all.isEmpty() ? "" : "<Array as=\"points\">" + String.join("", all) + "</Array>");
        Arbitrary<String> ends = Combinators.combine(
                        number(), number(), Arbitraries.of("sourcePoint", "targetPoint", "offset"))
                .as((x, y, name) -> "<mxPoint x=\"" + x + "\" y=\"" + y + "\" as=\"" + name + "\"/>")
                .list()
                .ofMaxSize(3)
                .map(all -> String.join("", all));
        return Combinators.combine(label(), style, terminal("source"), terminal("target"), parent(), ends, points)
                .as((label, all, source, target, parent, end, way) -> "<mxCell id=\"?\" edge=\"1\" value=\""
                        + escaped(label)
                        + "\" style=\"" + escaped(all) + "\" parent=\"" + parent + "\"" + source + target
                        + "><mxGeometry relative=\"1\" as=\"geometry\">" + end + way + "</mxGeometry></mxCell>");
    }

    private static Arbitrary<String> terminal(String name) {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                6, Arbitraries.integers().between(0, MOST_CELLS).map(n -> "c" + n)),
                        Tuple.of(1, Arbitraries.of("", "1", "0", "nowhere")))
                .map(id -> id.isEmpty() ? "" : " " + name + "=\"" + id + "\"");
    }

    /** Mostly the layer; sometimes another cell, which may be the cell itself or one in it. */
    private static Arbitrary<String> parent() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("1")),
                Tuple.of(4, Arbitraries.integers().between(0, MOST_CELLS).map(n -> "c" + n)),
                Tuple.of(1, Arbitraries.of("0", "nowhere", "")));
    }

    private static Arbitrary<String> box() {
        return Combinators.combine(
                        number(), number(), number(), number(), Arbitraries.of("", "", "", "", " relative=\"1\""))
                .as((x, y, w, h, relative) -> "<mxGeometry x=\"" + x + "\" y=\"" + y + "\" width=\"" + w
                        + "\" height=\"" + h + "\"" + relative + " as=\"geometry\"/>");
    }

    private static Arbitrary<String> vertexStyle() {
        List<String> shapes = new ArrayList<>(ShapeRegistry.standard().names());
        shapes.addAll(List.of("image", "label", "table", "stencil(garbage)", "stencil(jVE=)", "mxgraph.no.such", ""));
        return Combinators.combine(Arbitraries.of(shapes), entries())
                .as((shape, rest) -> "shape=" + shape + ";" + rest);
    }

    private static Arbitrary<String> entries() {
        Arbitrary<String> number =
                Combinators.combine(Arbitraries.of(NUMBER_KEYS), number()).as((key, value) -> key + "=" + value);
        Arbitrary<String> flag = Combinators.combine(Arbitraries.of(FLAG_KEYS), Arbitraries.of("0", "1", "1", "x", ""))
                .as((key, value) -> key + "=" + value);
        Arbitrary<String> color = Combinators.combine(Arbitraries.of(COLOR_KEYS), Arbitraries.of(COLORS))
                .as((key, value) -> key + "=" + value);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, number),
                        Tuple.of(5, flag),
                        Tuple.of(3, color),
                        Tuple.of(5, Arbitraries.of(WORDS)),
                        Tuple.of(1, Arbitraries.of(PERIMETERS).map(name -> "perimeter=" + name)),
                        Tuple.of(1, Arbitraries.of(IMAGES).map(image -> "image=" + image)))
                .list()
                .ofMaxSize(9)
                .map(all -> String.join(";", all));
    }

    private static Arbitrary<String> number() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.integers().between(-20, 400).map(String::valueOf)),
                Tuple.of(
                        6,
                        Arbitraries.doubles()
                                .between(-2, 2)
                                .ofScale(2)
                                .map(n -> String.format(Locale.ROOT, "%.2f", n))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "0",
                                "-0",
                                "-5",
                                "NaN",
                                "Infinity",
                                "-Infinity",
                                "",
                                "abc",
                                "1,5",
                                "1e9",
                                "1e300",
                                "-1e300",
                                "1e-300",
                                "100000",
                                "-99999",
                                "0x10",
                                "50%",
                                "12px",
                                "2147483648",
                                "auto")));
    }

    private static Arbitrary<String> label() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(TEXTS)), Tuple.of(3, Arbitraries.of(TAGS)))
                .list()
                .ofMaxSize(12)
                .map(all -> String.join("", all));
    }

    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append("&#10;");
                default -> xml.appendCodePoint(c == 0xfffe ? '?' : c);
            }
        });
        return xml.toString();
    }
}
