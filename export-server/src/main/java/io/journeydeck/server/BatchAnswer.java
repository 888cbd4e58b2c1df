package io.journeydeck.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.journeydeck.batch.BatchDocument;
import io.journeydeck.batch.BatchItem;
import io.journeydeck.batch.BatchStatus;
import io.journeydeck.batch.WorkState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A batch as clients see it.
 *
 * @param created ISO 8601, UTC, as all times
 * @param counts files and documents of all files by their states
 * @param expires when it is deleted; null while there is work left
 * @param result where the archive of the documents is; null while there is work left
 * @param skipped files in archives that are no diagrams, in the answer to those who sent them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchAnswer(
        String id,
        String state,
        String created,
        @Nullable String ended,
        @Nullable String expires,
        long version,
        Map<String, Long> counts,
        @Nullable List<Item> items,
        String events,
        @Nullable String result,
        @Nullable List<String> skipped) {

    static final String PATH = "/api/v1/batches/";

    /**
     * A file, or a document of all files.
     *
     * @param kind {@code file} or {@code merged}
     */
    record Item(
            int number,
            String file,
            String kind,
            String state,
            int attempts,
            List<Entry> documents,
            List<Finding> findings) {}

    /** A document; {@code href} is where it can be had. */
    record Entry(String name, String format, String mediaType, long size, String sha256, String href) {}

    static BatchAnswer of(BatchStatus batch, @Nullable List<String> skipped) {
        return answer(
                batch, batch.items().stream().map(item -> item(batch, item)).toList(), skipped);
    }

    /** Without its items, for lists. */
    static BatchAnswer brief(BatchStatus batch) {
        return answer(batch, null, null);
    }

    private static BatchAnswer answer(BatchStatus batch, @Nullable List<Item> items, @Nullable List<String> skipped) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(WorkState.values()).forEach(state -> counts.put(state.id(), batch.count(state)));
        return new BatchAnswer(
                batch.id(),
                batch.state().id(),
                batch.created().toString(),
                batch.ended() == null ? null : batch.ended().toString(),
                batch.expires() == null ? null : batch.expires().toString(),
                batch.version(),
                items == null ? Map.of() : counts,
                items,
                PATH + batch.id() + "/events",
                batch.state().isEnd() ? PATH + batch.id() + "/result" : null,
                skipped == null || skipped.isEmpty() ? null : skipped);
    }

    private static Item item(BatchStatus batch, BatchItem item) {
        return new Item(
                item.number(),
                item.file(),
                item.merges() ? "merged" : "file",
                item.state().id(),
                item.attempts(),
                item.documents().stream()
                        .map(document -> entry(batch, document))
                        .toList(),
                Finding.of(item.findings()));
    }

    private static Entry entry(BatchStatus batch, BatchDocument document) {
        return new Entry(
                document.name(),
                document.format(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                PATH + batch.id() + "/documents/" + encoded(document.name()));
    }

    private static String encoded(String name) {
        return Arrays.stream(name.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
