package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.export.OutputFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatChoiceTest {

    private static final String PPTX = PaperFormat.PPTX.mediaType();

    private final FormatChoice choice = new FormatChoice(PaperFormat.ALL);

    /** RFC 9110, 12.5.1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/svg+xml | svg",
                "IMAGE/SVG+XML;charset=utf-8 | svg",
                "text/html, image/svg+xml;q=0.1 | svg",
                "image/svg+xml;q=0.5, PPTX;q=0.8 | pptx",
                "image/svg+xml;q=0, PPTX;q=0.1 | pptx",
                "image/svg+xml, PPTX | svg",
                "PPTX, image/svg+xml | pptx",
                "image/*;q=0.3, */*;q=0.1 | svg",
                "application/zip, PPTX;q=0.2 | pptx",
            })
    void takesTheTypeThatTheCallerLikesBest(String accept, String id) {
        assertThat(choice.of(List.of(), accept.replace("PPTX", PPTX)))
                .extracting(OutputFormat::id)
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "", "text/html, */*;q=0.8", "application/json"})
    void asksForAFormatWhenAnyWouldDo(String accept) {
        assertThatThrownBy(() -> choice.of(List.of(), accept))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("FORMAT_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "video/*", "image/svg+xml;q=0", "nonsense", ";;,,"})
    void listsFormatsWhenNoneWouldDo(String accept) {
        assertThatThrownBy(() -> choice.of(List.of(), accept)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.code()).isIn("FORMAT_NOT_ACCEPTABLE", "FORMAT_MISSING");
            assertThat(e.problem("id").detail()).contains("svg, pptx");
        });
    }

    @Test
    void letsTheParameterDecide() {
        assertThat(choice.of(List.of("pptx", "svg"), "image/svg+xml"))
                .containsExactly(PaperFormat.PPTX, PaperFormat.SVG);
    }
}
