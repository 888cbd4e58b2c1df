package io.journeydeck.export.pptx.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Takes out of a part what refers to relations that are gone: a link leaves its text, a lost picture or object goes as a whole, so that
 * nothing is left that PowerPoint would have to repair.
 */
final class LooseEnds {

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Elements that say something of their parent, which does without. */
    private static final Set<String> EXTRAS = Set.of(
            "hlinkClick",
            "hlinkHover",
            "hlinkMouseOver",
            "tags",
            "custData",
            "videoFile",
            "audioFile",
            "quickTimeFile",
            "wavAudioFile",
            "externalData",
            "userShapes",
            "svgBlip",
            "imgLayer",
            "media",
            "snd",
            "control",
            "oleObject",
            "sldMasterId",
            "notesMasterId",
            "handoutMasterId",
            "sldLayoutId",
            "embeddedFont");

    private static final Set<String> SHAPES = Set.of("sp", "pic", "graphicFrame", "cxnSp", "contentPart");

    /** Elements that mean nothing, or are not allowed, when nothing is in them. */
    private static final Set<String> SHELLS = Set.of(
            "custDataLst", "controls", "sndAc", "stSnd", "ext", "extLst", "Choice", "Fallback", "AlternateContent");

    private final Set<String> kept;
    private int removed;
    private boolean lostShape;

    /** @param kept ids of the relations that are left */
    LooseEnds(Set<String> kept) {
        this.kept = Set.copyOf(kept);
    }

    /** How much was taken out. */
    int removed() {
        return removed;
    }

    void tie(Element root) {
        for (Element element : TemplateXml.all(root)) {
            for (Attr reference : loose(element)) {
                element.removeAttributeNode(reference);
                if (isIn(element, root)) {
                    mend(element, root);
                }
            }
        }
        if (lostShape) {
            // Animations name shapes by their ids.
            TemplateXml.child(root, "timing").ifPresent(TemplateXml::remove);
        }
    }

    private List<Attr> loose(Element element) {
        List<Attr> loose = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            // Actions such as "next slide" have no relation, which an empty id says.
            if (R.equals(attribute.getNamespaceURI())
                    && !kept.contains(attribute.getValue())
                    && !(attribute.getValue().isEmpty() && isAction(element))) {
                loose.add(attribute);
            }
        }
        return loose;
    }

    /** One that stays within the show: not a macro, a program or a show that is gone. */
    private static boolean isAction(Element element) {
        return element.getAttribute("action").matches("ppaction://(hlinkshowjump|noaction).*");
    }

    private static boolean isIn(Element element, Element root) {
        for (Node node = element; node != null; node = node.getParentNode()) {
            if (node == root) {
                return true;
            }
        }
        return false;
    }

    private void mend(Element element, Element root) {
        String name = element.getLocalName();
        if (name.equals("blip")) {
            if (!element.hasAttributeNS(R, "embed")) {
                removed++;
                withoutPicture(element, root);
            }
            return;
        }
        removed++;
        if (EXTRAS.contains(name)) {
            drop(element, root);
        } else {
            drop(around(element, root), root);
        }
    }

    /** The shape that an element belongs to, or the element itself. */
    private Element around(Element element, Element root) {
        for (Node node = element; node instanceof Element each && node != root; node = node.getParentNode()) {
            if (SHAPES.contains(each.getLocalName())) {
                lostShape = true;
                return each;
            }
        }
        return element;
    }

    private void withoutPicture(Element blip, Element root) {
        Element shape = around(blip, root);
        Node fill = blip.getParentNode();
        if (shape != blip && shape.getLocalName().equals("pic")) {
            drop(shape, root);
        } else if (fill instanceof Element && A.equals(fill.getNamespaceURI()) && fill.getParentNode() != null) {
            String nothing = fill.getLocalName().equals("buBlip") ? "a:buNone" : "a:noFill";
            Element none = fill.getOwnerDocument().createElementNS(A, nothing);
            fill.getParentNode().replaceChild(none, fill);
        } else {
            drop(shape, root);
        }
    }

    /** With the shells around it that hold nothing else. */
    private static void drop(Element element, Element root) {
        Node parent = element.getParentNode();
        TemplateXml.remove(element);
        while (parent instanceof Element shell
                && parent != root
                && SHELLS.contains(shell.getLocalName())
                && TemplateXml.children(shell).isEmpty()) {
            parent = shell.getParentNode();
            TemplateXml.remove(shell);
            if (shell.getLocalName().equals("Choice")
                    && parent instanceof Element choices
                    && TemplateXml.child(choices, "Choice").isEmpty()) {
                // What is for programs that can't do better needs something that is better.
                TemplateXml.children(choices).forEach(TemplateXml::remove);
            }
        }
    }
}
