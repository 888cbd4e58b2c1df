package io.journeydeck.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileGuardTest {

    private final List<Throwable> faults = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final FileGuard guard = new FileGuard(faults::add);

    private void run(Runnable work) {
        guard.run(Origin.ofFile("map.drawio"), "drawn", work, findings::add);
    }

    @Test
    void saysNothingOfWorkThatIsDone() {
        List<String> done = new ArrayList<>();
        run(() -> done.add("all"));

        assertThat(done).containsExactly("all");
        assertThat(findings).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void passesOnWhatIsWrongWithTheFile() {
        run(() -> {
            throw LimitExceededException.over("LIMIT_CELLS", "cells", 3, 2, Origin.UNKNOWN);
        });

        assertThat(findings).extracting(Diagnostic::code).containsExactly("LIMIT_CELLS");
        assertThat(faults).isEmpty();
    }

    @Test
    void tellsOurOwnErrorsToTheLogAndToTheUser() {
        IllegalStateException fault = new IllegalStateException("no");
        run(() -> {
            throw fault;
        });

        assertThat(findings).extracting(Diagnostic::code).containsExactly("INTERNAL_ERROR");
        assertThat(findings.get(0).message()).isEqualTo("The file could not be drawn");
        assertThat(faults).containsExactly(fault);
    }

    @Test
    void endsDeepNestingAndWantOfMemoryAsFindings() {
        run(() -> {
            throw new StackOverflowError();
        });
        run(() -> {
            throw new OutOfMemoryError();
        });

        assertThat(findings).extracting(Diagnostic::code).containsExactly("TOO_DEEP", "OUT_OF_MEMORY");
        assertThat(faults).isEmpty();
    }
}
