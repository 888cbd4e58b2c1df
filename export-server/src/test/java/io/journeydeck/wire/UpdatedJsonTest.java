package io.journeydeck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.importing.Updated;
import io.journeydeck.importing.Updated.Change;
import io.journeydeck.importing.Updated.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdatedJsonTest {

    @Test
    void readsWhatItWrote() throws IOException {
        Updated updated = new Updated(
                new byte[] {1, 2},
                List.of(
                        new Change(Verdict.MADE, "Map, C3", "text", ""),
                        new Change(Verdict.CONFLICT, "Map, D3", "owner", "changed there, too")),
                List.of(Diagnostic.warning("ROW_ODD", "A row is odd", Origin.ofFile("a.xlsx"), "Look at it.")),
                true);

        Updated read = UpdatedJson.read(UpdatedJson.write(updated), List.of(updated.diagram()));

        assertThat(read.diagram()).isEqualTo(updated.diagram());
        assertThat(read.changes()).isEqualTo(updated.changes());
        assertThat(read.findings()).isEqualTo(updated.findings());
        assertThat(read.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "{\"changes\":[null],\"findings\":[],\"complete\":true}",
                "{\"changes\":[{\"verdict\":\"MADE\"}],\"findings\":[],\"complete\":true}",
                "{\"changes\":[{\"verdict\":\"EATEN\",\"where\":\"\",\"what\":\"\",\"reason\":\"\"}],\"complete\":true}",
                "{\"changes\":[],\"findings\":[{}],\"complete\":true}",
            })
    void refusesWhatIsNotWhole(String json) {
        assertThatThrownBy(() -> UpdatedJson.read(json.getBytes(StandardCharsets.UTF_8), List.of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesMoreDiagramsThanOne() throws IOException {
        byte[] json = UpdatedJson.write(new Updated(new byte[0], List.of(), List.of(), true));

        assertThatThrownBy(() -> UpdatedJson.read(json, List.of(new byte[1], new byte[1])))
                .isInstanceOf(IOException.class);
    }
}
