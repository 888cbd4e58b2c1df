package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.journeydeck.diagnostic.Severity;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Rule;
import io.journeydeck.journey.lint.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code docs/checks.md} lists the rules as they are. {@code -Dgolden.update=true} writes its table anew, and fails. */
class ChecksDocumentTest {

    private static final String DOCUMENT = "docs/checks.md";
    private static final String[] TITLES = {"id", "severity", "what is asked", "how to mend it"};

    private static List<List<String>> rules() {
        Profile profile = Profile.standard();
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : Rules.standard()) {
            String severity = profile.severity(rule.id()).map(Severity::name).orElse("off");
            rows.add(List.of(rule.id(), severity.toLowerCase(Locale.ROOT), rule.title(), rule.remedy()));
        }
        return rows;
    }

    @Test
    void listsTheRulesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            rewrite();
            fail("Rewrote " + DOCUMENT + ": look at it, then run without golden.update");
        }
        assertThat(Repository.table(DOCUMENT, TITLES))
                .as("Run with -Dgolden.update=true to have it written anew")
                .isEqualTo(rules());
    }

    private static void rewrite() throws IOException {
        String heading = "| " + String.join(" | ", TITLES) + " |";
        List<String> written = new ArrayList<>();
        boolean inTable = false;
        for (String line : Repository.text(DOCUMENT).lines().toList()) {
            inTable = line.equals(heading) || (inTable && line.startsWith("|"));
            if (!inTable) {
                written.add(line);
            } else if (line.equals(heading)) {
                written.add(heading);
                written.add("| --- | --- | --- | --- |");
                rules().forEach(row -> written.add("| " + String.join(" | ", row) + " |"));
            }
        }
        Files.writeString(Repository.file(DOCUMENT), String.join("\n", written) + "\n");
    }
}
