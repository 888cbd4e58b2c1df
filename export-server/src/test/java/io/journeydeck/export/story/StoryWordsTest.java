package io.journeydeck.export.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StoryWordsTest {

    private static final Pattern FILLED = Pattern.compile("%\\d\\$[sd]");

    @Test
    void saysTheSameThingsInEachLanguage() {
        Properties english = words("en");
        assertThat(english).hasSizeGreaterThan(60);
        for (String language : List.of("nl", "et")) {
            Properties words = words(language);
            assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(filled(words.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(filled(english.getProperty(key)));
            }
        }
    }

    @Test
    void writesNumbersAndDaysAsTheLanguageDoes() {
        assertThat(StoryWords.of("en").score(-1.5)).isEqualTo("−1.5");
        assertThat(StoryWords.of("nl").score(-1.5)).isEqualTo("−1,5");
        assertThat(StoryWords.of("et").score(2)).isEqualTo("+2");
        assertThat(StoryWords.of("nl").day(LocalDate.of(2026, 11, 22))).isEqualTo("22 november 2026");
        assertThat(StoryWords.of("en").percent(0.666)).isEqualTo("67\u00a0%");
    }

    private static Set<String> filled(String phrase) {
        Set<String> places = new TreeSet<>();
        FILLED.matcher(phrase).results().forEach(found -> places.add(found.group()));
        return places;
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (InputStream in = StoryWords.class.getResourceAsStream("story_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
