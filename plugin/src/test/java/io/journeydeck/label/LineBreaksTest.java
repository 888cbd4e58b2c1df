package io.journeydeck.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dot (·) stands where Chromium 156 lets a line end. */
class LineBreaksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one ·two",
                "http://www.example.com/a/b?·c=d&e=f#g",
                "john.doe@example.com",
                "C++",
                "a/b",
                "1/2",
                "e-·mail",
                "state-·of-·the-·art",
                "2024-·01-·15",
                "a ·-b",
                "1 ·- ·2",
                "(a)b",
                "foo(bar)",
                "(1)·(2)",
                "\"a\" ·b",
                "don't",
                "a?·b",
                "wow!?",
                "10:30",
                "1,000",
                "50%",
                "100€",
                "€100",
                "100 ·€",
                "é,a",
                "é-1",
                "a“b”",
                "a ·“b” ·c",
                "(é)",
                "a–·b",
                "a·—·b",
                "a…·b",
                "a\u00a0b",
                "a\u00a0%b",
                "%c4Name%",
                "a\u200b·b",
                "a\u00ad·b",
                "C:\\Users\\x",
                "x→y",
                "日·本·語。·次",
                "「日·本」·語",
                "100·円",
                "ち·ょ·っ·と",
                "日·a",
                "x/·é",
                "😀·😀",
                "한·국·어 ·문·장",
                "e\u0301a",
                "a\u2028·b",
            })
    void linesEndWhereChromiumEndsThem(String marked) {
        String text = marked.replace("·", "");
        StringBuilder found = new StringBuilder(text);
        LineBreaks.of(text).stream()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .forEach(at -> found.insert((int) at, "·"));

        assertThat(found.toString()).isEqualTo(marked);
    }
}
