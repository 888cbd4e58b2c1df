package io.journeydeck.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.OutputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conversions as JSON, but for the bytes of their documents: those go along as they are, in the same order. */
public final class ConversionJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final int LAST_PAGE = 1_000_000;

    private ConversionJson() {}

    private record Wire(
            @Nullable List<@Nullable ArtifactWire> artifacts,
            @Nullable List<@Nullable FindingJson> findings) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record ArtifactWire(
            @Nullable String format,
            @Nullable Integer page,
            @Nullable String pageName) {}

    public static byte[] write(Conversion conversion) throws IOException {
        List<@Nullable ArtifactWire> artifacts = new ArrayList<>();
        for (Artifact artifact : conversion.artifacts()) {
            Artifact.PageRef page = artifact.page();
            artifacts.add(new ArtifactWire(
                    artifact.format().id(),
                    page == null ? null : (Integer) page.number(),
                    page == null ? null : page.name()));
        }
        List<@Nullable FindingJson> findings = new ArrayList<>(FindingJson.of(conversion.diagnostics()));
        return MAPPER.writeValueAsBytes(new Wire(artifacts, findings));
    }

    /**
     * Reads what {@link #write} wrote, or someone who is not to be trusted.
     *
     * @param documents bytes of the documents, in their order
     * @param formats those that the documents may be of
     * @throws IOException when it is anything but a conversion into these formats
     */
    public static Conversion read(byte[] json, List<byte[]> documents, List<OutputFormat> formats) throws IOException {
        Wire wire = MAPPER.readValue(json, Wire.class);
        List<@Nullable ArtifactWire> told = wire == null || wire.artifacts == null ? List.of() : wire.artifacts;
        if (wire == null || told.size() != documents.size()) {
            throw new IOException("There are other documents than are told of");
        }
        List<Artifact> artifacts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            artifacts.add(artifact(told.get(i), documents.get(i), formats));
        }
        return new Conversion(artifacts, FindingJson.diagnostics(wire.findings));
    }

    private static Artifact artifact(@Nullable ArtifactWire told, byte[] bytes, List<OutputFormat> formats)
            throws IOException {
        for (OutputFormat format : formats) {
            if (told != null && format.id().equals(told.format)) {
                return new Artifact(format, page(told, format), bytes);
            }
        }
        throw new IOException("A document is of a format that nobody asked for");
    }

    private static Artifact.@Nullable PageRef page(ArtifactWire told, OutputFormat format) throws IOException {
        if (format.holdsAllPages() && told.page == null && told.pageName == null) {
            return null;
        }
        if (format.holdsAllPages()
                || told.page == null
                || told.pageName == null
                || told.page < 1
                || told.page > LAST_PAGE) {
            throw new IOException("A document's page is not as it should be");
        }
        return new Artifact.PageRef(told.page, told.pageName);
    }
}
