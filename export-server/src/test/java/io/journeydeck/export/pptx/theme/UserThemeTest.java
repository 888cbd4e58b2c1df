package io.journeydeck.export.pptx.theme;

import static io.journeydeck.export.pptx.theme.TemplateBuilder.background;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.box;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.picture;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.placeholder;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.sized;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.usual;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.usualShapes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.export.ThemeFile;
import io.journeydeck.export.pptx.theme.SlideLayout.Kind;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class UserThemeTest {

    private static UserTheme theme(TemplateBuilder template) {
        return new UserTheme(template.file());
    }

    private static String code(byte[] bytes) {
        return catchThrowableOfType(DiagnosticException.class, () -> new UserTheme(new ThemeFile("brand.potx", bytes)))
                .diagnostic()
                .code();
    }

    private static List<String> codes(UserTheme theme) {
        return theme.findings().stream().map(Diagnostic::code).toList();
    }

    private static Map<String, byte[]> parts(UserTheme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deck = theme.open()) {
            deck.save(out);
            deck.revert();
        }
        return unzip(out.toByteArray());
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static String all(Map<String, byte[]> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach((name, bytes) -> all.append(name).append(new String(bytes, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static byte[] png(java.awt.Color color) {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, color.getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void choosesLayoutsByWhatTheySayOfThemselves() {
        UserTheme theme = theme(usual());

        assertThat(theme.layout(LayoutRole.TITLE).part().getName()).endsWith("slideLayout1.xml");
        assertThat(theme.layout(LayoutRole.CONTENT).part().getName()).endsWith("slideLayout3.xml");
        assertThat(theme.layout(LayoutRole.SECTION).part().getName()).endsWith("slideLayout4.xml");
        assertThat(theme.findings()).isEmpty();
    }

    @Test
    void choosesLayoutsByTheirPlacesWhenTheySayNothing() {
        UserTheme theme = theme(sized(1280, 720)
                .master("", usualShapes())
                .layout("", placeholder("pic", 13, 0, 0, 1280, 720))
                .layout("", placeholder("title", 0) + placeholder("", 1) + placeholder("", 2) + placeholder("", 3))
                .layout("", placeholder("title", 0))
                .layout(
                        "",
                        placeholder("ctrTitle", 0, 100, 200, 900, 200)
                                + placeholder("subTitle", 1, 100, 420, 900, 80)));

        assertThat(theme.layout(LayoutRole.CONTENT).part().getName()).endsWith("slideLayout3.xml");
        assertThat(theme.layout(LayoutRole.TITLE).part().getName()).endsWith("slideLayout4.xml");
        assertThat(theme.layout(LayoutRole.TITLE).placeholder(Kind.SUBTITLE)).isPresent();
    }

    @Test
    void prefersTheMasterOfTheContent() {
        UserTheme theme = theme(usual().master(background("tx1"), usualShapes())
                .layout("title", placeholder("ctrTitle", 0, 160, 120, 960, 250))
                .layout("titleOnly", placeholder("title", 0)));

        assertThat(theme.layout(LayoutRole.TITLE).part().getName()).endsWith("slideLayout1.xml");
        assertThat(theme.layout(LayoutRole.CONTENT).part().getName()).endsWith("slideLayout3.xml");
    }

    @Test
    void looksForLayoutsOnAllMasters() {
        UserTheme theme = theme(sized(1280, 720)
                .master("", usualShapes())
                .layout("blank", "")
                .master("", usualShapes())
                .layout("titleOnly", placeholder("title", 0)));

        assertThat(theme.layout(LayoutRole.CONTENT).part().getName()).endsWith("slideLayout2.xml");
    }

    @Test
    void takesBoundsFromTheMasterWhereTheLayoutHasNone() {
        SlideLayout content = theme(usual()).layout(LayoutRole.CONTENT);

        assertThat(content.placeholder(Kind.TITLE).orElseThrow().bounds()).isEqualTo(new Bounds(88, 38, 1104, 139));
        assertThat(content.placeholder(Kind.NUMBER).orElseThrow().bounds()).isEqualTo(new Bounds(904, 667, 288, 38));
        assertThat(content.placeholder(Kind.NUMBER).orElseThrow().idx()).isEqualTo(12);
        assertThat(content.placeholder(Kind.FOOTER).orElseThrow().type()).isEqualTo("ftr");
    }

    @Test
    void hasFootersOnlyWhereTheLayoutHasThem() {
        UserTheme theme =
                theme(sized(1280, 720).master("", usualShapes()).layout("titleOnly", placeholder("title", 0)));

        assertThat(theme.layout(LayoutRole.CONTENT).placeholders())
                .extracting(SlideLayout.Placeholder::kind)
                .containsExactly(Kind.TITLE);
    }

    @Test
    void leavesContentTheRoomBelowTheTitleWithinTheMastersMargins() {
        assertThat(theme(usual()).layout(LayoutRole.CONTENT).free()).isEqualTo(new Bounds(88, 192, 1104, 457));
    }

    @Test
    void keepsClearOfLogosAndBars() {
        TemplateBuilder template = sized(1280, 720)
                .master("", usualShapes() + box("accent1", 0, 0, 60, 720))
                .layout("titleOnly", placeholder("title", 0) + picture("logo", 1000, 560, 180, 80))
                .part("ppt/media/image1.png", "", png(java.awt.Color.RED));
        template.relate(template.lastLayout(), "logo", "image", "../media/image1.png");

        Bounds free = theme(template).layout(LayoutRole.CONTENT).free();

        assertThat(free.intersects(new Bounds(1000, 560, 180, 80))).isFalse();
        assertThat(free).isEqualTo(new Bounds(88, 192, 912, 457));
    }

    @Test
    void writesOverWhatFillsTheSlide() {
        UserTheme theme = theme(sized(1280, 720)
                .master("", usualShapes())
                .layout("titleOnly", box("tx1", 0, 0, 1280, 720) + placeholder("title", 0)));

        assertThat(theme.layout(LayoutRole.CONTENT).free()).isEqualTo(new Bounds(88, 192, 1104, 457));
        assertThat(theme.dark(LayoutRole.CONTENT)).isTrue();
        assertThat(theme.ink(LayoutRole.CONTENT)).isEqualTo("bg1");
    }

    @Test
    void findsPlacesInsideGroups() {
        String group =
                "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"50\" name=\"G\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
                        + "<a:xfrm><a:off x=\"0\" y=\"" + 400 * 9525 + "\"/><a:ext cx=\"" + 1280 * 9525 + "\" cy=\""
                        + 320 * 9525
                        + "\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"" + 640 * 9525 + "\" cy=\"" + 160 * 9525
                        + "\"/></a:xfrm></p:grpSpPr>" + box("accent2", 320, 80, 320, 80) + "</p:grpSp>";
        UserTheme theme =
                theme(sized(1280, 720).master("", usualShapes()).layout("titleOnly", placeholder("title", 0) + group));

        assertThat(theme.layout(LayoutRole.CONTENT).free()).isEqualTo(new Bounds(88, 192, 1104, 560 - 192));
    }

    @Test
    void puts4To3SlidesInTheirOwnSize() {
        UserTheme theme =
                theme(sized(960, 720).master("", "").layout("titleOnly", placeholder("title", 0, 48, 29, 864, 120)));

        assertThat(theme.width()).isEqualTo(960);
        assertThat(theme.height()).isEqualTo(720);
        assertThat(theme.layout(LayoutRole.CONTENT).free().y()).isBetween(150.0, 180.0);
    }

    @Test
    void warnsWhenThereIsNoTitle() {
        UserTheme theme = theme(sized(1280, 720).master("", "").layout("blank", ""));

        assertThat(codes(theme)).containsExactly("THEME_WITHOUT_TITLE");
        assertThat(theme.layout(LayoutRole.CONTENT).placeholders()).isEmpty();
        assertThat(theme.layout(LayoutRole.CONTENT).free().width()).isGreaterThan(1100);
    }

    @Test
    void knowsDarkBackgroundsThroughTheMastersMapping() {
        UserTheme light = theme(usual());
        UserTheme dark = theme(sized(1280, 720)
                .master(background("bg1"), usualShapes(), "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\"")
                .layout("titleOnly", placeholder("title", 0)));
        UserTheme override = theme(sized(1280, 720)
                .master(background("bg1"), usualShapes())
                .layout(
                        "titleOnly",
                        "",
                        placeholder("title", 0),
                        "<a:overrideClrMapping bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\" accent1=\"accent1\" accent2=\"accent2\""
                                + " accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\""
                                + " folHlink=\"folHlink\"/>"));

        assertThat(light.dark(LayoutRole.CONTENT)).isFalse();
        assertThat(light.ink(LayoutRole.CONTENT)).isEqualTo("tx1");
        assertThat(dark.dark(LayoutRole.CONTENT)).isTrue();
        assertThat(dark.ink(LayoutRole.CONTENT)).isEqualTo("tx1");
        assertThat(dark.colors(LayoutRole.CONTENT)).containsEntry("tx1", Color.WHITE);
        assertThat(override.dark(LayoutRole.CONTENT)).isTrue();
        assertThat(override.ink(LayoutRole.CONTENT)).isEqualTo("tx1");
    }

    @Test
    void knowsDarkPicturesAndReferencesToTheTheme() {
        TemplateBuilder template = sized(1280, 720)
                .master(
                        "<p:bg><p:bgPr><a:blipFill><a:blip r:embed=\"bg\"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr></p:bg>",
                        usualShapes())
                .part("ppt/media/image1.png", "", png(java.awt.Color.BLACK));
        template.relate(template.lastMaster(), "bg", "image", "../media/image1.png");
        UserTheme pictured = theme(template.layout("titleOnly", placeholder("title", 0)));
        UserTheme referred = theme(sized(1280, 720)
                .master("<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"tx1\"/></p:bgRef></p:bg>", usualShapes())
                .layout("titleOnly", placeholder("title", 0)));

        assertThat(pictured.dark(LayoutRole.CONTENT)).isTrue();
        assertThat(referred.dark(LayoutRole.CONTENT)).isTrue();
        assertThat(referred.ink(LayoutRole.CONTENT)).isEqualTo("bg1");
    }

    @Test
    void namesTheBodyFontAndWhetherItCanBeMeasured() {
        assertThat(theme(usual()).bodyFont()).isEqualTo(new DeckTheme.ThemeFont("Arial", true));
    }

    @Test
    void leavesNothingOfSampleSlides() throws Exception {
        Map<String, byte[]> parts = parts(new UserTheme(new ThemeFile("sample.pptx", SampleDeck.bytes())));

        assertThat(all(unzip(SampleDeck.bytes()))).contains("Zanzibar");
        assertThat(all(parts)).doesNotContain("Zanzibar", "slides/slide", "comment", "custShow", "modifyVerifier");
        assertThat(parts.keySet())
                .noneMatch(name -> name.contains("/slides/")
                        || name.contains("chart")
                        || name.contains("notesSlide")
                        || name.contains("viewProps")
                        || name.contains("presProps")
                        || name.contains("tags")
                        || name.contains("customXml")
                        || name.contains("thumbnail"));
        assertThat(parts).containsKeys("ppt/slideMasters/slideMaster1.xml", "ppt/notesMasters/notesMaster1.xml");
    }

    @Test
    void keepsWhatLayoutsShowAndDropsWhatLeadsOutside() throws Exception {
        TemplateBuilder template = sized(1280, 720)
                .master("", usualShapes())
                .layout(
                        "titleOnly",
                        placeholder("title", 0)
                                + picture("logo", 1100, 20, 80, 40)
                                + picture("gone", 900, 20, 80, 40)
                                + box("accent1", 10, 10, 20, 20)
                                        .replace(
                                                "name=\"Box\"/>", "name=\"Box\"><a:hlinkClick r:id=\"web\"/></p:cNvPr>")
                                        .replace(
                                                "userDrawn=\"1\"/>",
                                                "userDrawn=\"1\"><p:custDataLst><p:tags r:id=\"tag\"/></p:custDataLst></p:nvPr>"))
                .part("ppt/media/image1.png", "", png(java.awt.Color.RED))
                .part(
                        "ppt/tags/tag1.xml",
                        "application/vnd.openxmlformats-officedocument.presentationml.tags+xml",
                        "<x/>");
        String layout = template.lastLayout();
        template.relate(layout, "logo", "image", "../media/image1.png")
                .relate(layout, "gone", "image", "https://example.com/logo.png", true)
                .relate(layout, "web", "hyperlink", "https://example.com/", true)
                .relate(layout, "tag", "tags", "../tags/tag1.xml");

        UserTheme theme = theme(template);
        Map<String, byte[]> parts = parts(theme);
        String xml = new String(parts.get("ppt/slideLayouts/slideLayout1.xml"), StandardCharsets.UTF_8);

        assertThat(xml).contains("r:embed=\"logo\"").doesNotContain("gone", "hlinkClick", "custDataLst");
        assertThat(all(parts)).doesNotContain("example.com");
        assertThat(parts).containsKey("ppt/media/theme1.png");
        assertThat(codes(theme)).containsExactly("THEME_PARTS_DROPPED");
    }

    @Test
    void leavesMacrosBehindAndSaysSo() throws Exception {
        TemplateBuilder template = usual().mainType("application/vnd.ms-powerpoint.template.macroEnabled.main+xml")
                .part("ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject", "Zanzibar")
                .relate(
                        "ppt/presentation.xml",
                        "vba",
                        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                        "vbaProject.bin");
        UserTheme theme = theme(template);

        assertThat(codes(theme)).containsExactly("THEME_MACROS_DROPPED");
        assertThat(all(parts(theme))).doesNotContain("Zanzibar", "vba", "macroEnabled");
    }

    @Test
    void givesTheSameBytesForTheSameTemplate() throws Exception {
        assertThat(parts(theme(usual()))).usingRecursiveComparison().isEqualTo(parts(theme(usual())));
    }

    @Test
    void refusesWhatIsNoTemplate() throws Exception {
        Map<String, byte[]> word = new HashMap<>(unzip(usual().bytes()));
        word.put(
                "[Content_Types].xml",
                new String(word.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                        .replace("presentationml.template.main", "wordprocessingml.document.main")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(code(new byte[0])).isEqualTo("THEME_NOT_A_PRESENTATION");
        assertThat(code("<mxfile/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("THEME_NOT_A_PRESENTATION");
        assertThat(code(TemplateBuilder.zip(word))).isEqualTo("THEME_NOT_A_PRESENTATION");
        assertThat(code(TemplateBuilder.zip(Map.of("a.txt", new byte[3])))).isEqualTo("THEME_NOT_A_PRESENTATION");
    }

    @Test
    void refusesPasswordsAndOldFiles() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(usual().bytes());
            }
            files.writeFilesystem(locked);
        }
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[10]), "PowerPoint Document");
            files.writeFilesystem(old);
        }

        assertThat(code(locked.toByteArray())).isEqualTo("THEME_LOCKED");
        assertThat(code(old.toByteArray())).isEqualTo("THEME_OLD_FORMAT");
    }

    @Test
    void refusesTemplatesWithoutLayouts() {
        assertThat(code(sized(1280, 720).master("", usualShapes()).bytes())).isEqualTo("THEME_WITHOUT_LAYOUTS");
        assertThat(code(sized(1280, 720).bytes())).isEqualTo("THEME_WITHOUT_LAYOUTS");
    }

    @Test
    void refusesDamagedTemplates() throws Exception {
        byte[] whole = usual().bytes();
        assertThat(code(Arrays.copyOf(whole, whole.length / 3))).isEqualTo("THEME_BROKEN");
        assertThat(code(without("ppt/slideLayouts/slideLayout2.xml"))).isEqualTo("THEME_BROKEN");
        assertThat(code(without("ppt/theme/theme1.xml"))).isEqualTo("THEME_BROKEN");
        assertThat(code(with("ppt/slideMasters/slideMaster1.xml", "<p:sldMaster")))
                .isEqualTo("THEME_BROKEN");
        assertThat(code(with("ppt/slideMasters/slideMaster1.xml", "<html/>"))).isEqualTo("THEME_BROKEN");
        assertThat(code(with(
                        "ppt/slideMasters/slideMaster1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")))
                .isEqualTo("THEME_BROKEN");
        assertThat(code(with("ppt/slideMasters/slideMaster1.xml", "<a>".repeat(5000) + "</a>".repeat(5000))))
                .isEqualTo("THEME_BROKEN");
    }

    private static byte[] without(String part) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(unzip(usual().bytes()));
        assertThat(parts.remove(part)).isNotNull();
        return TemplateBuilder.zip(parts);
    }

    private static byte[] with(String part, String xml) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(unzip(usual().bytes()));
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return TemplateBuilder.zip(parts);
    }

    @Test
    void refusesBombs() {
        TemplateBuilder wide = usual().part("ppt/media/image1.png", "", new byte[300 * 1024 * 1024]);
        TemplateBuilder deep = usual().part("ppt/slides/slide1.xml", "", new byte[9 * 1024 * 1024]);
        TemplateBuilder many = usual();
        for (int i = 0; i < 10_001; i++) {
            many.part("ppt/media/m" + i + ".png", "", new byte[0]);
        }

        assertThat(code(wide.bytes())).isEqualTo("LIMIT_THEME_SIZE");
        assertThat(code(deep.bytes())).isEqualTo("LIMIT_THEME_SIZE");
        assertThat(code(many.bytes())).isEqualTo("LIMIT_THEME_PARTS");
        assertThat(code(new byte[ThemeFile.LARGEST + 1])).isEqualTo("LIMIT_THEME_SIZE");
    }
}
