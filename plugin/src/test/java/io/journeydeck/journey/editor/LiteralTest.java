package io.journeydeck.journey.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void writesNumbersAsShortAsTheyAre() {
        assertThat(Literal.of(List.of(0, -0.0, 1.0, 0.5, 2.0004, 1_000_000, -3.25)))
                .isEqualTo("[0,0,1,0.5,2,1000000,-3.25]");
    }

    @Test
    void keepsTheOrderOfMaps() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", List.of());
        map.put("a", Map.of());

        assertThat(Literal.of(map)).isEqualTo("{\"b\":[],\"a\":{}}");
    }

    @Test
    void quotesWhatWouldEndAText() {
        assertThat(Literal.of("a \"b\" \\ \u00f5\n\u2028")).isEqualTo("\"a \\\"b\\\" \\\\ \u00f5\\n\\u2028\"");
        assertThatThrownBy(() -> Literal.of("\u0001")).isInstanceOf(IllegalArgumentException.class);
    }
}
