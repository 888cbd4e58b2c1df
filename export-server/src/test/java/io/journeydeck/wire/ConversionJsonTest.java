package io.journeydeck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.app.OutputFormats;
import io.journeydeck.check.CheckReport;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionJsonTest {

    private static final OutputFormat SVG = format("svg");
    private static final OutputFormat XLSX = format("xlsx");
    private static final List<byte[]> ONE = List.of(new byte[] {1});

    private static OutputFormat format(String id) {
        return OutputFormats.standard().stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comesBackAsItWent() throws IOException {
        Diagnostic finding = Diagnostic.warning(
                "SHAPE_UNKNOWN", "É\n\"x\"", Origin.ofFile("a").atCell("7"), "");
        Conversion made = new Conversion(
                List.of(
                        new Artifact(SVG, new Artifact.PageRef(2, "Zwei"), new byte[] {1}),
                        new Artifact(XLSX, null, new byte[] {2})),
                List.of(finding));

        byte[] json = ConversionJson.write(made);

        List<byte[]> documents = made.artifacts().stream().map(Artifact::bytes).toList();
        assertThat(ConversionJson.read(json, documents, List.of(SVG, XLSX))).isEqualTo(made);
        CheckReport report = new CheckReport("a", 3, List.of(finding));
        assertThat(CheckReportJson.read(CheckReportJson.write(report), "a")).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"artifacts\":[null]}",
                "{\"artifacts\":[{\"format\":\"xlsx\"}]}",
                "{\"artifacts\":[{\"format\":\"svg\"}]}",
                "{\"artifacts\":[{\"format\":\"svg\",\"page\":0,\"pageName\":\"x\"}]}",
                "{\"artifacts\":[{\"format\":\"svg\",\"page\":1}]}",
                "{\"artifacts\":[{\"format\":\"svg\",\"page\":1,\"pageName\":\"x\"},{}]}",
                "{\"artifacts\":[{\"format\":\"svg\",\"page\":1,\"pageName\":\"x\"}],\"findings\":[null]}",
                "{\"artifacts\":[{\"format\":\"svg\",\"page\":1,\"pageName\":\"x\"}],\"findings\":[{\"code\":\"A\"}]}",
                "{\"artifacts\":[{\"format\":\"svg\",\"page\":1,\"pageName\":\"x\"}],\"findings\":[{\"code\":\"a b\","
                        + "\"severity\":\"ERROR\",\"message\":\"\",\"remedy\":\"\"}]}"
            })
    void refusesWhatIsNotAsItShouldBe(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ConversionJson.read(bytes, ONE, List.of(SVG))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"maps\":-1}", "{\"maps\":1,\"findings\":[{}]}"})
    void refusesReportsThatAreNone(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CheckReportJson.read(bytes, "a")).isInstanceOf(IOException.class);
    }
}
