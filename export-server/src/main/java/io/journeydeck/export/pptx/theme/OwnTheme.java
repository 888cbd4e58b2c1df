package io.journeydeck.export.pptx.theme;

import io.journeydeck.export.pptx.theme.SlideLayout.Kind;
import io.journeydeck.export.pptx.theme.SlideLayout.Placeholder;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Length;
import io.journeydeck.scene.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.w3c.dom.Document;

/**
 * The look of decks for which nobody gave another: one master, three layouts and a theme in the size of the slides, from the XML files
 * beside this class. POI's own template brings eleven layouts and a look of 2007.
 */
public final class OwnTheme implements DeckTheme {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final double FOOTER_HEIGHT = 20;

    /** In the order of the master's list. */
    private static final List<LayoutRole> LAYOUTS = List.of(LayoutRole.TITLE, LayoutRole.SECTION, LayoutRole.CONTENT);

    private final SlideSheet sheet;
    private final Map<String, Bounds> frames = new LinkedHashMap<>();

    public OwnTheme(SlideSheet sheet) {
        this.sheet = sheet;
        double width = sheet.width();
        double height = sheet.height();
        double left = sheet.area().x();
        double right = sheet.area().right();
        double footer = height - FOOTER_HEIGHT - 12;
        frames.put("title", sheet.title());
        frames.put(
                "mark", new Bounds(0, sheet.title().y() + 6, 10, sheet.title().height() - 12));
        frames.put("footer", new Bounds(left, footer, (right - left) * 0.6, FOOTER_HEIGHT));
        frames.put("date", new Bounds(right - 300, footer, 220, FOOTER_HEIGHT));
        frames.put("number", new Bounds(right - 70, footer, 70, FOOTER_HEIGHT));
        frames.put("cover.title", new Bounds(width * 0.07, height * 0.16, width * 0.8, height * 0.24));
        frames.put("cover.subtitle", new Bounds(width * 0.07, height * 0.43, width * 0.8, height * 0.16));
        frames.put("curve", new Bounds(0, height * 0.6, width, height * 0.3));
        frames.put("section.title", new Bounds(width * 0.07, height * 0.3, width * 0.8, height * 0.2));
        frames.put("section.text", new Bounds(width * 0.07, height * 0.53, width * 0.8, height * 0.2));
    }

    @Override
    public double width() {
        return sheet.width();
    }

    @Override
    public double height() {
        return sheet.height();
    }

    @Override
    public SlideLayout layout(LayoutRole role) {
        return switch (role) {
            case TITLE ->
                new SlideLayout(
                        name(layoutPart(role)),
                        List.of(
                                new Placeholder(Kind.TITLE, "ctrTitle", 0, frame("cover.title"), 40),
                                new Placeholder(Kind.SUBTITLE, "subTitle", 1, frame("cover.subtitle"), 16)),
                        Bounds.EMPTY);
            case SECTION ->
                new SlideLayout(
                        name(layoutPart(role)),
                        List.of(
                                new Placeholder(Kind.TITLE, "title", 0, frame("section.title"), 32),
                                new Placeholder(Kind.SUBTITLE, "body", 1, frame("section.text"), 16),
                                new Placeholder(Kind.NUMBER, "sldNum", 12, frame("number"), 10)),
                        Bounds.EMPTY);
            case CONTENT ->
                new SlideLayout(
                        name(layoutPart(role)),
                        List.of(
                                new Placeholder(Kind.TITLE, "title", 0, frame("title"), 22),
                                new Placeholder(Kind.DATE, "dt", 10, frame("date"), 10),
                                new Placeholder(Kind.FOOTER, "ftr", 11, frame("footer"), 10),
                                new Placeholder(Kind.NUMBER, "sldNum", 12, frame("number"), 10)),
                        sheet.area());
        };
    }

    /** The title stands on the colour of texts; the master names that in its layouts. */
    @Override
    public Color ground(LayoutRole role) {
        String name =
                switch (role) {
                    case TITLE -> "tx1";
                    case SECTION -> "bg2";
                    case CONTENT -> "bg1";
                };
        return colors(role).getOrDefault(name, Color.WHITE);
    }

    @Override
    public Map<String, Color> colors(LayoutRole role) {
        try {
            byte[] theme = text("theme.xml").getBytes(StandardCharsets.UTF_8);
            Document document = TemplateXml.read(theme, "theme.xml", new TemplateTrouble(""));
            return new TemplateColors(document.getDocumentElement(), null, Map.of(), id -> null).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ThemeFont bodyFont() {
        return new ThemeFont("Arial", true);
    }

    private Bounds frame(String name) {
        return frames.getOrDefault(name, Bounds.EMPTY);
    }

    private static int number(LayoutRole role) {
        return LAYOUTS.indexOf(role) + 1;
    }

    private static String layoutPart(LayoutRole role) {
        return "/ppt/slideLayouts/slideLayout" + number(role) + ".xml";
    }

    @Override
    public OPCPackage open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage deck = OPCPackage.create(bytes)) {
            // POI writes the time of creation, which would make each deck different.
            deck.getPackageProperties().setCreatedProperty("");
            PackagePart presentation = part(deck, "/ppt/presentation.xml", XSLFRelation.MAIN, "presentation.xml");
            PackagePart master =
                    part(deck, "/ppt/slideMasters/slideMaster1.xml", XSLFRelation.SLIDE_MASTER, "master.xml");
            PackagePart theme = part(deck, "/ppt/theme/theme1.xml", XSLFRelation.THEME, "theme.xml");
            PackagePart notes =
                    part(deck, "/ppt/notesMasters/notesMaster1.xml", XSLFRelation.NOTES_MASTER, "notes.xml");
            PackagePart notesTheme = part(deck, "/ppt/theme/theme2.xml", XSLFRelation.THEME, "theme.xml");
            deck.addRelationship(presentation.getPartName(), TargetMode.INTERNAL, OFFICE + "officeDocument", "rId1");
            link(presentation, master, "slideMaster", 1);
            link(presentation, theme, "theme", 2);
            link(presentation, notes, "notesMaster", 3);
            link(notes, notesTheme, "theme", 1);
            for (LayoutRole role : LAYOUTS) {
                String resource = "layout-" + role.name().toLowerCase(Locale.ROOT) + ".xml";
                PackagePart layout = part(deck, layoutPart(role), XSLFRelation.SLIDE_LAYOUT, resource);
                link(master, layout, "slideLayout", number(role));
                link(layout, master, "slideMaster", 1);
            }
            link(master, theme, "theme", LAYOUTS.size() + 1);
        } catch (InvalidFormatException e) {
            throw new IOException("The empty deck could not be built", e);
        }
        try {
            return OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (InvalidFormatException e) {
            throw new IOException("The empty deck could not be built", e);
        }
    }

    private static void link(PackagePart from, PackagePart to, String type, int number) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, OFFICE + type, "rId" + number);
    }

    private static PackagePartName name(String path) {
        try {
            return PackagingURIHelper.createPartName(path);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private PackagePart part(OPCPackage deck, String name, XSLFRelation kind, String resource) throws IOException {
        PackagePart part = deck.createPart(name(name), kind.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(sized(text(resource)).getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    /** One of the files beside this class. */
    static String text(String resource) throws IOException {
        try (InputStream in = OwnTheme.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The program is incomplete: " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fills in the sizes, which the files name in braces. */
    private String sized(String xml) {
        String sized = xml.replace("{slide.width}", emu(sheet.width())).replace("{slide.height}", emu(sheet.height()));
        for (Map.Entry<String, Bounds> frame : frames.entrySet()) {
            sized = sized.replace("{" + frame.getKey() + "}", xfrm(frame.getValue()));
        }
        return sized;
    }

    private static String xfrm(Bounds box) {
        return "<a:xfrm><a:off x=\"" + emu(box.x()) + "\" y=\"" + emu(box.y()) + "\"/><a:ext cx=\"" + emu(box.width())
                + "\" cy=\"" + emu(box.height()) + "\"/></a:xfrm>";
    }

    private static String emu(double px) {
        return Long.toString(Length.ofPx(px).emu());
    }
}
