package io.journeydeck.export.chart;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A chart's part as it was written, to ask questions in XPath with the prefixes c and a. */
final class WrittenChart {

    private static final Map<String, String> NAMESPACES = Map.of(
            "c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main");

    private final Document document;

    WrittenChart(byte[] xml) throws Exception {
        document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    List<String> values(String path) {
        List<String> values = new ArrayList<>();
        NodeList nodes = nodes(path);
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(nodes.item(i).getTextContent());
        }
        return values;
    }

    /** What each formula's cache holds: the values by formula and, of a level, by point. */
    Map<String, List<String>> caches() {
        Map<String, List<String>> caches = new TreeMap<>();
        NodeList formulas = nodes("//c:f");
        for (int i = 0; i < formulas.getLength(); i++) {
            Element cache = (Element) formulas.item(i).getNextSibling();
            List<Element> levels = children(cache, "lvl");
            List<String> values = new ArrayList<>();
            int count = Integer.parseInt(children(cache, "ptCount").get(0).getAttribute("val"));
            for (int point = 0; point < count; point++) {
                for (int level = levels.size() - 1; level >= 0; level--) {
                    values.add(point(levels.get(level), point));
                }
                if (levels.isEmpty()) {
                    values.add(point(cache, point));
                }
            }
            caches.put(formulas.item(i).getTextContent(), values);
        }
        return caches;
    }

    /** What stands in the cells of a formula, in the way that {@link #caches} writes it. */
    static List<String> cells(XSSFWorkbook book, String formula) {
        List<String> values = new ArrayList<>();
        for (CellReference reference :
                new AreaReference(formula, book.getSpreadsheetVersion()).getAllReferencedCells()) {
            XSSFRow row = book.getSheet(reference.getSheetName()).getRow(reference.getRow());
            Cell cell = row == null ? null : row.getCell(reference.getCol());
            values.add(
                    cell == null
                            ? ""
                            : cell.getCellType() == CellType.NUMERIC
                                    ? io.journeydeck.export.chart.Cell.digits(cell.getNumericCellValue())
                                    : cell.getStringCellValue());
        }
        return values;
    }

    private static String point(Element cache, int index) {
        for (Element point : children(cache, "pt")) {
            if (point.getAttribute("idx").equals(Integer.toString(index))) {
                // POI decodes escaped characters (ST_Xstring), as Office does.
                return new XSSFRichTextString(point.getTextContent()).getString();
            }
        }
        return "";
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private NodeList nodes(String path) {
        try {
            XPath xpath = XPathFactory.newDefaultInstance().newXPath();
            xpath.setNamespaceContext(new Prefixes());
            return (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return List.<String>of().iterator();
        }
    }
}
