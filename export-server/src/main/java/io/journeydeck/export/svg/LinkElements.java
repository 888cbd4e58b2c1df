package io.journeydeck.export.svg;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.scene.Link;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Links as {@code a} elements. A picture shows one page, so links to other pages stay behind as {@code data-page}. */
final class LinkElements {

    private final SvgPage page;
    private final Origin origin;
    private final Diagnostics diagnostics;
    private boolean used;

    LinkElements(SvgPage page, Origin origin, Diagnostics diagnostics) {
        this.page = page;
        this.origin = origin;
        this.diagnostics = diagnostics;
    }

    /** {@code content} inside the link, or {@code content} itself when there is none. */
    Element around(Element content, @Nullable Link link) {
        if (link == null) {
            return content;
        }
        Element anchor = start(link);
        anchor.appendChild(content);
        return anchor;
    }

    Element start(Link link) {
        return link.accept(new Link.Visitor<>() {
            @Override
            public Element web(Link.Web web) {
                if (Link.parse(web.uri()).isEmpty()) {
                    return page.element("g");
                }
                used = true;
                Element anchor = page.element("a");
                SvgPage.href(anchor, web.uri());
                SvgPage.set(anchor, "target", "_blank");
                SvgPage.set(anchor, "rel", "noopener");
                SvgPage.set(anchor, "pointer-events", "all");
                return anchor;
            }

            @Override
            public Element page(Link.Page target) {
                diagnostics.add(Diagnostic.info(
                        "SVG_PAGE_LINK",
                        "Links to other pages lead nowhere in an SVG picture",
                        origin,
                        "Use the PowerPoint deck, where they lead to slides."));
                Element anchor = page.element("a");
                SvgPage.set(anchor, "data-page", target.pageId());
                return anchor;
            }
        });
    }

    /** True when something in the picture can be followed. */
    boolean used() {
        return used;
    }
}
