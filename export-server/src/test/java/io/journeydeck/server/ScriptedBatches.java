package io.journeydeck.server;

import io.journeydeck.batch.BatchDocument;
import io.journeydeck.batch.BatchItem;
import io.journeydeck.batch.BatchOrder;
import io.journeydeck.batch.BatchRefusal;
import io.journeydeck.batch.BatchStatus;
import io.journeydeck.batch.Batches;
import io.journeydeck.batch.WorkState;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Batches in memory whose files are done when a test says so: {@link #finish}. */
final class ScriptedBatches implements Batches {

    private static final Instant NOON = Instant.parse("2027-01-31T12:00:00Z");

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private @Nullable BatchRefusal refusal;

    private record Kept(String owner, BatchOrder order, BatchStatus status) {}

    /** All that is asked is refused from now on. */
    synchronized void refuse(@Nullable BatchRefusal next) {
        refusal = next;
    }

    synchronized BatchOrder order(String id) {
        return kept.get(id).order;
    }

    /** The next file is done, or has failed when it says {@code fail}. */
    synchronized void finish(String id) {
        Kept batch = kept.get(id);
        List<BatchItem> items = new ArrayList<>(batch.status.items());
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).state().isEnd()) {
                items.set(i, done(batch, items.get(i)));
                break;
            }
        }
        boolean end = items.stream().allMatch(item -> item.state().isEnd());
        put(id, batch, end ? WorkState.DONE : WorkState.RUNNING, items);
    }

    private static BatchItem done(Kept batch, BatchItem item) {
        byte[] source = batch.order.files().get(item.number() - 1).bytes();
        String text = new String(source, StandardCharsets.UTF_8);
        if (text.equals("fail")) {
            Diagnostic finding =
                    Diagnostic.error("XML_MALFORMED", "It is not XML", Origin.ofFile(item.file()), "Save it again.");
            return new BatchItem(item.number(), item.file(), false, WorkState.FAILED, 1, List.of(), List.of(finding));
        }
        byte[] content = content(item.file());
        CRC32 crc = new CRC32();
        crc.update(content);
        BatchDocument document = new BatchDocument(
                item.file() + ".svg", "svg", "image/svg+xml", content.length, "ab".repeat(32), crc.getValue());
        return new BatchItem(item.number(), item.file(), false, WorkState.DONE, 1, List.of(document), List.of());
    }

    private static byte[] content(String file) {
        return ("<svg>" + file + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private void put(String id, Kept batch, WorkState state, List<BatchItem> items) {
        BatchStatus was = batch.status;
        kept.put(
                id,
                new Kept(
                        batch.owner,
                        batch.order,
                        new BatchStatus(id, state, NOON, state.isEnd() ? NOON : null, NOON, was.version() + 1, items)));
    }

    private void look() throws BatchRefusal {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public synchronized BatchStatus submit(BatchOrder order, String owner, @Nullable String key) throws BatchRefusal {
        look();
        String id = String.format("%032x", key == null ? kept.size() + 1 : 1_000 + key.hashCode() % 1_000);
        if (!kept.containsKey(id)) {
            List<BatchItem> items = new ArrayList<>();
            order.files()
                    .forEach(file -> items.add(new BatchItem(
                            items.size() + 1, file.name(), false, WorkState.QUEUED, 0, List.of(), List.of())));
            kept.put(id, new Kept(owner, order, new BatchStatus(id, WorkState.QUEUED, NOON, null, NOON, 1, items)));
        }
        return kept.get(id).status;
    }

    @Override
    public synchronized Optional<BatchStatus> status(String id, String owner) throws BatchRefusal {
        look();
        return Optional.ofNullable(kept.get(id))
                .filter(batch -> batch.owner.equals(owner))
                .map(Kept::status);
    }

    @Override
    public synchronized List<BatchStatus> list(String owner) throws BatchRefusal {
        look();
        return kept.values().stream()
                .filter(batch -> batch.owner.equals(owner))
                .map(Kept::status)
                .toList();
    }

    @Override
    public synchronized Map<String, Long> versions(Collection<String> ids) throws BatchRefusal {
        look();
        Map<String, Long> versions = new LinkedHashMap<>();
        ids.stream()
                .filter(kept::containsKey)
                .forEach(id -> versions.put(id, kept.get(id).status.version()));
        return versions;
    }

    @Override
    public synchronized boolean cancel(String id, String owner) throws BatchRefusal {
        if (status(id, owner).isEmpty()) {
            return false;
        }
        Kept batch = kept.get(id);
        put(id, batch, WorkState.CANCELLED, batch.status.items());
        return true;
    }

    @Override
    public synchronized boolean delete(String id, String owner) throws BatchRefusal {
        return status(id, owner).isPresent() && kept.remove(id) != null;
    }

    @Override
    public void copy(BatchDocument document, OutputStream out) throws IOException, BatchRefusal {
        look();
        out.write(content(document.name().replaceFirst("\\.svg$", "")));
    }
}
