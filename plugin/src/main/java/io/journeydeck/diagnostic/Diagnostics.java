package io.journeydeck.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of one piece of work, in the order they were made, each kept once; not for use by several threads.
 *
 * <p>At most {@link #CAPACITY} are kept, so that hostile input cannot fill the memory with complaints; the count goes on.
 */
public final class Diagnostics {

    /** Findings kept; further ones are only counted. */
    public static final int CAPACITY = 1_000;

    private final Set<Diagnostic> findings = new LinkedHashSet<>();
    private int omitted;

    public void add(Diagnostic finding) {
        if (findings.size() < CAPACITY) {
            findings.add(finding);
        } else if (!findings.contains(finding)) {
            omitted++;
        }
    }

    public List<Diagnostic> list() {
        List<Diagnostic> all = new ArrayList<>(findings);
        if (omitted > 0) {
            all.add(Diagnostic.warning(
                    "DIAGNOSTICS_OMITTED",
                    omitted + " more findings are not listed",
                    Origin.UNKNOWN,
                    "Mend those listed first."));
        }
        return List.copyOf(all);
    }
}
