package io.journeydeck.journey.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.MapKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of comparisons are there in each language. */
class ComparisonWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "et"})
    void hasEveryWordInEachLanguage(String language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "et"})
    void hasAWordForEachKindAndKnownProperty(String language) {
        ComparisonWords words = ComparisonWords.of(language);

        for (ItemKind kind : ItemKind.values()) {
            assertThat(words.kind(kind)).isNotBlank();
        }
        for (MapKind kind : MapKind.values()) {
            assertThat(words.value("kind", kind.id())).isNotNull();
        }
        for (String property : ComparisonWords.KNOWN) {
            assertThat(words.property(property)).isNotBlank();
        }
    }

    @Test
    void leavesAPropertyOfOnesOwnAsItIs() {
        assertThat(ComparisonWords.of("nl").property("owner")).isEqualTo("Eigenaar");
        assertThat(ComparisonWords.of("nl").property("cost centre")).isEqualTo("cost centre");
        assertThat(ComparisonWords.of("nl").value("kind", "pain")).isEqualTo("Pijnpunt");
        assertThat(ComparisonWords.of("nl").value("owner", "pain")).isEqualTo("pain");
    }

    private static Set<String> keys(String language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ComparisonWords.class.getResourceAsStream("comparison_" + language + ".properties"))) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words.stringPropertyNames();
        }
    }
}
