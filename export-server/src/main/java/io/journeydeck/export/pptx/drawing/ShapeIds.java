package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.ooxml.Xml;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ids and names of the shapes on one slide, each used once; 1 is the slide's own tree. */
public final class ShapeIds {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 2_000;

    private final Set<String> names = new HashSet<>();
    private int last = 1;

    public int next() {
        return ++last;
    }

    /** Id, name, alternative text and link of a shape (ECMA-376 part 1, 19.3.1.12). */
    public Xml named(int id, String name, String description, @Nullable Xml click) {
        Xml xml = Xml.of("p:cNvPr").with("id", id).with("name", unique(OneLine.of(name, LONGEST_NAME)));
        String text = OneLine.of(description, LONGEST_DESCRIPTION);
        if (!text.isEmpty()) {
            xml.with("descr", text);
        }
        return xml.add(click);
    }

    private String unique(String name) {
        String wanted = name.isEmpty() ? "Shape" : name;
        String free = wanted;
        for (int i = 2; !names.add(free); i++) {
            free = wanted + " " + (i > 50 ? last : i);
        }
        return free;
    }
}
