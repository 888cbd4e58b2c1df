package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.pptx.drawing.ShapeIds;
import io.journeydeck.export.pptx.slide.Typing.Look;
import io.journeydeck.export.story.Content;
import io.journeydeck.export.story.Phrase;
import io.journeydeck.export.story.Tone;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Length;
import java.util.ArrayList;
import java.util.List;

/** Tables as tables (ECMA-376 part 1, 21.1.3.13). */
final class TableXml {

    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";

    /** "No Style, No Grid", which every program knows. */
    private static final String PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

    private final Content.Table table;
    private final Bounds box;
    private final double points;
    private final Typing typing;
    private final Heights heights;

    TableXml(Content.Table table, Bounds box, double points, Typing typing, Heights heights) {
        this.table = table;
        this.box = box;
        this.points = points;
        this.typing = typing;
        this.heights = heights;
    }

    Xml frame(ShapeIds ids) {
        double height = heights.table(table);
        return Xml.of("p:graphicFrame")
                .add(Xml.of("p:nvGraphicFramePr")
                        .add(ids.named(ids.next(), table.alt(), table.alt(), null))
                        .add(Xml.of("p:cNvGraphicFramePr")
                                .add(Xml.of("a:graphicFrameLocks").with("noGrp", 1)))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:xfrm")
                        .add(Xml.of("a:off").with("x", emu(box.x())).with("y", emu(box.y())))
                        .add(Xml.of("a:ext").with("cx", emu(box.width())).with("cy", emu(height))))
                .add(Xml.of("a:graphic")
                        .add(Xml.of("a:graphicData").with("uri", TABLE).add(table())));
    }

    private Xml table() {
        Xml properties = Xml.of("a:tblPr").flag("firstRow", table.hasHead());
        properties.add(Xml.of("a:tableStyleId").text(PLAIN_STYLE));
        Xml grid = Xml.of("a:tblGrid");
        heights.columnWidths(table)
                .forEach(width -> grid.add(Xml.of("a:gridCol").with("w", emu(width))));
        Xml xml = Xml.of("a:tbl").add(properties).add(grid);
        if (table.hasHead()) {
            xml.add(head());
        }
        List<Double> rowHeights = heights.rowHeights(table);
        for (int i = 0; i < table.rows().size(); i++) {
            Content.Row row = table.rows().get(i);
            double height = rowHeights.get(i);
            if (!row.rule().isEmpty()) {
                xml.add(rule(row.rule()));
                height -= heights.ruleHeight();
            }
            xml.add(row(row, height, i < table.rows().size() - 1));
        }
        return xml;
    }

    private Xml head() {
        Xml row = Xml.of("a:tr").with("h", emu(heights.headHeight(table)));
        for (Content.Column column : table.columns()) {
            Look look = new Look(points, true, TextLook.scheme("tx2"));
            Xml text = column.title().isEmpty()
                    ? typing.empty(look)
                    : typing.paragraph(Phrase.of(column.title()), look, align(column), 0);
            row.add(cell(List.of(text), "b", List.of(line("a:lnB", 19_050, TextLook.scheme("accent1")))));
        }
        return row;
    }

    /** A dashed line over the whole width, with its name. */
    private Xml rule(String name) {
        Xml row = Xml.of("a:tr").with("h", emu(heights.ruleHeight()));
        Look look = new Look(10, false, TextLook.scheme("tx2"));
        for (int i = 0; i < table.columns().size(); i++) {
            List<Xml> text = List.of(i == 0 ? typing.paragraph(Phrase.of(name), look, "l", 0) : typing.empty(look));
            Xml dashed = line("a:lnB", 15_875, TextLook.scheme("tx2"), "dash");
            Xml cell = cell(text, "ctr", List.of(dashed), 0);
            if (i == 0 && table.columns().size() > 1) {
                cell.with("gridSpan", table.columns().size());
            } else if (i > 0) {
                cell.with("hMerge", 1);
            }
            row.add(cell);
        }
        return row;
    }

    private Xml row(Content.Row row, double height, boolean lined) {
        Xml xml = Xml.of("a:tr").with("h", emu(height));
        for (int i = 0; i < row.cells().size(); i++) {
            Content.Cell cell = row.cells().get(i);
            Content.Column column = table.columns().get(i);
            List<Xml> paragraphs = new ArrayList<>();
            for (Phrase phrase : cell.phrases()) {
                Look look = new Look(points, phrase.bold(), TextLook.ink(cell.ground(), phrase.tone()));
                paragraphs.add(typing.paragraph(phrase, look, align(column), paragraphs.isEmpty() ? 0 : 2));
            }
            if (paragraphs.isEmpty()) {
                paragraphs.add(typing.empty(new Look(points, false, TextLook.ink(cell.ground(), Tone.PLAIN))));
            }
            List<Xml> look = new ArrayList<>();
            if (lined) {
                look.add(line("a:lnB", 6_350, TextLook.hairline()));
            }
            Xml ground = TextLook.ground(cell.ground());
            if (ground != null) {
                look.add(ground);
            }
            xml.add(cell(paragraphs, "t", look));
        }
        return xml;
    }

    private static String align(Content.Column column) {
        return column.centred() ? "ctr" : "l";
    }

    private static Xml cell(List<Xml> paragraphs, String anchor, List<Xml> look) {
        return cell(paragraphs, anchor, look, Heights.CELL_TOP);
    }

    private static Xml cell(List<Xml> paragraphs, String anchor, List<Xml> look, double top) {
        return Xml.of("a:tc")
                .add(Xml.of("a:txBody")
                        .add(Xml.of("a:bodyPr"))
                        .add(Xml.of("a:lstStyle"))
                        .addAll(paragraphs))
                .add(Xml.of("a:tcPr")
                        .with("marL", emu(Heights.CELL_SIDE))
                        .with("marR", emu(Heights.CELL_SIDE))
                        .with("marT", emu(top))
                        .with("marB", emu(top))
                        .with("anchor", anchor)
                        .addAll(look));
    }

    private static Xml line(String side, long width, Xml fill) {
        return line(side, width, fill, "solid");
    }

    private static Xml line(String side, long width, Xml fill, String dash) {
        return Xml.of(side).with("w", width).add(fill).add(Xml.of("a:prstDash").with("val", dash));
    }

    private static long emu(double px) {
        return Length.ofPx(px).emu();
    }
}
