package io.journeydeck.journey.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.journey.ItemKind;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void speaksEveryLanguageWithTheSameKeys() {
        for (String language : Words.LANGUAGES) {
            assertThat(Words.of(language).language()).isEqualTo(language);
            assertThat(Words.of(language).keys()).isEqualTo(Words.of("en").keys());
        }
        assertThat(Words.of("en").keys()).hasSizeGreaterThanOrEqualTo(ItemKind.values().length);
    }

    @Test
    void namesLanesSoThatTheyAreRecognisedAgain() {
        for (String language : Words.LANGUAGES) {
            for (ItemKind kind : ItemKind.values()) {
                String name = Words.of(language).lane(kind);
                assertThat(LaneWords.kindOf(name).orElse(ItemKind.NOTE))
                        .as("%s in %s", name, language)
                        .isEqualTo(kind);
            }
        }
    }

    @Test
    void knowsLettersOutsideAscii() {
        assertThat(Words.of("et").lane(ItemKind.OPPORTUNITY)).isEqualTo("Võimalused");
    }

    @Test
    void takesTheFirstPartOfALanguageTagAndEnglishForOthers() {
        assertThat(Words.of("nl-BE").language()).isEqualTo("nl");
        assertThat(Words.of("fr").language()).isEqualTo("en");
        assertThat(Words.of("").language()).isEqualTo("en");
    }
}
