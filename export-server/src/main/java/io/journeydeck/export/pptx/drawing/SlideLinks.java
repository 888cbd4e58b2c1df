package io.journeydeck.export.pptx.drawing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.ooxml.LinkXml;
import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Link;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links of one slide: web addresses and jumps to other slides (ECMA-376 part 1, 21.1.2.3.5). */
final class SlideLinks {

    /** What PowerPoint shows of a screen tip. */
    private static final int LONGEST_TIP = 255;
    /** PowerPoint cuts longer addresses. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final SlideRelations relations;
    private final Diagnostics diagnostics;
    private final Origin origin;

    SlideLinks(SlideRelations relations, Diagnostics diagnostics, Origin origin) {
        this.relations = relations;
        this.diagnostics = diagnostics;
        this.origin = origin;
    }

    /** For letters, which keep their colour. Null when there is no link, or none that can be followed from a deck. */
    @Nullable
    Xml onRun(@Nullable Link link) {
        Xml xml = click(link);
        return xml == null ? null : LinkXml.inOwnColour(xml);
    }

    /** For a shape, with what is shown while the pointer is over it. */
    @Nullable
    Xml onShape(@Nullable Link link, @Nullable String tip) {
        Xml xml = click(link);
        return xml == null || tip == null || tip.isBlank() ? xml : xml.with("tooltip", OneLine.of(tip, LONGEST_TIP));
    }

    private @Nullable Xml click(@Nullable Link link) {
        if (link == null) {
            return null;
        }
        return link.accept(new Link.Visitor<Optional<Xml>>() {
                    @Override
                    public Optional<Xml> web(Link.Web web) {
                        return address(web.uri());
                    }

                    @Override
                    public Optional<Xml> page(Link.Page page) {
                        return jump(page.pageId());
                    }
                })
                .orElse(null);
    }

    private Optional<Xml> address(String uri) {
        Optional<String> relation = uri.length() > LONGEST_ADDRESS ? Optional.empty() : relations.address(uri);
        if (relation.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "PPTX_LINK_DROPPED",
                    "PowerPoint cannot follow the link \"" + OneLine.of(uri, 80) + "\"",
                    origin,
                    "Shorten it, or correct its address."));
            return Optional.empty();
        }
        return relation.map(LinkXml::address);
    }

    private Optional<Xml> jump(String pageId) {
        Optional<String> relation = relations.page(pageId);
        if (relation.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "PPTX_LINK_DROPPED",
                    "A link leads to page \"" + OneLine.of(pageId, 80) + "\", which is not in this deck",
                    origin,
                    "Export all pages of the file."));
            return Optional.empty();
        }
        return relation.map(LinkXml::slide);
    }
}
