package io.journeydeck.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it is now.
 *
 * @param id 32 hexadecimal digits, random
 * @param ended null while there is work left
 * @param expires when it and its documents are deleted; null while there is work left
 * @param version goes up with each change, so that watchers see whether there is news
 */
public record BatchStatus(
        String id,
        WorkState state,
        Instant created,
        @Nullable Instant ended,
        @Nullable Instant expires,
        long version,
        List<BatchItem> items) {

    public BatchStatus {
        items = List.copyOf(items);
    }

    public long count(WorkState wanted) {
        return items.stream().filter(item -> item.state() == wanted).count();
    }

    /** All finished documents, in order. */
    public List<BatchDocument> documents() {
        return items.stream().flatMap(item -> item.documents().stream()).toList();
    }
}
