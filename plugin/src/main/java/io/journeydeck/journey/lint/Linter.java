package io.journeydeck.journey.lint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds maps against rules. Immutable and safe to share between threads. */
public final class Linter {

    private final List<Rule> rules;
    private final Profile profile;

    public Linter(List<Rule> rules, Profile profile) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
    }

    /** What the rules find, rule by rule in their order, each with the severity that the profile gives it. */
    public List<Diagnostic> check(Subject subject) {
        List<Diagnostic> all = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Severity> severity = profile.severity(rule.id());
            if (severity.isPresent() && rule.concerns(subject)) {
                Findings findings = new Findings(rule, severity.get());
                rule.check(subject, findings);
                all.addAll(findings.list(subject.map().origin()));
            }
        }
        return all;
    }

    /** Codes of findings of the reader of maps that the rules in use say in their own words. */
    public Set<String> replaced() {
        Set<String> codes = new HashSet<>();
        rules.stream()
                .filter(rule -> profile.severity(rule.id()).isPresent())
                .forEach(rule -> codes.addAll(rule.replaces()));
        return codes;
    }
}
