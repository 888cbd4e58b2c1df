package io.journeydeck.drawio;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;

/** XML that stands packed in a value of a diagram, such as the stencil in {@code shape=stencil(…)}. */
public final class XmlFragment {

    private XmlFragment() {}

    /**
     * Unpacks (base64, deflated, URI-encoded, as draw.io does) and parses through the same bounded door as files.
     *
     * @throws DiagnosticException when it is no XML
     * @throws LimitExceededException when it is too large or too deep
     */
    public static XmlElement unpack(String packed, Origin place, Limits limits, Deadline deadline) {
        Reading reading = new Reading(place.file() == null ? "" : place.file(), limits, deadline, new Diagnostics());
        byte[] xml = new EmbeddedXml(reading).unwrap(packed.getBytes(StandardCharsets.UTF_8));
        XmlPull pull = XmlPull.open(xml, reading);
        XmlElement element = pull.element();
        pull.finish();
        return element;
    }
}
