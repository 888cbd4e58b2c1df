package io.journeydeck.journey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Profile read(String yaml) {
        return new ProfileReader(Profile.standard(), diagnostics).read(yaml, "ours.yaml");
    }

    @Test
    void changesTheRulesThatItNamesAndNoOthers() {
        Profile profile = read("# ours\nJ013: off\nJ091: ERROR\nJ010: 'info'\n");

        assertThat(profile.severity("J013")).isEmpty();
        assertThat(profile.severity("J091")).contains(Severity.ERROR);
        assertThat(profile.severity("J010")).contains(Severity.INFO);
        assertThat(profile.severity("J001")).contains(Severity.ERROR);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void isTheStandardOneWhenItSaysNothing() {
        assertThat(read("")).isEqualTo(Profile.standard());
        assertThat(read("# nothing yet\n")).isEqualTo(Profile.standard());
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void tellsAllThatIsWrongWithLineAndColumn() {
        read("J013: off\nJ31: error\nJ014: loud\nJ013: info\nJ015: [a]\n");

        assertThat(diagnostics.list())
                .extracting(Diagnostic::line)
                .containsExactly(
                        "ours.yaml: Line 2, column 1: There is no rule \"J31\". The nearest is J031.",
                        "ours.yaml: Line 3, column 7: Rule J014 can't be \"loud\". Write error, warning, info or off.",
                        "ours.yaml: Line 4, column 1: Rule J013 is named a second time. Take one of the two lines away.",
                        "ours.yaml: Line 5, column 7: Rule J015 can't be \"...\". Write error, warning, info or off.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J013:\toff\nJ014: {",
                "- J013",
                "just words",
                "J013: off\n\tJ014: off",
                "J013: *x",
                "\u0007",
                "a: &a [*a]"
            })
    void refusesWhatIsNoProfile(String yaml) {
        assertThat(read(yaml)).isEqualTo(Profile.standard());

        assertThat(diagnostics.list()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.origin().file()).isEqualTo("ours.yaml");
            assertThat(finding.code()).startsWith("PROFILE_");
        });
    }

    @Test
    void tellsWhereYamlIsBroken() {
        read("J013: off\nJ014: {\n");

        assertThat(diagnostics.list()).singleElement().satisfies(finding -> assertThat(finding.message())
                .startsWith("Line 3, column 1: "));
    }
}
