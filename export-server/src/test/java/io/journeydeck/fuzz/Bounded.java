package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Limits that small inputs reach, and what must not become of these. */
final class Bounded {

    /** More than any of these inputs needs on a machine that has other things to do. */
    private static final Duration TIME = Duration.ofMinutes(2);

    private static final Set<String> OUR_FAULTS =
            Set.of("INTERNAL_ERROR", "TOO_DEEP", "OUT_OF_MEMORY", "RENDER_TIMEOUT");

    static final Limits LIMITS =
            new Limits(1 << 20, 1 << 20, 20, 500, 64, 30, 20_000, 1 << 20, 1_000_000, 2_000_000, TIME);

    private Bounded() {}

    /** Whatever gets there takes forever. */
    static Deadline deadline() {
        return Deadline.in(TIME);
    }

    /** Does the work, which may end with a finding that is the input's fault. */
    static void run(Work work) throws Exception {
        try {
            work.run();
        } catch (DiagnosticException e) {
            checkFindings(List.of(e.diagnostic()));
        }
    }

    /** None of the findings is a fault of ours. */
    static void checkFindings(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            assertThat(OUR_FAULTS).as("%s", finding.line()).doesNotContain(finding.code());
        }
    }

    /** Something that reads input. */
    interface Work {
        void run() throws Exception;
    }
}
