package io.journeydeck.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What PowerPoint and Excel ask of a file beyond its schemas; without it they offer to repair it. */
final class SlideRules {

    private static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final long FIRST_MASTER_ID = 2_147_483_648L;

    private final OfficePackage file;
    private final List<String> problems = new ArrayList<>();

    SlideRules(OfficePackage file) {
        this.file = file;
    }

    List<String> problems() {
        file.names("ppt/presentation\\.xml").forEach(this::checkPresentation);
        file.names("ppt/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)/[^/]+\\.xml")
                .forEach(this::checkShapes);
        file.names("ppt/slides/[^/]+\\.xml").forEach(this::checkPlaceholders);
        file.names("xl/workbook\\.xml").forEach(this::checkWorkbook);
        file.names("xl/drawings/[^/]+\\.xml").forEach(this::checkShapes);
        return problems;
    }

    /** Ids of masters and layouts are one set of numbers (19.2.1.35), those of slides another one (19.7.13). */
    private void checkPresentation(String part) {
        Document presentation = file.document(part);
        Set<String> ids = new HashSet<>();
        for (Element slide : elements(presentation, SLIDES, "sldId")) {
            unique(part, ids, slide.getAttribute("id"));
            long id = Long.parseLong(slide.getAttribute("id"));
            if (id < 256 || id >= FIRST_MASTER_ID) {
                problems.add(part + ": id of a slide out of range, " + id);
            }
        }
        if (ids.size() != file.names("ppt/slides/[^/]+\\.xml").size()) {
            problems.add(part + ": lists " + ids.size() + " slides of "
                    + file.names("ppt/slides/[^/]+\\.xml").size());
        }
        Set<String> ofMasters = new HashSet<>();
        List<Element> above = new ArrayList<>(elements(presentation, SLIDES, "sldMasterId"));
        file.names("ppt/slideMasters/[^/]+\\.xml")
                .forEach(master -> above.addAll(elements(file.document(master), SLIDES, "sldLayoutId")));
        for (Element each : above) {
            unique(part, ofMasters, each.getAttribute("id"));
            if (Long.parseLong(each.getAttribute("id")) < FIRST_MASTER_ID) {
                problems.add(part + ": id of a master or layout out of range, " + each.getAttribute("id"));
            }
        }
        Set<String> members = new HashSet<>();
        for (Element member :
                elements(presentation, "http://schemas.microsoft.com/office/powerpoint/2010/main", "sldId")) {
            unique(part + " sections", members, member.getAttribute("id"));
            if (!ids.contains(member.getAttribute("id"))) {
                problems.add(part + ": a section with a slide that is not there, " + member.getAttribute("id"));
            }
        }
    }

    private void checkShapes(String part) {
        Set<String> ids = new HashSet<>();
        for (Element properties : elements(file.document(part), "*", "cNvPr")) {
            unique(part, ids, properties.getAttribute("id"));
        }
        for (String end : List.of("stCxn", "endCxn")) {
            for (Element glued : elements(file.document(part), "*", end)) {
                if (!ids.contains(glued.getAttribute("id"))) {
                    problems.add(part + ": glued to nothing, " + glued.getAttribute("id"));
                }
            }
        }
    }

    /** A slide's placeholders are among those of its layout (19.3.1.36). */
    private void checkPlaceholders(String part) {
        List<OfficePackage.Relation> layouts = file.relations(part).values().stream()
                .filter(relation -> relation.type().endsWith("/slideLayout"))
                .toList();
        if (layouts.size() != 1) {
            problems.add(part + ": has " + layouts.size() + " layouts");
            return;
        }
        Set<String> offered = new HashSet<>();
        for (Element place : elements(file.document(layouts.get(0).target()), SLIDES, "ph")) {
            offered.add(key(place));
        }
        Set<String> taken = new HashSet<>();
        for (Element place : elements(file.document(part), SLIDES, "ph")) {
            if (!offered.contains(key(place))) {
                problems.add(part + ": a placeholder that its layout has not, " + key(place));
            }
            unique(part + " placeholders", taken, key(place));
        }
    }

    /** Titles are found by their type, the others by their index. */
    private static String key(Element place) {
        String type = place.getAttribute("type");
        return Set.of("title", "ctrTitle").contains(type)
                ? "title"
                : type + " " + (place.getAttribute("idx").isEmpty() ? "0" : place.getAttribute("idx"));
    }

    private void checkWorkbook(String part) {
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Element sheet : elements(file.document(part), SHEETS, "sheet")) {
            unique(part, ids, sheet.getAttribute("sheetId"));
            unique(part, names, sheet.getAttribute("name").toLowerCase(java.util.Locale.ROOT));
            if (sheet.getAttribute("name").length() > 31
                    || sheet.getAttribute("name").matches(".*[\\[\\]*?/\\\\:].*|'.*|.*'|")) {
                problems.add(part + ": a sheet's name that Excel refuses, " + sheet.getAttribute("name"));
            }
        }
        Set<String> tables = new HashSet<>();
        Set<String> tableIds = new HashSet<>();
        for (String table : file.names("xl/tables/[^/]+\\.xml")) {
            Element root = file.document(table).getDocumentElement();
            unique(table, tables, root.getAttribute("displayName").toLowerCase(java.util.Locale.ROOT));
            unique(table, tableIds, root.getAttribute("id"));
            Set<String> columns = new HashSet<>();
            for (Element column : elements(file.document(table), SHEETS, "tableColumn")) {
                unique(table, columns, column.getAttribute("name").toLowerCase(java.util.Locale.ROOT));
            }
        }
        file.names("xl/worksheets/[^/]+\\.xml").forEach(this::checkSheet);
    }

    /** Rows and cells stand in order, cells refer to formats that are there, merged areas do not overlap. */
    private void checkSheet(String part) {
        Document sheet = file.document(part);
        long lastRow = 0;
        for (Element row : elements(sheet, SHEETS, "row")) {
            long number = Long.parseLong(row.getAttribute("r"));
            if (number <= lastRow) {
                problems.add(part + ": row " + number + " after row " + lastRow);
            }
            lastRow = number;
            int lastColumn = -1;
            for (Element cell : elements(row, SHEETS, "c")) {
                int column = column(cell.getAttribute("r"));
                if (column <= lastColumn || !cell.getAttribute("r").endsWith(row.getAttribute("r"))) {
                    problems.add(part + ": cell " + cell.getAttribute("r") + " out of order");
                }
                lastColumn = column;
            }
        }
        List<int[]> merged = new ArrayList<>();
        for (Element area : elements(sheet, SHEETS, "mergeCell")) {
            int[] box = box(area.getAttribute("ref"));
            if (merged.stream()
                    .anyMatch(other ->
                            other[0] <= box[2] && box[0] <= other[2] && other[1] <= box[3] && box[1] <= other[3])) {
                problems.add(part + ": merged areas overlap, " + area.getAttribute("ref"));
            }
            merged.add(box);
        }
        Map<String, OfficePackage.Relation> relations = file.relations(part);
        for (Element link : elements(sheet, SHEETS, "hyperlink")) {
            String id = link.getAttributeNS(OfficePackage.OFFICE, "id");
            if (id.isEmpty() && link.getAttribute("location").isEmpty()) {
                problems.add(part + ": a link to nowhere at " + link.getAttribute("ref"));
            }
            if (!id.isEmpty() && !relations.containsKey(id)) {
                problems.add(part + ": a link without a relationship at " + link.getAttribute("ref"));
            }
        }
    }

    private static int[] box(String reference) {
        String[] ends = reference.split(":", -1);
        String last = ends[ends.length - 1];
        return new int[] {column(ends[0]), row(ends[0]), column(last), row(last)};
    }

    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.replaceFirst("[A-Z]+", ""));
    }

    private void unique(String where, Set<String> known, String value) {
        if (!known.add(value)) {
            problems.add(where + ": twice " + value);
        }
    }

    private static List<Element> elements(Document document, String namespace, String name) {
        return elements(document.getDocumentElement(), namespace, name);
    }

    private static List<Element> elements(Element root, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = root.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
