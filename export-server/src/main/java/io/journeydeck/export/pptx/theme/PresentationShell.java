package io.journeydeck.export.pptx.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The presentation part of a template without its slides (ECMA-376 part 1, 19.2.1.26). */
final class PresentationShell {

    private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Slides of PowerPoint before 2013 (19.2.1.36). */
    private static final double STANDARD_WIDTH = 9_144_000;

    private static final double STANDARD_HEIGHT = 6_858_000;

    /** What stays; lists of slides and shows, protection, tags and smart tags are the sample's. */
    private static final Set<String> KEPT = Set.of(
            "sldMasterIdLst",
            "notesMasterIdLst",
            "handoutMasterIdLst",
            "sldSz",
            "notesSz",
            "embeddedFontLst",
            "kinsoku",
            "defaultTextStyle",
            "extLst");

    /** The guides that one sees while editing ([MS-PPTX] 2.6); sections and the like are the sample's. */
    private static final String GUIDES = "{EFAFB233-063F-42B5-8137-9DF3F51BA10A}";

    private static final Set<String> ATTRIBUTES =
            Set.of("serverZoom", "rtl", "saveSubsetFonts", "embedTrueTypeFonts", "autoCompressPictures", "conformance");

    private PresentationShell() {}

    static void clean(Document document) {
        Element root = document.getDocumentElement();
        for (Element child : TemplateXml.children(root)) {
            if (!KEPT.contains(child.getLocalName()) || !P.equals(child.getNamespaceURI())) {
                TemplateXml.remove(child);
            }
        }
        TemplateXml.child(root, "extLst").ifPresent(extensions -> {
            for (Element extension : TemplateXml.children(extensions)) {
                if (!extension.getAttribute("uri").equalsIgnoreCase(GUIDES)) {
                    TemplateXml.remove(extension);
                }
            }
            if (TemplateXml.children(extensions).isEmpty()) {
                TemplateXml.remove(extensions);
            }
        });
        for (int i = root.getAttributes().getLength() - 1; i >= 0; i--) {
            Node attribute = root.getAttributes().item(i);
            String name = attribute.getNodeName();
            // Prefixes are for what was just taken out, too: a processor need not know them any more.
            if (!name.startsWith("xmlns") && !ATTRIBUTES.contains(name)) {
                root.removeAttribute(name);
            }
        }
        sized(document, root);
    }

    private static void sized(Document document, Element root) {
        Optional<Element> slides = TemplateXml.child(root, "sldSz");
        if (slides.isEmpty()) {
            Element size = size(document, "p:sldSz", width(document), height(document));
            insert(root, size, List.of("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst"));
        }
        if (TemplateXml.child(root, "notesSz").isEmpty()) {
            Element size = size(document, "p:notesSz", STANDARD_HEIGHT, STANDARD_WIDTH);
            insert(root, size, List.of("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst", "sldSz"));
        }
    }

    private static Element size(Document document, String name, double width, double height) {
        Element size = document.createElementNS(P, name);
        size.setAttribute("cx", Long.toString((long) width));
        size.setAttribute("cy", Long.toString((long) height));
        return size;
    }

    private static void insert(Element root, Element element, List<String> before) {
        Node next = root.getFirstChild();
        while (next != null && (!(next instanceof Element) || before.contains(next.getLocalName()))) {
            next = next.getNextSibling();
        }
        root.insertBefore(element, next);
    }

    /** Of the slides, EMU. */
    static double width(Document document) {
        return extent(document, "cx", STANDARD_WIDTH);
    }

    static double height(Document document) {
        return extent(document, "cy", STANDARD_HEIGHT);
    }

    /** 1 to 56 inches (19.7.10 ST_SlideSizeCoordinate). */
    private static double extent(Document document, String attribute, double otherwise) {
        double extent = TemplateXml.child(document.getDocumentElement(), "sldSz")
                .map(size -> TemplateXml.number(size, attribute, otherwise))
                .orElse(otherwise);
        return extent >= 914_400 && extent <= 51_206_400 ? extent : otherwise;
    }

    static void addNotesMaster(Document document, String relation) {
        Element root = document.getDocumentElement();
        TemplateXml.child(root, "notesMasterIdLst").ifPresent(TemplateXml::remove);
        Element list = document.createElementNS(P, "p:notesMasterIdLst");
        Element id = document.createElementNS(P, "p:notesMasterId");
        id.setAttributeNS(R, "r:id", relation);
        list.appendChild(id);
        insert(root, list, List.of("sldMasterIdLst"));
    }
}
