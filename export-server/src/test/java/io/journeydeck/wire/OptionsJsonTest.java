package io.journeydeck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.export.ExportOptions;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsJsonTest {

    @Test
    void takesWhatAnOlderVersionDidNotWriteAsItIsByDefault() {
        assertThat(OptionsJson.read("{\"deck\":\"JOURNEY\",\"scale\":1.0}", null))
                .isEqualTo(ExportOptions.standard());
    }

    @Test
    void keepsWhatAnOlderVersionWrote() {
        assertThat(OptionsJson.read("{\"border\":7.0}", null).picture().border())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "", "{", "{\"deck\":\"HOLOGRAM\"}"})
    void refusesOtherText(String json) {
        assertThatThrownBy(() -> OptionsJson.read(json, null)).isInstanceOf(UncheckedIOException.class);
    }
}
