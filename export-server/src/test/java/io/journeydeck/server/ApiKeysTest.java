package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    @Test
    void knowsKeysByTheirNames() {
        ApiKeys keys = ApiKeys.parse("# comment\n\nci 0123456789abcdef\nsales fedcba9876543210\n", "keys");

        assertThat(keys.nameOf("0123456789abcdef")).hasValue("ci");
        assertThat(keys.nameOf("fedcba9876543210")).hasValue("sales");
        assertThat(keys.nameOf("0123456789abcdeF")).isEmpty();
        assertThat(keys.nameOf("")).isEmpty();
    }

    @Test
    void takesHashedKeys() {
        // printf %s 0123456789abcdef | sha256sum
        ApiKeys keys =
                ApiKeys.parse("ci sha256:9F9F5111F7B27A781F1F1DDDE5EBC2DD2B796BFC7365C9C28B548E564176929F", "keys");

        assertThat(keys.nameOf("0123456789abcdef")).hasValue("ci");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "ci short", "ci", "a b c", "ci sha256:12", "n/a 0123456789abcdef"})
    void refusesFileThatProtectsNothing(String text) {
        assertThatThrownBy(() -> ApiKeys.parse(text, "keys.txt"))
                .hasMessageStartingWith("keys.txt: ")
                .hasMessageNotContaining("0123456789abcdef");
    }
}
