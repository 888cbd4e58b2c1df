package io.journeydeck.export.xlsx;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.scene.Link;
import java.util.HashMap;
import java.util.Map;

/** Links as cells: addresses can be clicked, pages are shown by their names, all else is only text. */
final class LinkValues {

    private final Map<String, String> pageNames = new HashMap<>();

    LinkValues(Drawing drawing) {
        drawing.file().pages().forEach(page -> pageNames.put(page.id(), page.name()));
    }

    Value of(String link) {
        if (link.isEmpty()) {
            return Value.NONE;
        }
        return Link.parse(link)
                .map(parsed -> parsed.accept(new Link.Visitor<Value>() {
                    @Override
                    public Value web(Link.Web web) {
                        return new Value.WebLink(link, web.uri());
                    }

                    @Override
                    public Value page(Link.Page page) {
                        String name = pageNames.get(page.pageId());
                        return Value.of(name == null ? link : "Page \"" + name + "\"");
                    }
                }))
                .orElseGet(() -> Value.of(link));
    }
}
