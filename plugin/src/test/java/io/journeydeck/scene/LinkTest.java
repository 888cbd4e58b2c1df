package io.journeydeck.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @Test
    void keepsWebMailAndPageLinks() {
        assertThat(Link.parse("https://example.org/a b")).contains(new Link.Web("https://example.org/a%20b"));
        assertThat(Link.parse("mailto:a@example.org")).contains(new Link.Web("mailto:a@example.org"));
        assertThat(Link.parse("www.example.org")).contains(new Link.Web("https://www.example.org"));
        assertThat(Link.parse("data:page/id,abc")).contains(new Link.Page("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "file:///etc/passwd",
                "data:text/html,<script>",
                "data:action/json,{}",
                "vbscript:x",
                "notes.txt",
                "",
                "http://[bad"
            })
    void refusesEverythingElse(String target) {
        assertThat(Link.parse(target)).isEmpty();
    }
}
