package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static io.journeydeck.server.RunningServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportRouteTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.standard();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A form with the parts {@code name=content}. */
    static HttpRequest.Builder form(RunningServer to, String query, String... parts) {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            String[] said = part.split("=", 2);
            body.append("--edge\r\nContent-Disposition: form-data; name=\"")
                    .append(said[0])
                    .append("\"; filename=\"")
                    .append(said[0])
                    .append(said[0].equals("workbook") ? ".xlsx" : ".drawio")
                    .append("\"\r\n\r\n")
                    .append(said[1])
                    .append("\r\n");
        }
        return to.request("/api/v1/import" + query)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body + "--edge--\r\n"));
    }

    private static HttpResponse<byte[]> ask(String query, String... parts) throws Exception {
        return server.send(form(server, query, parts));
    }

    @Test
    void givesTheChangedDiagramAndWhatBecameOfEachChange() throws Exception {
        HttpResponse<byte[]> answer = ask("", "diagram=old", "workbook=+new");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(header(answer, "Journeydeck-Warnings")).isEqualTo("1");
        JsonNode report = json(answer);
        assertThat(report.path("complete").asBoolean()).isFalse();
        assertThat(report.path("changes").findValuesAsText("verdict")).containsExactly("made", "conflict");
        assertThat(report.path("changes").path(1).path("reason").asText()).contains("says \"3\" now");
        assertThat(report.path("findings").findValuesAsText("code")).containsExactly("ROW_ODD");
        assertThat(report.path("diagram").path("name").asText()).isEqualTo("diagram.drawio");
        assertThat(new String(
                        Base64.getDecoder()
                                .decode(report.path("diagram").path("content").asText()),
                        StandardCharsets.UTF_8))
                .isEqualTo("old+new");
    }

    @Test
    void listsOnlyOrOverwritesWhenAskedTo() throws Exception {
        JsonNode list = json(ask("?dryRun=true", "workbook=x", "diagram=old"));
        JsonNode all = json(ask("?overwriteConflicts=true&dryRun=false", "workbook=x", "diagram=old"));

        assertThat(list.has("diagram")).isFalse();
        assertThat(list.path("changes")).hasSize(2);
        assertThat(all.path("complete").asBoolean()).isTrue();
        assertThat(all.path("changes").findValuesAsText("verdict")).containsExactly("made", "made");
    }

    @ParameterizedTest
    @CsvSource({
        "?dryRun=maybe, PARAMETER_INVALID",
        "?dryRun=true&dryRun=true, PARAMETER_INVALID",
        "?sheet=Map, PARAMETER_UNKNOWN",
    })
    void refusesParametersThatItDoesNotKnow(String query, String code) throws Exception {
        HttpResponse<byte[]> answer = ask(query, "workbook=x", "diagram=old");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asText()).isEqualTo(code);
    }

    @Test
    void needsBothFilesOnce() throws Exception {
        for (HttpResponse<byte[]> answer : List.of(
                ask("", "workbook=x"),
                ask("", "diagram=x", "file=y"),
                ask("", "diagram=x", "workbook=y", "workbook=z"))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).path("code").asText()).isEqualTo("BODY_MISSING");
        }
        HttpResponse<byte[]> plain = server.send(server.request("/api/v1/import")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("x")));
        assertThat(plain.statusCode()).isEqualTo(415);
    }

    @Test
    void tellsWhyNothingCouldBeDone() throws Exception {
        HttpResponse<byte[]> other = ask("", "workbook=fail WORKBOOK_OF_ANOTHER_DIAGRAM", "diagram=old");
        HttpResponse<byte[]> crash = ask("", "workbook=crash", "diagram=old");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).path("code").asText()).isEqualTo("WORKBOOK_OF_ANOTHER_DIAGRAM");
        assertThat(crash.statusCode()).isEqualTo(500);
        assertThat(new String(crash.body(), StandardCharsets.UTF_8)).doesNotContain("secret");
    }
}
