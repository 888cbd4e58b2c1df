package io.journeydeck.export.pptx.theme;

import io.journeydeck.export.ThemeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Templates with just the masters and layouts that a test needs, as the bytes of a {@code .potx} file. Lengths are px. */
public final class TemplateBuilder {

    public static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, List<String>> relations = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> masterIds = new ArrayList<>();
    private final int width;
    private final int height;
    private String mainType = TEMPLATE;
    private String presentationExtras = "";
    private int masters;
    private int layouts;
    private String masterXml = "";
    private final List<String> layoutIds = new ArrayList<>();

    private TemplateBuilder(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public static TemplateBuilder sized(int width, int height) {
        return new TemplateBuilder(width, height);
    }

    /** With a master that has a title, a text and three footers, and the three layouts that most templates have. */
    public static TemplateBuilder usual() {
        return sized(1280, 720)
                .master("", usualShapes())
                .layout(
                        "title",
                        placeholder("ctrTitle", 0, 160, 120, 960, 250) + placeholder("subTitle", 1, 160, 380, 960, 170))
                .layout("obj", placeholder("title", 0) + placeholder("", 1) + footers())
                .layout("titleOnly", placeholder("title", 0) + footers())
                .layout(
                        "secHead",
                        placeholder("title", 0, 87, 180, 1100, 300) + placeholder("body", 1, 87, 480, 1100, 150));
    }

    public static String usualShapes() {
        return placeholder("title", 0, 88, 38, 1104, 139)
                + placeholder("body", 1, 88, 192, 1104, 457)
                + placeholder("dt", 2, 88, 667, 288, 38)
                + placeholder("ftr", 3, 424, 667, 432, 38)
                + placeholder("sldNum", 4, 904, 667, 288, 38);
    }

    public static String footers() {
        return placeholder("dt", 10) + placeholder("ftr", 11) + placeholder("sldNum", 12);
    }

    public static String placeholder(String type, int idx) {
        return "<p:sp>" + names(type, idx) + "<p:spPr/>" + text() + "</p:sp>";
    }

    public static String placeholder(String type, int idx, int x, int y, int width, int height) {
        return "<p:sp>" + names(type, idx) + "<p:spPr>" + xfrm(x, y, width, height) + "</p:spPr>" + text() + "</p:sp>";
    }

    private static String names(String type, int idx) {
        return "<p:nvSpPr><p:cNvPr id=\"" + (idx + 2) + "\" name=\"Place " + type + idx
                + "\"/><p:cNvSpPr/><p:nvPr><p:ph" + (type.isEmpty() ? "" : " type=\"" + type + "\"")
                + (idx == 0 ? "" : " idx=\"" + idx + "\"") + "/></p:nvPr></p:nvSpPr>";
    }

    private static String text() {
        return "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr/><a:t>Place</a:t></a:r></a:p></p:txBody>";
    }

    public static String xfrm(int x, int y, int width, int height) {
        return "<a:xfrm><a:off x=\"" + x * 9525L + "\" y=\"" + y * 9525L + "\"/><a:ext cx=\"" + width * 9525L
                + "\" cy=\"" + height * 9525L + "\"/></a:xfrm>";
    }

    /** A box in a colour of the scheme. */
    public static String box(String color, int x, int y, int width, int height) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"99\" name=\"Box\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
                + xfrm(x, y, width, height)
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val=\""
                + color + "\"/></a:solidFill></p:spPr></p:sp>";
    }

    public static String picture(String relation, int x, int y, int width, int height) {
        return "<p:pic><p:nvPicPr><p:cNvPr id=\"98\" name=\"Logo\"/><p:cNvPicPr/><p:nvPr userDrawn=\"1\"/></p:nvPicPr>"
                + "<p:blipFill><a:blip r:embed=\"" + relation
                + "\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>"
                + xfrm(x, y, width, height) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
    }

    public static String background(String color) {
        return "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"" + color
                + "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>";
    }

    public TemplateBuilder mainType(String type) {
        mainType = type;
        return this;
    }

    /** Elements behind the slides' size. */
    public TemplateBuilder inPresentation(String xml) {
        presentationExtras += xml;
        return this;
    }

    public TemplateBuilder master(String background, String shapes) {
        return master(background, shapes, "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\"");
    }

    public TemplateBuilder master(String background, String shapes, String map) {
        endMaster();
        masters++;
        masterXml = "<p:sldMaster" + NAMESPACES + "><p:cSld>" + background + tree(shapes) + "</p:cSld><p:clrMap " + map
                + " accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
                + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
        String part = "ppt/slideMasters/slideMaster" + masters + ".xml";
        relate("ppt/presentation.xml", "m" + masters, "slideMaster", "slideMasters/slideMaster" + masters + ".xml");
        relate(part, "t", "theme", "../theme/theme" + masters + ".xml");
        masterIds.add("<p:sldMasterId id=\"" + (2_147_483_648L + 100L * masters) + "\" r:id=\"m" + masters + "\"/>");
        part("ppt/theme/theme" + masters + ".xml", "theme+xml", theme());
        return this;
    }

    private static String theme() {
        try {
            return OwnTheme.text("theme.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TemplateBuilder layout(String type, String shapes) {
        return layout(type, "", shapes, "<a:masterClrMapping/>");
    }

    public TemplateBuilder layout(String type, String background, String shapes, String map) {
        layouts++;
        String part = "ppt/slideLayouts/slideLayout" + layouts + ".xml";
        part(
                part,
                "presentationml.slideLayout+xml",
                "<p:sldLayout" + NAMESPACES + (type.isEmpty() ? "" : " type=\"" + type + "\"")
                        + "><p:cSld name=\"Layout "
                        + layouts + "\">" + background + tree(shapes) + "</p:cSld><p:clrMapOvr>" + map
                        + "</p:clrMapOvr></p:sldLayout>");
        relate(part, "m", "slideMaster", "../slideMasters/slideMaster" + masters + ".xml");
        relate(
                "ppt/slideMasters/slideMaster" + masters + ".xml",
                "l" + layouts,
                "slideLayout",
                "../slideLayouts/slideLayout" + layouts + ".xml");
        layoutIds.add("<p:sldLayoutId id=\"" + (2_147_483_648L + 100L * masters + layouts) + "\" r:id=\"l" + layouts
                + "\"/>");
        return this;
    }

    private void endMaster() {
        if (masters > 0) {
            String list = layoutIds.isEmpty()
                    ? ""
                    : "<p:sldLayoutIdLst>" + String.join("", layoutIds) + "</p:sldLayoutIdLst>";
            part(
                    "ppt/slideMasters/slideMaster" + masters + ".xml",
                    "presentationml.slideMaster+xml",
                    masterXml + list
                            + "<p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>");
            layoutIds.clear();
        }
    }

    private static String tree(String shapes) {
        return "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
                + shapes + "</p:spTree>";
    }

    /**
     * Adds a part.
     *
     * @param type the end of the content type, or empty for one that goes by the name's ending
     */
    public TemplateBuilder part(String name, String type, String xml) {
        return part(name, type, xml.getBytes(StandardCharsets.UTF_8));
    }

    public TemplateBuilder part(String name, String type, byte[] content) {
        parts.put(name, content);
        if (!type.isEmpty()) {
            types.put(
                    name,
                    type.startsWith("application/") ? type : "application/vnd.openxmlformats-officedocument." + type);
        }
        return this;
    }

    public TemplateBuilder relate(String from, String id, String type, String target) {
        return relate(from, id, type, target, false);
    }

    public TemplateBuilder relate(String from, String id, String type, String target, boolean external) {
        relations
                .computeIfAbsent(from, part -> new ArrayList<>())
                .add("<Relationship Id=\"" + id + "\" Type=\"" + (type.contains(":") ? type : OFFICE + type)
                        + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>");
        return this;
    }

    public String lastLayout() {
        return "ppt/slideLayouts/slideLayout" + layouts + ".xml";
    }

    public String lastMaster() {
        return "ppt/slideMasters/slideMaster" + masters + ".xml";
    }

    public ThemeFile file() {
        return new ThemeFile("brand.potx", bytes());
    }

    public byte[] bytes() {
        endMaster();
        part(
                "ppt/presentation.xml",
                mainType,
                "<p:presentation" + NAMESPACES + " firstSlideNum=\"7\">"
                        + (masterIds.isEmpty()
                                ? ""
                                : "<p:sldMasterIdLst>" + String.join("", masterIds) + "</p:sldMasterIdLst>")
                        + (presentationExtras.startsWith("<p:sldIdLst") ? presentationExtras : "")
                        + "<p:sldSz cx=\"" + width * 9525L + "\" cy=\"" + height * 9525L
                        + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
                        + (presentationExtras.startsWith("<p:sldIdLst") ? "" : presentationExtras)
                        + "</p:presentation>");
        relate("", "rId1", "officeDocument", "ppt/presentation.xml");
        StringBuilder list = new StringBuilder();
        types.forEach((name, type) -> list.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + list + "</Types>"));
        all.putAll(parts);
        relations.forEach((from, entries) -> {
            int slash = from.lastIndexOf('/') + 1;
            all.put(
                    from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels",
                    xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + String.join("", entries) + "</Relationships>"));
        });
        return zip(all);
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
