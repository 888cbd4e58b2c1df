package io.journeydeck.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeydeck.importing.Updated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the changes of a workbook, as JSON, but for the diagram: that goes along as it is, if there is one. */
public final class UpdatedJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private UpdatedJson() {}

    private record Wire(
            @Nullable List<@Nullable ChangeWire> changes,
            @Nullable List<@Nullable FindingJson> findings,
            @Nullable Boolean complete) {}

    private record ChangeWire(
            Updated.@Nullable Verdict verdict,
            @Nullable String where,
            @Nullable String what,
            @Nullable String reason) {}

    public static byte[] write(Updated updated) throws IOException {
        List<@Nullable ChangeWire> changes = new ArrayList<>();
        updated.changes()
                .forEach(change ->
                        changes.add(new ChangeWire(change.verdict(), change.where(), change.what(), change.reason())));
        List<@Nullable FindingJson> findings = new ArrayList<>(FindingJson.of(updated.findings()));
        return MAPPER.writeValueAsBytes(new Wire(changes, findings, updated.complete()));
    }

    /**
     * Reads what {@link #write} wrote, or someone who is not to be trusted.
     *
     * @param documents the diagram, or none
     * @throws IOException when it is anything but that
     */
    public static Updated read(byte[] json, List<byte[]> documents) throws IOException {
        Wire wire = MAPPER.readValue(json, Wire.class);
        if (wire == null || wire.changes == null || wire.complete == null || documents.size() > 1) {
            throw new IOException("What became of the workbook is not whole");
        }
        List<Updated.Change> changes = new ArrayList<>();
        for (ChangeWire change : wire.changes) {
            if (change == null
                    || change.verdict == null
                    || change.where == null
                    || change.what == null
                    || change.reason == null) {
                throw new IOException("A change is not whole");
            }
            changes.add(new Updated.Change(change.verdict, change.where, change.what, change.reason));
        }
        return new Updated(
                documents.isEmpty() ? new byte[0] : documents.get(0),
                changes,
                FindingJson.diagnostics(wire.findings),
                wire.complete);
    }
}
