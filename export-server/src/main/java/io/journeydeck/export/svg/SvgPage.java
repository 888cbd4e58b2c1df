package io.journeydeck.export.svg;

import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document being made: its root, its definitions and the making of elements. */
final class SvgPage {

    static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private final Document document;
    private final Element root;
    private final Element defs;

    SvgPage() {
        document = SVGDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        root = document.getDocumentElement();
        defs = element("defs");
    }

    Element root() {
        return root;
    }

    /** Shared gradients, filters and clips; not yet in the document. */
    Element defs() {
        return defs;
    }

    Element element(String name) {
        return document.createElementNS(SVG, name);
    }

    Element element(String name, String text) {
        Element element = element(name);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    Element child(Element parent, String name) {
        Element child = element(name);
        parent.appendChild(child);
        return child;
    }

    static void px(Element element, String name, double value) {
        element.setAttributeNS(null, name, Decimals.px(value));
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(null, name, value);
    }

    static void href(Element element, String address) {
        element.setAttributeNS(XLINK, "xlink:href", address);
    }
}
