package io.journeydeck.drawio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@code diagram} element, whose model is a child element, or text in one of several wrappings, or not there at all. */
final class PageReader {

    private static final String MODEL = "mxGraphModel";
    private static final String ONLY = "Page-1";

    private final Reading reading;

    PageReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads from the start of the element to its end.
     *
     * @param number of the page, from 1: stands in for a name or an id that is missing, as in draw.io
     */
    DiagramPage diagram(XmlPull xml, int number) {
        Map<String, String> attributes = xml.attributes();
        String name = orElse(attributes.remove("name"), "Page-" + number);
        String id = orElse(attributes.remove("id"), "page-" + number);
        reading.enterPage(name);
        StringBuilder text = new StringBuilder();
        List<XmlElement> extras = new ArrayList<>();
        ModelReader.Model model = null;
        while (xml.nextChild(text)) {
            if (model == null && xml.name().equals(MODEL)) {
                model = new ModelReader(reading).read(xml);
            } else {
                extras.add(xml.element());
            }
        }
        if (model == null) {
            model = wrapped(text.toString());
        }
        extras.addAll(0, model.extras());
        reading.leavePage();
        return new DiagramPage(id, name, attributes, model.attributes(), model.cells(), extras);
    }

    /** A model that stands alone, as draw.io's "Edit Diagram" shows it. */
    DiagramPage bareModel(XmlPull xml) {
        reading.enterPage(ONLY);
        return only(new ModelReader(reading).read(xml));
    }

    /** A model that is text with no {@code diagram} around it; a blank page when there is no text. */
    DiagramPage textOnly(String text) {
        reading.enterPage(ONLY);
        return only(wrapped(text));
    }

    private DiagramPage only(ModelReader.Model model) {
        reading.leavePage();
        return new DiagramPage("page-1", ONLY, Map.of(), model.attributes(), model.cells(), model.extras());
    }

    private ModelReader.Model wrapped(String text) {
        byte[] unwrapped = new EmbeddedXml(reading).unwrap(text.getBytes(StandardCharsets.UTF_8));
        if (EmbeddedXml.afterSpace(unwrapped) == unwrapped.length) {
            return new ModelReader(reading).blank();
        }
        XmlPull xml = XmlPull.open(unwrapped, reading);
        if (!xml.name().equals(MODEL)) {
            throw reading.failure(
                    "UNSUPPORTED_INPUT",
                    "The page holds <" + Excerpt.of(xml.name()) + "> instead of <" + MODEL + ">",
                    "Open the file in draw.io and save it again.");
        }
        ModelReader.Model model = new ModelReader(reading).read(xml);
        xml.finish();
        return model;
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
