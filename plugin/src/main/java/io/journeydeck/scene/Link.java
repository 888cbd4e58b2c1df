package io.journeydeck.scene;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a click on a cell or a run leads; only what {@link #parse} lets through exists. */
public sealed interface Link {

    <R> R accept(Visitor<R> visitor);

    /** A web or mail address: http, https or mailto. */
    record Web(String uri) implements Link {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.web(this);
        }
    }

    /** Another page of the same file, by its id. */
    record Page(String pageId) implements Link {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.page(this);
        }
    }

    /** One method a kind of link. */
    interface Visitor<R> {
        R web(Web link);

        R page(Page link);
    }

    /**
     * Reads what a diagram gives as a link: an address, or draw.io's {@code data:page/id,PAGE}.
     *
     * @return empty when the link is of a kind that must not be followed ({@code javascript:}, {@code file:}, …) or no link
     */
    static Optional<Link> parse(String text) {
        String target = text.strip();
        String pagePrefix = "data:page/id,";
        if (target.startsWith(pagePrefix) && target.length() > pagePrefix.length()) {
            return Optional.of(new Page(target.substring(pagePrefix.length())));
        }
        if (target.startsWith("www.")) {
            target = "https://" + target;
        }
        if (target.length() > 2_000) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(target.replace(" ", "%20"));
            String scheme = uri.getScheme();
            boolean allowed =
                    scheme != null && Set.of("http", "https", "mailto").contains(scheme.toLowerCase(Locale.ROOT));
            return allowed ? Optional.of(new Web(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
