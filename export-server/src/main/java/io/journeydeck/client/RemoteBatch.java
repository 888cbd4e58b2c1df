package io.journeydeck.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch as a server tells it.
 *
 * @param state {@code queued}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param items null in lists
 * @param skipped files that were no diagrams, in the answer to those who sent them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RemoteBatch(
        String id,
        String state,
        String created,
        @Nullable String expires,
        @Nullable List<Item> items,
        @Nullable List<String> skipped) {

    /**
     * A file, or a document of all files.
     *
     * @param kind {@code file} or {@code merged}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String file, String kind, String state, List<Document> documents, List<Finding> findings) {}

    /**
     * A finished document.
     *
     * @param name with folders, in which only {@code /} separates
     * @param href its path at the server
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Document(String name, String format, long size, String sha256, String href) {}

    /** What was found in a file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Finding(
            String code,
            String severity,
            String message,
            @Nullable String remedy,
            @Nullable String file,
            @Nullable String page,
            @Nullable String cell) {}

    /** True when nothing more will be done. */
    public boolean ended() {
        return state.equals("done") || state.equals("failed") || state.equals("cancelled");
    }

    /** Files and documents of all files in one of the states. */
    public long count(String... states) {
        List<String> wanted = List.of(states);
        return items().stream().filter(item -> wanted.contains(item.state)).count();
    }

    @Override
    public List<Item> items() {
        return items == null ? List.of() : items;
    }
}
