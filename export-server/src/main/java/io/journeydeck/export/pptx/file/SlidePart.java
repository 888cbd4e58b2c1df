package io.journeydeck.export.pptx.file;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.ImageData;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A slide and what it refers to, each thing once, by the ids of its relations. */
public final class SlidePart {

    private final DeckFile deck;
    private final PackagePart part;
    private final int number;
    private final String relation;
    private final Map<Object, String> known = new HashMap<>();

    SlidePart(DeckFile deck, PackagePart part, int number, String relation) {
        this.deck = deck;
        this.part = part;
        this.number = number;
        this.relation = relation;
    }

    /** Its place in the deck, from 1. */
    public int number() {
        return number;
    }

    PackagePart part() {
        return part;
    }

    /** The presentation's relation to it. */
    String relation() {
        return relation;
    }

    public String picture(ImageData data) {
        PackagePart picture = deck.picture(data);
        return known.computeIfAbsent(picture.getPartName(), key -> to(picture, "image"));
    }

    /** Empty when {@code uri} is no address. */
    public Optional<String> address(String uri) {
        String id = known.get(uri);
        if (id == null) {
            try {
                id = part.addExternalRelationship(uri, DeckFile.OFFICE + "hyperlink")
                        .getId();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
            known.put(uri, id);
        }
        return Optional.of(id);
    }

    /** A jump to another slide of the deck. */
    public String slide(SlidePart target) {
        return known.computeIfAbsent(target, key -> to(target.part, "slide"));
    }

    /**
     * A chart of its own.
     *
     * @param xml the chart's part; its data is the relation {@code rId1}
     * @param workbook the data that the chart shows, as an Excel file
     */
    public String chart(byte[] xml, byte[] workbook) {
        return to(deck.chart(xml, workbook), "chart");
    }

    private String to(PackagePart target, String type) {
        return part.addRelationship(target.getPartName(), TargetMode.INTERNAL, DeckFile.OFFICE + type)
                .getId();
    }

    /**
     * What stands on the slide.
     *
     * @param slide the element {@code p:sld} (ECMA-376 part 1, 19.3.1.38)
     */
    public void content(Xml slide) {
        deck.keep(part, DeckFile.document(slide));
    }

    /**
     * What the speaker reads.
     *
     * @param notes the element {@code p:notes} (ECMA-376 part 1, 19.3.1.26)
     */
    public void notes(Xml notes) {
        deck.notes(this, notes);
    }
}
