package io.journeydeck.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeydeck.check.CheckReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in one file, as JSON. */
public final class CheckReportJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private CheckReportJson() {}

    private record Wire(@Nullable Integer maps, @Nullable List<@Nullable FindingJson> findings) {}

    public static byte[] write(CheckReport report) throws IOException {
        List<@Nullable FindingJson> findings = new ArrayList<>(FindingJson.of(report.findings()));
        return MAPPER.writeValueAsBytes(new Wire(report.maps(), findings));
    }

    /**
     * Reads what {@link #write} wrote, or someone who is not to be trusted.
     *
     * @param file whose report it is
     * @throws IOException when it is anything but a report
     */
    public static CheckReport read(byte[] json, String file) throws IOException {
        Wire wire = MAPPER.readValue(json, Wire.class);
        if (wire == null || wire.maps == null || wire.maps < 0) {
            throw new IOException("The report is not whole");
        }
        return new CheckReport(file, wire.maps, FindingJson.diagnostics(wire.findings));
    }
}
