package io.journeydeck.drawio;

import io.journeydeck.limits.LimitExceededException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads an {@code mxGraphModel} element, cell by cell. */
final class ModelReader {

    /** A page without its name: what its {@code mxGraphModel} holds, its cells mended. */
    record Model(Map<String, String> attributes, List<Cell> cells, List<XmlElement> extras) {}

    private final Reading reading;
    private final CellParser parser;
    private final StringBuilder text = new StringBuilder();
    private final List<RawCell> cells = new ArrayList<>();
    private final List<XmlElement> extras = new ArrayList<>();

    ModelReader(Reading reading) {
        this.reading = reading;
        this.parser = new CellParser(reading);
    }

    /** Reads from the start of the element to its end. */
    Model read(XmlPull xml) {
        Map<String, String> attributes = xml.attributes();
        boolean rootSeen = false;
        while (xml.nextChild(text)) {
            if (!rootSeen && xml.name().equals("root")) {
                rootSeen = true;
                readRoot(xml);
            } else {
                extras.add(xml.element());
            }
        }
        return finish(attributes);
    }

    /** A page on which nothing was ever drawn. */
    Model blank() {
        return finish(Map.of());
    }

    private Model finish(Map<String, String> attributes) {
        if (!Excerpt.isSpace(text)) {
            reading.warn(
                    "TEXT_IGNORED",
                    "The text \"" + Excerpt.of(text.toString().strip())
                            + "\" stands between the cells, where nothing shows it",
                    reading.place(),
                    "Put it in a shape's label.");
        }
        return new Model(attributes, new PageMender(reading, cells).mend(), extras);
    }

    private void readRoot(XmlPull xml) {
        int strangers = 0;
        while (xml.nextChild(text)) {
            XmlElement element = xml.element();
            RawCell cell = parser.parse(element);
            if (cell == null) {
                extras.add(element);
                strangers++;
            } else {
                cells.add(cell);
                checkCount();
            }
        }
        if (strangers > 0) {
            reading.inform(
                    "ELEMENT_NOT_A_CELL",
                    strangers + " of the page's elements are no cells; they are kept but not drawn",
                    reading.place(),
                    "");
        }
    }

    private void checkCount() {
        int limit = reading.limits().cellsPerPage();
        if (cells.size() > limit) {
            throw LimitExceededException.over("LIMIT_CELLS", "cells on one page", cells.size(), limit, reading.place());
        }
    }
}
