package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static io.journeydeck.server.RunningServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRouteTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.standard();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder post(RunningServer to, String query, String script) {
        return to.request("/api/v1/check" + query)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(script));
    }

    private static HttpResponse<byte[]> check(String query, String script) throws Exception {
        return server.send(post(server, query, script));
    }

    @Test
    void tellsFindingsAsJson() throws Exception {
        HttpResponse<byte[]> answer = check("?name=a.drawio", "x");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(header(answer, "Journeydeck-Warnings")).isEqualTo("1");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"files\":[{\"file\":\"a.drawio\",\"maps\":1,\"findings\":[{\"rule\":\"J013\","
                        + "\"severity\":\"warning\",\"message\":\"The touchpoint has no owner\",\"remedy\":\"Set it.\","
                        + "\"page\":\"Checkout\",\"cell\":\"c7\"}]}],\"errors\":0,\"warnings\":1,\"infos\":0}");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Een contactpunt heeft een eigenaar",
        "et-EE, Puutepunktil on vastutaja",
        "en, A touchpoint has an owner",
        "fr, A touchpoint has an owner"
    })
    void saysInTheLanguageWhatTheRuleAsksFor(String language, String title) throws Exception {
        JsonNode finding = json(check("?lang=" + language, "x")).at("/files/0/findings/0");

        assertThat(finding.path("title").asText()).isEqualTo(title);
        assertThat(finding.path("message").asText()).isEqualTo("The touchpoint has no owner");
    }

    @Test
    void takesAMapWithErrorsForAnAnswer() throws Exception {
        HttpResponse<byte[]> answer = check("", "bad");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Journeydeck-Errors")).isEqualTo("1");
        assertThat(json(answer).path("errors").asInt()).isEqualTo(1);
        assertThat(json(answer).path("files").path(0).path("file").asText()).isEqualTo("diagram.drawio");
    }

    @Test
    void handsTheDayOn() throws Exception {
        check("?today=2027-01-31", "x");
        assertThat(server.checker.today).hasValue(LocalDate.of(2027, 1, 31));

        LocalDate before = LocalDate.now(ZoneId.systemDefault());
        check("", "x");
        assertThat(server.checker.today.get()).isBetween(before, LocalDate.now(ZoneId.systemDefault()));
    }

    @ParameterizedTest
    @CsvSource({
        "?today=soon, PARAMETER_INVALID, year-month-day",
        "?today=2027-02-30, PARAMETER_INVALID, year-month-day",
        "?format=svg, PARAMETER_UNKNOWN, 'name, today, lang'",
        "?lang=in%20Dutch, PARAMETER_INVALID, 'nl or et'",
        "?name=a&name=b, PARAMETER_INVALID, once",
    })
    void refusesQueryAndNamesTheChoices(String query, String code, String choices) throws Exception {
        HttpResponse<byte[]> answer = check(query, "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).path("code").asText()).isEqualTo(code);
        assertThat(json(answer).path("detail").asText()).contains(choices);
    }

    @ParameterizedTest
    @CsvSource({"LIMIT_FILE_SIZE, 413", "UNSUPPORTED_INPUT, 415", "XML_MALFORMED, 422", "RENDER_TIMEOUT, 422"})
    void givesEachFailureItsStatus(String code, int status) throws Exception {
        HttpResponse<byte[]> answer = check("?name=a.drawio", "fail " + code);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).path("code").asText()).isEqualTo(code);
        assertThat(json(answer).path("file").asText()).isEqualTo("a.drawio");
    }

    @Test
    void saysNothingOfItsInsideWhenTheCheckCrashes() throws Exception {
        HttpResponse<byte[]> answer = check("", "crash");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("secret", "Exception", "io.j");
    }

    @Test
    void keepsGoodFilesBesideBadOnes() throws Exception {
        String body = part("a.drawio", "x") + part("../b.drawio", "fail XML_MALFORMED") + "--edge--\r\n";
        HttpResponse<byte[]> answer = server.send(server.request("/api/v1/check")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode files = json(answer).path("files");
        assertThat(files.findValuesAsText("file")).containsExactly("a.drawio", "b.drawio");
        assertThat(files.path(1).path("findings").path(0).path("rule").asText()).isEqualTo("XML_MALFORMED");
    }

    private static String part(String name, String script) {
        return "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + script
                + "\r\n";
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415, UNSUPPORTED_INPUT", "application/xml, 400, BODY_MISSING"})
    void refusesBodiesThatAreNoDiagrams(String type, int status, String code) throws Exception {
        HttpResponse<byte[]> answer = server.send(server.request("/api/v1/check")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(type.equals("text/plain") ? "x" : "")));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).path("code").asText()).isEqualTo(code);
    }

    @Test
    void takesOnlyPost() throws Exception {
        HttpResponse<byte[]> answer = server.get("/api/v1/check");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("POST");
    }

    @Test
    void keepsTheLimitsOfTheServer() throws Exception {
        try (RunningServer small =
                new RunningServer(ServerSettings.standard().withUploads(10, 1, 4, Duration.ofSeconds(5)))) {
            HttpResponse<byte[]> answer = small.send(post(small, "", "more than ten bytes"));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(json(answer).path("code").asText()).isEqualTo("LIMIT_REQUEST_SIZE");
        }
    }

    @Test
    void asksForAKeyWhereThereAreKeys() throws Exception {
        ApiKeys keys = ApiKeys.parse("ci 0123456789abcdef0123", "keys");
        try (RunningServer locked = new RunningServer(ServerSettings.standard().withKeys(keys, false))) {
            assertThat(locked.send(post(locked, "", "x")).statusCode()).isEqualTo(401);
            assertThat(locked.send(post(locked, "", "x").header("X-Api-Key", "0123456789abcdef0123"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
