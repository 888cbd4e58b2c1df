package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.ooxml.Xml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a part of the package leads to (ECMA-376 part 2, 9.3). */
final class Relations {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<Xml> all = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();

    /**
     * Leads to another part.
     *
     * @param kind the last piece of the type's name, when it is one of Office's
     * @param target the part as seen from this one
     * @return by which the part names it
     */
    String to(String kind, String target) {
        return ofType(OFFICE + "/" + kind, target);
    }

    String ofType(String type, String target) {
        String id = "rId" + (all.size() + 1);
        all.add(Xml.of("Relationship").with("Id", id).with("Type", type).with("Target", target));
        return id;
    }

    /** Leads to an address outside; twice to the same is one relation. */
    String toAddress(String address) {
        return addresses.computeIfAbsent(address, wanted -> {
            String id = to("hyperlink", wanted);
            all.get(all.size() - 1).with("TargetMode", "External");
            return id;
        });
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    byte[] part() {
        return (Xml.DECLARATION
                        + Xml.of("Relationships")
                                .with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
                                .addAll(all))
                .getBytes(StandardCharsets.UTF_8);
    }
}
