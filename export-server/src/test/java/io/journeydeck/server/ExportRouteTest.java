package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static io.journeydeck.server.RunningServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.PaperSize;
import io.journeydeck.export.PictureOptions;
import io.journeydeck.export.SlideSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRouteTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.standard();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersOneDocumentWithItsTypeAndName() throws Exception {
        HttpResponse<byte[]> answer = server.export("?format=pptx&name=T%C3%B6%C3%B6%20%22plan%22.drawio", "x");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(PaperFormat.PPTX.mediaType());
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"Too -plan-.pptx\"; filename*=UTF-8''T%C3%B6%C3%B6%20-plan-.pptx");
        assertThat(header(answer, "Journeydeck-Warnings")).isEqualTo("0");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("pptx 1");
    }

    @Test
    void answersPictureThatRunsNothing() throws Exception {
        HttpResponse<byte[]> answer = server.export("?format=svg", "x");

        assertThat(header(answer, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void takesFormatFromAcceptHeader() throws Exception {
        HttpResponse<byte[]> answer =
                server.send(server.post("", "x").header("Accept", "text/html;q=0.1, image/svg+xml, */*;q=0.5"));

        assertThat(header(answer, "Content-Type")).isEqualTo("image/svg+xml");
    }

    @Test
    void refusesAcceptHeaderThatNoFormatMeets() throws Exception {
        HttpResponse<byte[]> answer = server.send(server.post("", "x").header("Accept", "image/webp"));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(json(answer).path("detail").asText()).contains("svg, pptx");
    }

    @ParameterizedTest
    @CsvSource({
        "'', FORMAT_MISSING, 'svg, pptx'",
        "?format=docx, FORMAT_UNKNOWN, 'svg, pptx'",
        "?format=svg&color=red, PARAMETER_UNKNOWN, 'border, deck, dpi, embed, format'",
        "?format=svg&format=pptx, PARAMETER_INVALID, once",
        "?format=svg&page=0, PARAMETER_INVALID, counted from 1",
        "?format=svg&page=1&pages=all, PARAMETER_INVALID, one of them",
        "?format=svg&pages=5..2, PARAMETER_INVALID, 2..5",
        "?format=svg&scale=NaN, PARAMETER_INVALID, 0.01 to 16",
        "?format=svg&scale=99, PARAMETER_INVALID, 0.01 to 16",
        "?format=svg&border=-1, PARAMETER_INVALID, 0 to 1000",
        "?format=svg&embed=perhaps, PARAMETER_INVALID, true or false",
        "?format=pptx&deck=story, PARAMETER_INVALID, 'journey, pages, merged'",
        "?format=pptx&theme=../brand.potx, PARAMETER_INVALID, '--themes'",
        "?format=pptx&slide=3:2, PARAMETER_INVALID, '16:9, 4:3, A4, diagram'",
        "?format=pptx&lang=../x, PARAMETER_INVALID, 'en, nl or et'",
    })
    void refusesQueryAndNamesTheChoices(String query, String code, String choices) throws Exception {
        HttpResponse<byte[]> answer = server.export(query, "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).path("code").asText()).isEqualTo(code);
        assertThat(json(answer).path("detail").asText()).contains(choices);
    }

    @Test
    void handsOptionsOn() throws Exception {
        server.export(
                "?format=svg&pages=2..3&layers=a,b&scale=1.5&border=8&transparent&embed=1&width=640&height=480"
                        + "&slide=4:3&deck=pages&lang=nl",
                "x");

        assertThat(server.converter.options)
                .hasValue(new ExportOptions(
                        new PageSelection(2, 3),
                        List.of("a", "b"),
                        new PictureOptions(1.5, 8, true, true, 640, 480),
                        new DeckOptions(DeckKind.PAGES, SlideSize.STANDARD, null),
                        PaperSize.DIAGRAM,
                        "nl"));
    }

    @Test
    void packsPagesAndFormatsIntoZip() throws Exception {
        HttpResponse<byte[]> answer = server.export("?format=svg,pptx&pages=all&name=shop.drawio.svg", "pages 2");

        assertThat(header(answer, "Content-Type")).isEqualTo("application/zip");
        assertThat(header(answer, "Content-Disposition")).contains("filename=\"shop.zip\"");
        assertThat(unzip(answer.body())).containsOnlyKeys("shop.svg", "shop-2.svg", "shop.pptx");
        assertThat(server.export("?format=svg,pptx&pages=all&name=shop.drawio.svg", "pages 2")
                        .body())
                .isEqualTo(answer.body());
    }

    @Test
    void keepsGoodFilesBesideBadOnes() throws Exception {
        HttpResponse<byte[]> answer = server.send(multipart(
                "?format=svg",
                Map.entry("a.drawio", "x"),
                Map.entry("A.drawio", "warn"),
                Map.entry("../b.drawio", "fail XML_MALFORMED")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Journeydeck-Errors")).isEqualTo("1");
        assertThat(header(answer, "Journeydeck-Warnings")).isEqualTo("1");
        Map<String, byte[]> entries = unzip(answer.body());
        assertThat(entries).containsOnlyKeys("a.svg", "A~2.svg", "report.json");
        assertThat(new String(entries.get("report.json"), StandardCharsets.UTF_8))
                .contains("\"file\":\"b.drawio\"", "XML_MALFORMED", "SHAPE_UNKNOWN")
                .doesNotContain("content");
    }

    @Test
    void makesOneDeckOfSeveralFilesAndAPictureOfEach() throws Exception {
        HttpResponse<byte[]> deck = server.send(
                multipart("?format=pptx&deck=merged", Map.entry("a.drawio", "x"), Map.entry("b.drawio", "y")));
        assertThat(header(deck, "Content-Disposition")).contains("filename=\"journeydeck.pptx\"");
        assertThat(new String(deck.body(), StandardCharsets.UTF_8).split("pptx", -1))
                .hasSize(3);

        HttpResponse<byte[]> both = server.send(
                multipart("?format=svg,pptx&deck=merged", Map.entry("a.drawio", "x"), Map.entry("b.drawio", "y")));
        assertThat(unzip(both.body())).containsOnlyKeys("a.svg", "b.svg", "journeydeck.pptx");
    }

    @Test
    void tellsDocumentsAndFindingsAsJson() throws Exception {
        HttpResponse<byte[]> answer =
                server.send(server.post("?format=svg&name=a.drawio", "warn").header("Accept", "application/json"));

        JsonNode document = json(answer).path("documents").path(0);
        assertThat(document.path("name").asText()).isEqualTo("a.svg");
        assertThat(document.path("page").asInt()).isEqualTo(1);
        assertThat(Base64.getDecoder().decode(document.path("content").asText()))
                .hasSize(document.path("size").asInt());
        JsonNode finding = json(answer).path("findings").path(0);
        assertThat(finding.path("code").asText()).isEqualTo("SHAPE_UNKNOWN");
        assertThat(finding.path("severity").asText()).isEqualTo("warning");
        assertThat(finding.path("remedy").asText()).isEqualTo("Pick another.");
    }

    @ParameterizedTest
    @CsvSource({
        "LIMIT_REQUEST_SIZE, 413",
        "LIMIT_INFLATED_SIZE, 413",
        "UNSUPPORTED_INPUT, 415",
        "XML_MALFORMED, 422",
        "XML_DOCTYPE_FORBIDDEN, 422",
        "LIMIT_CELLS, 422",
        "RENDER_TIMEOUT, 422",
        "INTERNAL_ERROR, 500",
    })
    void givesEachFailureItsStatus(String code, int status) throws Exception {
        HttpResponse<byte[]> answer = server.send(
                server.post("?format=svg&name=a.drawio", "fail " + code).header("X-Request-Id", "my-id-7"));

        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode problem = json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).startsWith("urn:journeydeck:problem:");
        assertThat(problem.path("detail").asText()).isEqualTo("It went wrong. Mend it.");
        assertThat(problem.path("file").asText()).isEqualTo("a.drawio");
        assertThat(problem.path("page").asText()).isEqualTo("Checkout");
        assertThat(problem.path("cell").asText()).isEqualTo("c7");
        assertThat(problem.path("requestId").asText()).isEqualTo("my-id-7");
        assertThat(header(answer, "X-Request-Id")).isEqualTo("my-id-7");
    }

    @Test
    void saysNothingOfItsInsideWhenConversionCrashes() throws Exception {
        HttpResponse<byte[]> answer = server.export("?format=svg", "crash");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("secret", "Exception", "io.j");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json", "image/jpeg"})
    void refusesOtherTypesOfBody(String type) throws Exception {
        HttpResponse<byte[]> answer = server.send(server.request("/api/v1/export?format=svg")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).path("code").asText()).isEqualTo("UNSUPPORTED_INPUT");
    }

    @Test
    void asksForBody() throws Exception {
        HttpResponse<byte[]> answer = server.export("?format=svg", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asText()).isEqualTo("BODY_MISSING");
    }

    @Test
    void readsFileNamesInUnicode() throws Exception {
        HttpResponse<byte[]> answer = server.send(multipart("?format=pptx", Map.entry("Õnn – 旅.drawio", "x")));

        assertThat(header(answer, "Content-Disposition"))
                .endsWith("filename*=UTF-8''%C3%95nn%20%E2%80%93%20%E6%97%85.pptx");
    }

    @SafeVarargs
    private static java.net.http.HttpRequest.Builder multipart(String query, Map.Entry<String, String>... files) {
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, String> file : files) {
            body.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                    .append(file.getKey())
                    .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .append(file.getValue())
                    .append("\r\n");
        }
        body.append("--edge--\r\n");
        return server.request("/api/v1/export" + query)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        List<Long> times = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
                times.add(entry.getTimeLocal().toLocalDate().toEpochDay());
            }
        }
        assertThat(times).containsOnly(java.time.LocalDate.of(1980, 1, 1).toEpochDay());
        return entries;
    }
}
