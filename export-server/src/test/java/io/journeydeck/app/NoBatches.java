package io.journeydeck.app;

import io.journeydeck.batch.BatchDocument;
import io.journeydeck.batch.BatchOrder;
import io.journeydeck.batch.BatchRefusal;
import io.journeydeck.batch.BatchStatus;
import io.journeydeck.batch.Batches;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that never answers. */
final class NoBatches implements Batches {

    private static BatchRefusal away() {
        return new BatchRefusal(BatchRefusal.Reason.UNAVAILABLE, "There is no store of batches in this test");
    }

    @Override
    public BatchStatus submit(BatchOrder order, String owner, @Nullable String idempotencyKey) throws BatchRefusal {
        throw away();
    }

    @Override
    public Optional<BatchStatus> status(String id, String owner) throws BatchRefusal {
        throw away();
    }

    @Override
    public List<BatchStatus> list(String owner) throws BatchRefusal {
        throw away();
    }

    @Override
    public Map<String, Long> versions(Collection<String> ids) throws BatchRefusal {
        throw away();
    }

    @Override
    public boolean cancel(String id, String owner) throws BatchRefusal {
        throw away();
    }

    @Override
    public boolean delete(String id, String owner) throws BatchRefusal {
        throw away();
    }

    @Override
    public void copy(BatchDocument document, OutputStream out) throws BatchRefusal {
        throw away();
    }
}
