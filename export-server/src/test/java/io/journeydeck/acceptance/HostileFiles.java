package io.journeydeck.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Files that nobody should send, made when a test asks for them, by name. Whatever they name on the network is one port of this machine,
 * where a test may listen.
 */
final class HostileFiles {

    private static final int MIB = 1024 * 1024;

    private final String host;

    HostileFiles(int port) {
        this.host = "127.0.0.1:" + port;
    }

    /**
     * A file that nothing can be made of.
     *
     * @param code of the one error it gets
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Hopeless(String name, String code, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Nothing can be made of these. */
    List<Hopeless> hopeless() {
        List<Hopeless> files = new ArrayList<>();
        files.add(new Hopeless("empty.drawio", "UNSUPPORTED_INPUT", new byte[0]));
        files.add(new Hopeless(
                "not-xml.drawio", "UNSUPPORTED_INPUT", utf8("Dear Sir or Madam, please find attached the diagram.")));
        files.add(new Hopeless("zeros.drawio", "UNSUPPORTED_INPUT", new byte[10_000]));
        files.add(new Hopeless(
                "cut-off.drawio",
                "XML_MALFORMED",
                utf8(Diagrams.simple().substring(0, Diagrams.simple().length() - 60))));
        files.add(new Hopeless("photo.drawio", "NO_DIAGRAM_IN_PNG", png()));
        files.add(new Hopeless("photo.drawio.png", "NO_DIAGRAM_IN_PNG", png()));
        files.add(new Hopeless(
                "photo.drawio.svg",
                "NO_DIAGRAM_IN_SVG",
                utf8("<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>")));
        files.add(new Hopeless("broken.drawio.png", "NO_DIAGRAM_IN_PNG", Arrays.copyOf(png(), 20)));
        files.add(new Hopeless(
                "web-page.drawio",
                "UNSUPPORTED_INPUT",
                utf8("<!DOCTYPE html>\n<html><head><title>x</title></head><body><br></body></html>")));
        files.add(new Hopeless(
                "web-page.drawio.xml",
                "UNSUPPORTED_INPUT",
                utf8("<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>")));
        files.add(new Hopeless(
                "library.drawio",
                "UNSUPPORTED_INPUT",
                utf8("<mxlibrary>[{\"xml\":\"dZ\",\"w\":1,\"h\":1}]</mxlibrary>")));
        files.add(new Hopeless("word.drawio", "UNSUPPORTED_INPUT", utf8("PK\u0003\u0004 word/document.xml")));
        files.add(new Hopeless("laughs.drawio", "XML_DOCTYPE_FORBIDDEN", utf8(laughs())));
        files.add(new Hopeless(
                "entity-file.drawio", "XML_DOCTYPE_FORBIDDEN", utf8(doctype("SYSTEM \"file:///etc/passwd\"", "&x;"))));
        files.add(new Hopeless(
                "entity-http.drawio",
                "XML_DOCTYPE_FORBIDDEN",
                utf8(doctype("SYSTEM \"http://" + host + "/entity\"", "&x;"))));
        files.add(new Hopeless(
                "dtd-http.drawio",
                "XML_DOCTYPE_FORBIDDEN",
                utf8("<!DOCTYPE mxfile SYSTEM \"http://" + host + "/dtd\">" + Diagrams.simple())));
        files.add(new Hopeless("inflates.drawio", "LIMIT_INFLATED_SIZE", utf8(compressed(zeros(200)))));
        files.add(new Hopeless("inflates.drawio.png", "LIMIT_INFLATED_SIZE", png("zTXt", zlib(zeros(200)))));
        files.add(new Hopeless("groups.drawio", "LIMIT_GROUP_DEPTH", utf8(nested(10_000))));
        files.add(new Hopeless("elements.drawio", "LIMIT_XML_DEPTH", utf8("<mxfile>" + "<diagram>".repeat(10_000))));
        files.add(new Hopeless(
                "compression.drawio",
                "COMPRESSION_UNKNOWN",
                utf8("<mxfile><diagram name=\"Zstd\">KLUv/SAFKQAAaGVsbG8=</diagram></mxfile>")));
        files.add(new Hopeless(
                "base64.drawio",
                "COMPRESSION_UNKNOWN",
                utf8("<mxfile><diagram name=\"Odd\">%%% this is no base64 %%%</diagram></mxfile>")));
        files.add(new Hopeless("cells.drawio", "LIMIT_CELLS", utf8(manyCells(20_001))));
        files.add(
                new Hopeless("pages.drawio", "LIMIT_PAGES", utf8("<mxfile>" + "<diagram/>".repeat(301) + "</mxfile>")));
        files.add(new Hopeless(
                "label.drawio", "LIMIT_LABEL", utf8(Diagrams.page(Diagrams.box("a", "x".repeat(100_001), "html=1")))));
        files.add(new Hopeless("large.drawio", "LIMIT_FILE_SIZE", utf8(Diagrams.page(" ".repeat(21 * MIB)))));
        return files;
    }

    /** These are drawn (file name to content), with findings where something had to be left out or mended. */
    /** The survivable files in which something had to be guessed: they are drawn, but named as failed. */
    static final Set<String> GUESSED = Set.of("own-ancestor.drawio", "nowhere.drawio", "not-a-number.drawio");

    Map<String, byte[]> survivable() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("own-ancestor.drawio", utf8(Diagrams.page(ancestors())));
        files.put("nowhere.drawio", utf8(Diagrams.page(edgesToNowhere())));
        files.put("not-a-number.drawio", utf8(Diagrams.page(notNumbers())));
        files.put("absurd-styles.drawio", utf8(Diagrams.page(absurdStyles())));
        files.put("timers.drawio", utf8(Diagrams.page(timers())));
        files.put(
                "timer-pages.drawio",
                utf8("<mxfile>" + "<java.util.Timer/>".repeat(2_000)
                        + Diagrams.simple().substring("<mxfile>".length())));
        files.put("remote.drawio", utf8(Diagrams.page(remote())));
        files.put("hostile-labels.drawio", utf8(Diagrams.page(hostileLabels())));
        files.put(
                "deep-label.drawio", utf8(Diagrams.page(Diagrams.box("a", "<div>".repeat(9_000) + "deep", "html=1"))));
        files.put(
                "tables-label.drawio",
                utf8(Diagrams.page(Diagrams.box("a", "<table><tr><td>".repeat(3_000) + "deep", "html=1"))));
        files.put("stencils.drawio", utf8(Diagrams.page(stencils())));
        files.put("pictures.drawio", utf8(Diagrams.page(pictures())));
        return files;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE mxfile [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text + "]>" + Diagrams.page(Diagrams.box("a", "", "html=1").replace("value=\"\"", "value=\"&l11;\""));
    }

    private static String doctype(String entity, String label) {
        return "<!DOCTYPE mxfile [<!ENTITY x " + entity + ">]>"
                + Diagrams.page(Diagrams.box("a", "", "html=1").replace("value=\"\"", "value=\"" + label + "\""));
    }

    private static String nested(int depth) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            cells.append("<mxCell id=\"g").append(i).append("\" vertex=\"1\" style=\"group\" parent=\"");
            cells.append(i == 0 ? "1" : "g" + (i - 1))
                    .append("\"><mxGeometry width=\"9\" height=\"9\" as=\"geometry\"/></mxCell>");
        }
        return Diagrams.page(cells.toString());
    }

    private static String manyCells(int count) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < count; i++) {
            cells.append("<mxCell id=\"c").append(i).append("\" parent=\"1\"/>");
        }
        return Diagrams.page(cells.toString());
    }

    private static String ancestors() {
        return Diagrams.box("kept", "kept", "html=1")
                + Diagrams.box("self", "self", "html=1").replace("parent=\"1\"", "parent=\"self\"")
                + Diagrams.box("a", "a", "html=1").replace("parent=\"1\"", "parent=\"b\"")
                + Diagrams.box("b", "b", "html=1").replace("parent=\"1\"", "parent=\"a\"")
                + Diagrams.box("1", "again", "html=1");
    }

    private static String edgesToNowhere() {
        String edge =
                "<mxCell id=\"%s\" edge=\"1\" parent=\"1\" %s><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
        return Diagrams.box("kept", "kept", "html=1")
                + edge.formatted("e1", "source=\"kept\" target=\"gone\"")
                + edge.formatted("e2", "")
                + edge.formatted("e3", "source=\"e3\" target=\"e3\"")
                + edge.formatted("e4", "source=\"e5\" target=\"kept\"")
                + edge.formatted("e5", "source=\"kept\" target=\"e4\"")
                + edge.formatted("e6", "source=\"0\" target=\"1\" style=\"edgeStyle=orthogonalEdgeStyle\"");
    }

    private static String notNumbers() {
        String cell =
                "<mxCell id=\"%s\" value=\"n\" style=\"html=1\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"%s\" y=\"%s\" width=\"%s\""
                        + " height=\"%s\" as=\"geometry\"/></mxCell>";
        return Diagrams.box("kept", "kept", "html=1")
                + cell.formatted("n1", "NaN", "NaN", "NaN", "NaN")
                + cell.formatted("n2", "Infinity", "-Infinity", "20", "20")
                + cell.formatted("n3", "1e308", "0", "1e308", "20")
                + cell.formatted("n4", "0", "0", "-50", "-50")
                + cell.formatted("n5", "0x1p3", "1,5", "1e", "twenty")
                + "<mxCell id=\"ne\" edge=\"1\" parent=\"1\" source=\"kept\"><mxGeometry as=\"geometry\"><mxPoint x=\"NaN\" y=\"1e400\""
                + " as=\"targetPoint\"/><Array as=\"points\"><mxPoint x=\"NaN\"/><mxPoint x=\"-Infinity\" y=\"4\"/></Array>"
                + "</mxGeometry></mxCell>";
    }

    private static String absurdStyles() {
        return Diagrams.box("kept", "kept", "html=1")
                + Diagrams.box(
                        "s1",
                        "x",
                        "html=1;fontSize=NaN;strokeWidth=-4;dashed=1;dashPattern=0 0;rotation=Infinity;opacity=1e9")
                + Diagrams.box(
                        "s2", "x", "html=1;fontSize=1e9;arcSize=NaN;rounded=1;gradientColor=banana;fillColor=#12")
                + Diagrams.box("s3", "x", "html=1;spacing=1e300;fontFamily=\"><script>;strokeWidth=1e300;shadow=1")
                + Diagrams.box("s4", "x", "shape=" + "y".repeat(5_000))
                + Diagrams.box("s5", "x", ";;;===;=;=x;x=;rounded");
    }

    private static String timers() {
        return Diagrams.box("kept", "kept", "html=1")
                + "<mxCell id=\"t\" vertex=\"1\" parent=\"1\"><java.util.Timer as=\"value\"/><mxGeometry as=\"geometry\"/></mxCell>"
                + "<java.util.Timer/>".repeat(2_000)
                + "<include name=\"/etc/passwd\"/>";
    }

    private String remote() {
        String there = "http://" + host;
        return Diagrams.box("kept", "kept", "html=1")
                + Diagrams.box("r1", "", "shape=image;image=" + there + "/a.png")
                + Diagrams.box("r2", "", "shape=image;image=//" + host + "/b.png")
                + Diagrams.box("r3", "", "shape=image;image=file:///etc/passwd")
                + Diagrams.box("r4", "", "shape=image;image=ftp://" + host + "/c.png")
                + Diagrams.box("r5", "", "shape=image;image=jar:" + there + "/d.jar!/e.png")
                + Diagrams.box("r6", "", "shape=label;image=" + there + "/f.png;imageWidth=20")
                + Diagrams.box("r7", "font", "html=1;fontFamily=Web;fontSource=" + there + "/font.ttf")
                + Diagrams.box("r8", "<img src=\"" + there + "/g.png\"> picture", "html=1")
                + Diagrams.box("r9", "<a href=\"file:///etc/passwd\">here</a>", "html=1")
                + Diagrams.box(
                        "r10",
                        "<link rel=\"stylesheet\" href=\"" + there + "/h.css\"><style>@import url(" + there
                                + "/i.css);</style>styled",
                        "html=1")
                + Diagrams.linked("r11", "javascript:alert(1)")
                + Diagrams.linked("r12", "file:///etc/passwd")
                + Diagrams.linked("r13", "//" + host + "/j")
                + Diagrams.box(
                        "r14",
                        "",
                        "shape=image;image="
                                + data(
                                        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\"><image xlink:href=\""
                                                + there + "/k.png\" width=\"9\" height=\"9\"/><use href=\"" + there
                                                + "/l.svg#x\"/><style>@import '" + there
                                                + "/m.css';</style><rect width=\"9\" height=\"9\" fill=\"url(" + there
                                                + "/n.svg#g)\"/><script href=\"" + there + "/o.js\"/></svg>"))
                + Diagrams.box(
                        "r15",
                        "",
                        "shape=image;image="
                                + data(
                                        "<?xml-stylesheet href=\"" + there + "/p.css\"?><!DOCTYPE svg SYSTEM \"" + there
                                                + "/q.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"));
    }

    private String hostileLabels() {
        String there = "http://" + host;
        return Diagrams.box("kept", "kept", "html=1")
                + Diagrams.box("h1", "<script>alert('stolen')</script>one", "html=1")
                + Diagrams.box("h2", "<img src=x onerror=\"alert('stolen')\">two", "html=1")
                + Diagrams.box("h3", "<iframe src=\"" + there + "/frame\">stolen</iframe>three", "html=1")
                + Diagrams.box(
                        "h4",
                        "<b onclick=\"alert('stolen')\" style=\"background:url(" + there + "/bg.png)\">four</b>",
                        "html=1")
                + Diagrams.box("h5", "<a href=\"javascript:alert('stolen')\">five</a>", "html=1")
                + Diagrams.box("h6", "<svg onload=\"alert('stolen')\"></svg>six", "html=1")
                + Diagrams.box(
                        "h7", "<table background=\"" + there + "/t.png\"><tr><td>seven</td></tr></table>", "html=1")
                + Diagrams.box(
                        "h8",
                        "<object data=\"" + there + "/o\"></object><embed src=\"" + there + "/e\">eight",
                        "html=1")
                + Diagrams.box("h9", "]]>&<!-- <b>nine", "html=1")
                + Diagrams.box("h10", "=HYPERLINK(\"cmd\",\"ten\")", "html=0");
    }

    private static String stencils() {
        StringBuilder path = new StringBuilder("<shape w=\"10\" h=\"10\" aspect=\"variable\"><foreground>");
        path.append("<save/>".repeat(50_000));
        path.append("<rect x=\"0\" y=\"0\" w=\"10\" h=\"10\"/><fillstroke/></foreground></shape>");
        String includes = "<shape w=\"10\" h=\"10\"><foreground>"
                + "<include-shape name=\"mxgraph.basic.star\" x=\"0\" y=\"0\" w=\"9\" h=\"9\"/>".repeat(500)
                + "</foreground></shape>";
        return Diagrams.box("kept", "kept", "html=1")
                + Diagrams.box("b1", "", "shape=stencil(" + raw(zeros(100)) + ")")
                + Diagrams.box("b2", "", "shape=stencil(" + raw(utf8(path.toString())) + ")")
                + Diagrams.box("b3", "", "shape=stencil(" + raw(utf8(includes)) + ")")
                + Diagrams.box(
                        "b4",
                        "",
                        "shape=stencil("
                                + raw(
                                        utf8(
                                                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><shape name=\"&x;\"/>"))
                                + ")")
                + Diagrams.box("b5", "", "shape=stencil(AAAA)")
                + Diagrams.box(
                        "b6",
                        "",
                        "shape=stencil("
                                + raw(
                                        utf8(
                                                "<shape w=\"NaN\" h=\"0\"><foreground><path><move x=\"NaN\" y=\"1e400\"/><curve x1=\"a\"/></path><fillstroke/></foreground></shape>"))
                                + ")");
    }

    private static String pictures() {
        byte[] huge = png();
        huge[16] = 0x7f;
        huge[20] = 0x7f;
        return Diagrams.box("kept", "kept", "html=1")
                + Diagrams.box(
                        "p1",
                        "",
                        "shape=image;image=data:image/png,"
                                + Base64.getEncoder().encodeToString(huge))
                + Diagrams.box("p2", "", "shape=image;image=data:image/png,AAAA")
                + Diagrams.box("p3", "", "shape=image;image=data:,%%%%")
                + Diagrams.box(
                        "p4",
                        "",
                        "shape=image;image="
                                + data("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1e9\" height=\"1e9\">"
                                        + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>"));
    }

    private static String data(String svg) {
        return "data:image/svg+xml," + Base64.getEncoder().encodeToString(utf8(svg));
    }

    private static String compressed(byte[] model) {
        return "<mxfile><diagram name=\"Page-1\">" + raw(model) + "</diagram></mxfile>";
    }

    private static byte[] zeros(int mebibytes) {
        byte[] some = new byte[mebibytes * MIB];
        Arrays.fill(some, (byte) ' ');
        return some;
    }

    private static String raw(byte[] bytes) {
        return Base64.getEncoder().encodeToString(deflate(bytes, true));
    }

    private static byte[] zlib(byte[] bytes) {
        return deflate(bytes, false);
    }

    private static byte[] deflate(byte[] bytes, boolean bare) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, bare);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** A grey pixel, as a camera would make it: without a diagram. */
    private static byte[] png() {
        return png("tEXt", utf8("Comment\0holiday"));
    }

    private static byte[] png(String type, byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        byte[] key = type.equals("zTXt") ? utf8("mxGraphModel\0\0") : new byte[0];
        byte[] content = Arrays.copyOf(key, key.length + text.length);
        System.arraycopy(text, 0, content, key.length, text.length);
        chunk(out, type, content);
        chunk(out, "IDAT", zlib(new byte[] {0, 0x7f}));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(utf8(type));
        sum.update(content);
        writeInt(out, content.length);
        out.writeBytes(utf8(type));
        out.writeBytes(content);
        writeInt(out, (int) sum.getValue());
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        out.writeBytes(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
