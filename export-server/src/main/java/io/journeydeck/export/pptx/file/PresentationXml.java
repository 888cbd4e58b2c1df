package io.journeydeck.export.pptx.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The presentation part (ECMA-376 part 1, 19.2.1.26): its list of slides, and their sections ([MS-PPTX] 2.6.10). */
final class PresentationXml {

    private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main";
    private static final String SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

    /** The first id that a slide may have (19.7.13 ST_SlideId). */
    private static final int FIRST_ID = 256;

    /** What may stand before the list of slides. */
    private static final Set<String> BEFORE = Set.of("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst");

    private final Document document;
    private final Element root;
    private @Nullable Element slides;
    private @Nullable Element sections;

    private PresentationXml(Document document) {
        this.document = document;
        this.root = document.getDocumentElement();
    }

    static PresentationXml read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new PresentationXml(DocumentHelper.readDocument(in));
        } catch (SAXException e) {
            throw new IOException("The presentation part is no XML", e);
        }
    }

    void addSlide(int number, String relation) {
        if (slides == null) {
            slides = document.createElementNS(P, "p:sldIdLst");
            Node before = root.getFirstChild();
            while (before != null && (!(before instanceof Element) || BEFORE.contains(before.getLocalName()))) {
                before = before.getNextSibling();
            }
            root.insertBefore(slides, before);
        }
        Element slide = document.createElementNS(P, "p:sldId");
        slide.setAttribute("id", Integer.toString(FIRST_ID + number));
        slide.setAttributeNS(R, "r:id", relation);
        slides.appendChild(slide);
    }

    void addSection(String name, List<Integer> numbers) {
        if (sections == null) {
            sections = document.createElementNS(P14, "p14:sectionLst");
            Element extension = document.createElementNS(P, "p:ext");
            extension.setAttribute("uri", SECTIONS);
            extension.appendChild(sections);
            extensions().appendChild(extension);
        }
        Element section = document.createElementNS(P14, "p14:section");
        section.setAttribute("name", name);
        section.setAttribute("id", id(sections.getChildNodes().getLength() + 1));
        Element members = document.createElementNS(P14, "p14:sldIdLst");
        for (int number : numbers) {
            Element member = document.createElementNS(P14, "p14:sldId");
            member.setAttribute("id", Integer.toString(FIRST_ID + number));
            members.appendChild(member);
        }
        section.appendChild(members);
        sections.appendChild(section);
    }

    /** The last child of the presentation. */
    private Element extensions() {
        for (Node child = root.getLastChild(); child != null; child = child.getPreviousSibling()) {
            if (child instanceof Element element && "extLst".equals(child.getLocalName())) {
                return element;
            }
        }
        Element extensions = document.createElementNS(P, "p:extLst");
        root.appendChild(extensions);
        return extensions;
    }

    /** Sections are told apart by GUIDs; these are the same in each deck. */
    private static String id(int number) {
        return String.format(Locale.ROOT, "{6A6F7572-6E65-4779-8465-%012X}", number);
    }

    byte[] bytes() throws IOException {
        try {
            Transformer transformer = XMLHelper.newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            // Transformers end lines as the machine does.
            return out.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new IOException("The presentation part could not be written", e);
        }
    }
}
