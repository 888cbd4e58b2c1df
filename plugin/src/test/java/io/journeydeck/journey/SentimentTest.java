package io.journeydeck.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentimentTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    1; 1
                    +2; 2
                    -0.5; -0.5
                    −1.5; -1.5
                    0,5; 0.5
                    0.3; 0.5
                    -0; 0
                    """)
    void readsWhatPeopleWrite(String written, double value) {
        assertThat(Sentiment.parse(written)).contains(new Sentiment(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "happyish", "3", "-2.1", "NaN", "1e0", "--1", "1;"})
    void refusesWhatIsNoSentiment(String written) {
        assertThat(Sentiment.parse(written)).isEmpty();
    }

    @Test
    void isNeverBetweenHalfStepsOrOutside() {
        assertThatThrownBy(() -> new Sentiment(0.3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sentiment(2.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sentiment(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsWhatItWrites(@ForAll @IntRange(min = -4, max = 4) int halves) {
        Sentiment sentiment = new Sentiment(halves / 2.0);
        assertThat(Sentiment.parse(sentiment.toString())).contains(sentiment);
    }
}
