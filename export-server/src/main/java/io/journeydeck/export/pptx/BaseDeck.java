package io.journeydeck.export.pptx;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Length;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/**
 * The empty deck that slides are added to: one master and one layout in the size of the slides, and a theme, from the XML files
 * beside this class. POI's own template brings eleven layouts and a look of 2007.
 */
final class BaseDeck {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final SlideSheet sheet;

    BaseDeck(SlideSheet sheet) {
        this.sheet = sheet;
    }

    /** An element with the three namespaces of slides. */
    static Xml rooted(String name) {
        return Xml.of(name)
                .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .with("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .with("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main");
    }

    XMLSlideShow open(String title) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage deck = OPCPackage.create(bytes)) {
            PackageProperties properties = deck.getPackageProperties();
            properties.setTitleProperty(OneLine.of(title, 250));
            properties.setCreatorProperty("Journeydeck");
            // POI writes the time of creation, which would make each deck different.
            properties.setCreatedProperty("");
            PackagePartName presentation = name("/ppt/presentation.xml");
            PackagePartName master = name("/ppt/slideMasters/slideMaster1.xml");
            PackagePartName layout = name("/ppt/slideLayouts/slideLayout1.xml");
            PackagePartName theme = name("/ppt/theme/theme1.xml");
            PackagePart presentationPart = part(deck, presentation, XSLFRelation.MAIN, "presentation.xml");
            PackagePart masterPart = part(deck, master, XSLFRelation.SLIDE_MASTER, "master.xml");
            PackagePart layoutPart = part(deck, layout, XSLFRelation.SLIDE_LAYOUT, "layout.xml");
            part(deck, theme, XSLFRelation.THEME, "theme.xml");
            deck.addRelationship(presentation, TargetMode.INTERNAL, OFFICE + "officeDocument", "rId1");
            presentationPart.addRelationship(master, TargetMode.INTERNAL, OFFICE + "slideMaster", "rId1");
            presentationPart.addRelationship(theme, TargetMode.INTERNAL, OFFICE + "theme", "rId2");
            masterPart.addRelationship(layout, TargetMode.INTERNAL, OFFICE + "slideLayout", "rId1");
            masterPart.addRelationship(theme, TargetMode.INTERNAL, OFFICE + "theme", "rId2");
            layoutPart.addRelationship(master, TargetMode.INTERNAL, OFFICE + "slideMaster", "rId1");
        } catch (InvalidFormatException e) {
            throw new IOException("The empty deck could not be built", e);
        }
        return new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static PackagePartName name(String path) throws InvalidFormatException {
        return PackagingURIHelper.createPartName(path);
    }

    private PackagePart part(OPCPackage deck, PackagePartName name, XSLFRelation kind, String resource)
            throws IOException {
        PackagePart part = deck.createPart(name, kind.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(sized(text(resource)).getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = BaseDeck.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The program is incomplete: " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fills in the sizes, which the files name in braces. */
    private String sized(String xml) {
        Bounds number = new Bounds(sheet.area().right() - 120, sheet.height() - 34, 120, 24);
        return xml.replace("{slide.width}", emu(sheet.width()))
                .replace("{slide.height}", emu(sheet.height()))
                .replace("{title}", frame(sheet.title()))
                .replace("{number}", frame(number));
    }

    private static String frame(Bounds box) {
        return "<a:xfrm><a:off x=\"" + emu(box.x()) + "\" y=\"" + emu(box.y()) + "\"/><a:ext cx=\"" + emu(box.width())
                + "\" cy=\"" + emu(box.height()) + "\"/></a:xfrm>";
    }

    private static String emu(double px) {
        return Long.toString(Length.ofPx(px).emu());
    }
}
