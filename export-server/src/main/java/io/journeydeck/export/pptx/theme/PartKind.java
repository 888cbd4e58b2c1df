package io.journeydeck.export.pptx.theme;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of parts that a deck keeps of a template, and which kinds each of them may refer to. */
enum PartKind {
    PRESENTATION("", "presentation", "presentationml.presentation.main+xml"),
    MASTER("slideMaster", "sldMaster", "presentationml.slideMaster+xml"),
    LAYOUT("slideLayout", "sldLayout", "presentationml.slideLayout+xml"),
    NOTES_MASTER("notesMaster", "notesMaster", "presentationml.notesMaster+xml"),
    HANDOUT_MASTER("handoutMaster", "handoutMaster", "presentationml.handoutMaster+xml"),
    THEME("theme", "theme", "theme+xml"),
    THEME_OVERRIDE("themeOverride", "themeOverride", "themeOverride+xml"),
    TABLE_STYLES("tableStyles", "tblStyleLst", "presentationml.tableStyles+xml"),
    CHART("chart", "chartSpace", "drawingml.chart+xml"),
    CHART_SHAPES("chartUserShapes", "userShapes", "drawingml.chartshapes+xml"),
    DIAGRAM_DATA("diagramData", "dataModel", "drawingml.diagramData+xml"),
    DIAGRAM_LAYOUT("diagramLayout", "layoutDef", "drawingml.diagramLayout+xml"),
    DIAGRAM_STYLE("diagramQuickStyle", "styleDef", "drawingml.diagramStyle+xml"),
    DIAGRAM_COLORS("diagramColors", "colorsDef", "drawingml.diagramColors+xml"),
    DIAGRAM_DRAWING("diagramDrawing", "drawing", "application/vnd.ms-office.drawingml.diagramDrawing+xml"),
    WORKBOOK("package", "", "spreadsheetml.sheet"),
    FONT("font", "", "application/x-fontdata"),
    IMAGE("image", "", ""),
    DEEP_IMAGE("hdphoto", "", "image/vnd.ms-photo");

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/2007/relationships/";
    private static final String DRAWN = "themeOverride image hdphoto chart diagramData diagramLayout diagramQuickStyle"
            + " diagramColors diagramDrawing";

    private static final Map<PartKind, Set<String>> MAY = Map.ofEntries(
            may(PRESENTATION, "slideMaster notesMaster handoutMaster theme tableStyles font"),
            may(MASTER, "slideLayout theme " + DRAWN),
            may(LAYOUT, "slideMaster " + DRAWN),
            may(NOTES_MASTER, "theme image hdphoto"),
            may(HANDOUT_MASTER, "theme image hdphoto"),
            may(THEME, "image hdphoto"),
            may(THEME_OVERRIDE, "image hdphoto"),
            may(CHART, "package themeOverride chartUserShapes image"),
            may(CHART_SHAPES, "image"),
            may(DIAGRAM_DATA, "image"),
            may(DIAGRAM_LAYOUT, "image"),
            may(DIAGRAM_DRAWING, "image"));

    private final String relation;
    private final String root;
    private final String type;

    PartKind(String relation, String root, String type) {
        this.relation = relation;
        this.root = root;
        this.type = type;
    }

    private static Map.Entry<PartKind, Set<String>> may(PartKind kind, String relations) {
        return Map.entry(kind, Set.of(relations.split(" ")));
    }

    /** What a relation of this type leads to, when a part of this kind may have one. */
    Optional<PartKind> target(String relationType) {
        return Arrays.stream(values())
                .filter(kind -> !kind.relation.isEmpty() && kind.relationType().equals(relationType))
                .filter(kind -> MAY.getOrDefault(this, Set.of()).contains(kind.relation))
                .findFirst();
    }

    String relationType() {
        return (this == DIAGRAM_DRAWING || this == DEEP_IMAGE ? MICROSOFT : OFFICE) + relation;
    }

    /** The local name of the root element; empty for what is no XML. */
    String root() {
        return root;
    }

    boolean isXml() {
        return !root.isEmpty();
    }

    /** Without what no layout works. */
    boolean isNeeded() {
        return this == MASTER || this == LAYOUT || this == THEME;
    }

    /** Empty for pictures, whose endings tell. */
    String contentType() {
        return type.isEmpty() || type.startsWith("application/") || type.startsWith("image/")
                ? type
                : "application/vnd.openxmlformats-officedocument." + type;
    }

    /** Where such parts lie in a deck; decks number their own parts otherwise. */
    String path(int number, String ending) {
        return switch (this) {
            case PRESENTATION -> "/ppt/presentation.xml";
            case TABLE_STYLES -> "/ppt/tableStyles.xml";
            case IMAGE, DEEP_IMAGE -> "/ppt/media/theme" + number + "." + ending;
            case FONT -> "/ppt/fonts/font" + number + ".fntdata";
            case WORKBOOK -> "/ppt/embeddings/theme" + number + ".xlsx";
            case CHART, CHART_SHAPES -> "/ppt/charts/theme_" + relation + number + ".xml";
            case THEME, THEME_OVERRIDE -> "/ppt/theme/" + relation + number + ".xml";
            case DIAGRAM_DATA, DIAGRAM_LAYOUT, DIAGRAM_STYLE, DIAGRAM_COLORS, DIAGRAM_DRAWING ->
                "/ppt/diagrams/theme_" + relation + number + ".xml";
            case MASTER, LAYOUT, NOTES_MASTER, HANDOUT_MASTER -> "/ppt/" + relation + "s/" + relation + number + ".xml";
        };
    }
}
