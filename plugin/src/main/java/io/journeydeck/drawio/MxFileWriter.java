package io.journeydeck.drawio;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes files that draw.io opens, as UTF-8: the same file gives the same bytes, and reading them gives the same file.
 *
 * <p>A character that XML cannot hold becomes U+FFFD. The {@code compressed} attribute, by which draw.io decides how to save the file
 * the next time, is the caller's.
 */
public final class MxFileWriter {

    /** How a page's model stands in the file. */
    public enum Pages {
        /** As elements, each on a line of its own: for people and version control. */
        PLAIN,
        /** Deflated, as base64: smaller. */
        COMPRESSED
    }

    /**
     * Writes a file.
     *
     * @throws IllegalArgumentException when a data attribute or an element has a name that XML does not allow
     */
    public byte[] write(MxFile file, Pages pages) {
        XmlText xml = new XmlText(pages == Pages.PLAIN);
        xml.open("mxfile").attributes(file.attributes());
        if (!file.variables().isEmpty()) {
            xml.attribute("vars", FlatJson.write(file.variables()));
        }
        for (DiagramPage page : file.pages()) {
            xml.open("diagram")
                    .attribute("id", page.id())
                    .attribute("name", page.name())
                    .attributes(page.attributes());
            if (pages == Pages.PLAIN) {
                model(page, xml);
                xml.close();
            } else {
                xml.text(compressed(page)).closeText();
            }
        }
        return xml.elements(file.extras()).close().toBytes();
    }

    /** The page's model, deflated, as base64. */
    static String compressed(DiagramPage page) {
        XmlText xml = new XmlText(false);
        model(page, xml);
        return PageText.compressed(xml.toBytes());
    }

    /**
     * Cells as they stand in a page's {@code root}, to be put into it.
     *
     * @throws IllegalArgumentException when a data attribute or an element has a name that XML does not allow
     */
    public static String cells(List<Cell> cells) {
        XmlText xml = new XmlText(false);
        cells.forEach(cell -> cell(cell, xml));
        return xml.toString();
    }

    private static void model(DiagramPage page, XmlText xml) {
        xml.open("mxGraphModel").attributes(page.modelAttributes()).open("root");
        for (Cell cell : page.cells()) {
            cell(cell, xml);
        }
        xml.close().elements(page.extras()).close();
    }

    private static void cell(Cell cell, XmlText xml) {
        CellValue value = cell.body().value();
        String wrapper = value.element();
        if (wrapper == null) {
            xml.open("mxCell").attribute("id", cell.id()).attribute("value", value.text());
            inner(cell, xml);
        } else {
            xml.open(wrapper)
                    .attributes(value.data())
                    .attribute("id", cell.id())
                    .open("mxCell");
            inner(cell, xml);
            xml.elements(value.children()).close();
        }
    }

    /** What an {@code mxCell} has with and without an {@code object} around it, up to its end. */
    private static void inner(Cell cell, XmlText xml) {
        String style = cell.style().toString();
        xml.attribute("style", style.isEmpty() ? null : style).attribute("parent", cell.parentId());
        Map<String, String> others = cell.body().attributes();
        cell.accept(new Cell.Visitor<XmlText>() {
            @Override
            public XmlText layer(Layer layer) {
                return xml.attributes(others);
            }

            @Override
            public XmlText vertex(Vertex vertex) {
                xml.attribute("vertex", "1").attributes(others);
                return geometry(vertex.geometry(), xml);
            }

            @Override
            public XmlText edge(Edge edge) {
                xml.attribute("edge", "1")
                        .attribute("source", edge.source())
                        .attribute("target", edge.target())
                        .attributes(others);
                return geometry(edge.geometry(), xml);
            }
        });
        xml.elements(cell.body().extras()).close();
    }

    private static XmlText geometry(Geometry geometry, XmlText xml) {
        xml.open("mxGeometry");
        coordinate("x", geometry.x(), xml);
        coordinate("y", geometry.y(), xml);
        coordinate("width", geometry.width(), xml);
        coordinate("height", geometry.height(), xml);
        xml.attribute("relative", geometry.relative() ? "1" : null)
                .attributes(geometry.attributes())
                .attribute("as", "geometry");
        point(geometry.sourcePoint(), "sourcePoint", xml);
        point(geometry.targetPoint(), "targetPoint", xml);
        if (!geometry.points().isEmpty()) {
            xml.open("Array").attribute("as", "points");
            geometry.points().forEach(point -> point(point, null, xml));
            xml.close();
        }
        point(geometry.offset(), "offset", xml);
        Bounds alternate = geometry.alternateBounds();
        if (alternate != null) {
            xml.open("mxRectangle");
            coordinate("x", alternate.x(), xml);
            coordinate("y", alternate.y(), xml);
            coordinate("width", alternate.width(), xml);
            coordinate("height", alternate.height(), xml);
            xml.attribute("as", "alternateBounds").close();
        }
        return xml.elements(geometry.extras()).close();
    }

    private static void point(@Nullable Point point, @Nullable String role, XmlText xml) {
        if (point != null) {
            xml.open("mxPoint");
            coordinate("x", point.x(), xml);
            coordinate("y", point.y(), xml);
            xml.attribute("as", role).close();
        }
    }

    /** As draw.io does: nothing for 0, no fraction for whole numbers. */
    private static void coordinate(String name, double value, XmlText xml) {
        if (value != 0) {
            xml.attribute(name, value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
        }
    }
}
