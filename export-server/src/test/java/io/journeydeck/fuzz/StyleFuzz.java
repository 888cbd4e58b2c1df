package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.drawio.Style;
import io.journeydeck.scene.Color;
import java.nio.charset.StandardCharsets;

/** A cell's style: kept as it is written, its numbers finite. */
class StyleFuzz implements FuzzTarget {

    @Override
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Style style = Style.parse(text);
        assertThat(style.toString()).isEqualTo(text);
        style.values().forEach((key, value) -> {
            assertThat(style.number(key, 1)).isFinite();
            style.flag(key, true);
            Color.parse(value);
            Style changed = style.with(key, "7");
            assertThat(changed.values().keySet()).isEqualTo(style.values().keySet());
            assertThat(Style.parse(changed.toString()).values()).isEqualTo(changed.values());
        });
    }
}
