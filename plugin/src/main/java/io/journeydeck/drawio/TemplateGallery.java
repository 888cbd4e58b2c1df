package io.journeydeck.drawio;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What draw.io offers for a new diagram (its {@code templateFile}), in sections.
 *
 * @param templates in the order in which they are shown; those of a section stand together
 */
public record TemplateGallery(List<Entry> templates) {

    public TemplateGallery {
        templates = List.copyOf(templates);
    }

    /**
     * A template.
     *
     * @param url absolute, or relative to the folder {@code templates} of the editor
     * @param title under its picture
     * @param tags words that it is found by
     */
    public record Entry(String section, String url, String title, String tags) {}

    /** The XML, UTF-8. */
    public byte[] toBytes() {
        XmlText xml = new XmlText(true).open("templates");
        for (Entry template : templates) {
            xml.open("template")
                    .attribute("section", template.section())
                    .attribute("url", template.url())
                    .attribute("title", template.title())
                    .attribute("tags", template.tags())
                    .close();
        }
        // draw.io's own proxy takes only what says that it is XML.
        String text = new String(xml.close().toBytes(), StandardCharsets.UTF_8);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
