package io.journeydeck.journey.lint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import java.util.LinkedHashSet;
import java.util.Set;

/** Takes what one rule finds in one map, and says how severe that is. */
public final class Findings {

    /** As many are kept; further ones are only counted. */
    static final int MOST = 200;

    private final Rule rule;
    private final Severity severity;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private int omitted;

    Findings(Rule rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    /** A finding that the rule's own remedy mends; {@code message} has no full stop at its end. */
    public void add(Origin where, String message) {
        add(where, message, rule.remedy());
    }

    /** A finding that is mended in its own way, by one of {@link Rule#remedies()}. */
    public void add(Origin where, String message, String remedy) {
        if (found.size() < MOST) {
            found.add(new Diagnostic(rule.id(), severity, message, where, remedy));
        } else {
            omitted++;
        }
    }

    Set<Diagnostic> list(Origin map) {
        Set<Diagnostic> all = new LinkedHashSet<>(found);
        if (omitted > 0) {
            all.add(new Diagnostic(
                    rule.id(), severity, omitted + " more findings like these are not listed", map, rule.remedy()));
        }
        return all;
    }
}
