package io.journeydeck.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding with plain members; whoever reads one from elsewhere finds out that members are missing only by asking. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingJson(
        @Nullable String code,
        @Nullable Severity severity,
        @Nullable String message,
        @Nullable String remedy,
        @Nullable String file,
        @Nullable String page,
        @Nullable String cell) {

    private static FindingJson of(Diagnostic finding) {
        Origin origin = finding.origin();
        return new FindingJson(
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.remedy(),
                origin.file(),
                origin.page(),
                origin.cellId());
    }

    static List<FindingJson> of(List<Diagnostic> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }

    static List<Diagnostic> diagnostics(@Nullable List<@Nullable FindingJson> findings) throws IOException {
        List<Diagnostic> all = new ArrayList<>();
        for (FindingJson finding : findings == null ? List.<@Nullable FindingJson>of() : findings) {
            if (finding == null
                    || finding.code == null
                    || finding.severity == null
                    || finding.message == null
                    || finding.remedy == null) {
                throw new IOException("A finding is not whole");
            }
            Origin origin = new Origin(finding.file, finding.page, finding.cell);
            try {
                all.add(new Diagnostic(finding.code, finding.severity, finding.message, origin, finding.remedy));
            } catch (IllegalArgumentException e) {
                throw new IOException("A finding is not as it should be", e);
            }
        }
        return all;
    }
}
