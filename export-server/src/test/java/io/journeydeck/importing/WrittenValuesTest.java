package io.journeydeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity | 1 | 1",
                "severity | 2,5 | 2.5",
                "impact | 5.0 | 5",
                "importance | 3 | 3",
                "effort | +4 | 4",
                "reach | 120000 | 120000",
                "frequency | 12 | 12",
                "confidence | 80 | 80",
                "sentiment | \u22121,5 | -1.5",
                "sentiment | 2 | 2",
                "sentiment | -0 | 0",
                "step | 3 | 3",
                "quarter | k2 2027 | 2027-Q2",
                "quarter | 2027/4 | ",
                "quarter | 2027 Q4 | 2027-Q4",
                "mode | Online | online",
                "due | 31.12.2027 | 2027-12-31",
                "due | 46477 | 2027-03-31",
                "due | 2028 | 2028",
                "due | soon | soon",
                "owner | 9 | 9",
                "status | waiting | waiting",
                "channel | Carrier pigeon | Carrier pigeon"
            })
    void readsWhatPeopleWrite(String property, String typed, String kept) {
        WrittenValues.Read read = WrittenValues.of(property, typed);

        assertThat(read.value()).isEqualTo(kept == null ? "" : kept);
        assertThat(read.isWrong()).isEqualTo(kept == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity | 6 | a number from 1 to 5",
                "severity | 0 | a number from 1 to 5",
                "impact | 0.5 | a number from 1 to 5",
                "effort | 5.1 | a number from 1 to 5",
                "importance | -3 | a number from 1 to 5",
                "importance | high | a number from 1 to 5",
                "reach | -1 | a number from 0 on",
                "frequency | daily | a number from 0 on",
                "confidence | 101 | a number from 0 to 100",
                "sentiment | 2.5 | a number from -2 to 2 in half steps",
                "sentiment | 0.3 | a number from -2 to 2 in half steps",
                "sentiment | sad | a number from -2 to 2 in half steps",
                "step | 0 | a whole number from 1 on",
                "step | 1.5 | a whole number from 1 on",
                "quarter | 2027-Q5 | a quarter such as 2027-Q1",
                "quarter | spring | a quarter such as 2027-Q1",
                "mode | sometimes | online or offline"
            })
    void saysWhatAValueShouldBe(String property, String typed, String wanted) {
        assertThat(WrittenValues.of(property, typed)).isEqualTo(new WrittenValues.Read("", wanted));
    }
}
