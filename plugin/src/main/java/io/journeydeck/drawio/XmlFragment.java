package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * XML beside diagrams, read through the same bounded door: what stands packed in a value, such as the stencil in
 * {@code shape=stencil(…)}, and files that are long lists of elements.
 */
public final class XmlFragment {

    private XmlFragment() {}

    /**
     * Unpacks (base64, deflated, URI-encoded, as draw.io does) and parses through the same bounded door as files.
     *
     * @throws DiagnosticException when it is no XML
     * @throws LimitExceededException when it is too large or too deep
     */
    public static XmlElement unpack(String packed, Origin place, Limits limits, Deadline deadline) {
        Reading reading = reading(place, limits, deadline);
        byte[] xml = new EmbeddedXml(reading).unwrap(packed.getBytes(StandardCharsets.UTF_8));
        XmlPull pull = XmlPull.open(xml, reading);
        XmlElement element = pull.element();
        pull.finish();
        return element;
    }

    /**
     * The root of a document, without what is in it.
     *
     * @param start the document, or its first bytes when they hold the root's start
     * @throws DiagnosticException when it is no XML
     */
    public static XmlElement root(byte[] start, Origin place, Limits limits) {
        int length = start.length;
        while (length > 0 && start[length - 1] < 0) {
            length--;
        }
        byte[] whole = Arrays.copyOf(start, length);
        XmlPull pull = XmlPull.open(whole, reading(place, limits, Deadline.far()));
        return new XmlElement(pull.name(), pull.attributes(), List.of(), "");
    }

    /**
     * Hands out the elements directly in the root one after the other, so that no more than one is held.
     *
     * @throws DiagnosticException when it is no XML; elements before the fault have been handed out
     * @throws LimitExceededException when it has too many elements or is too deep
     */
    public static void each(byte[] xml, Origin place, Limits limits, Deadline deadline, Consumer<XmlElement> elements) {
        XmlPull pull = XmlPull.open(xml, reading(place, limits, deadline));
        while (pull.nextChild(new StringBuilder())) {
            elements.accept(pull.element());
        }
        pull.finish();
    }

    /** The element that {@link #packed} wrote. */
    public static XmlElement parse(byte[] xml, Origin place, Limits limits, Deadline deadline) {
        XmlPull pull = XmlPull.open(xml, reading(place, limits, deadline));
        XmlElement element = pull.element();
        pull.finish();
        return element;
    }

    /**
     * An element as text in UTF-8 without space between elements: a tenth of what it takes as objects.
     *
     * @throws IllegalArgumentException when an element or attribute in it has a name that we don't write
     */
    public static byte[] packed(XmlElement element) {
        return new XmlText(false).elements(List.of(element)).toBytes();
    }

    private static Reading reading(Origin place, Limits limits, Deadline deadline) {
        return new Reading(place.file() == null ? "" : place.file(), limits, deadline, new Diagnostics());
    }
}
