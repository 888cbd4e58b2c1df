package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static io.journeydeck.server.RunningServer.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.PictureOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The requests of draw.io's editor as it sends them: those of 14.7.3 and 24.7.17 were recorded. */
class EditorExportRouteTest {

    private static final String EDITOR = "https://draw.example.org";
    private static final String KEY = "correct-horse-battery";
    private static final String TWO_PAGES = "<mxfile><diagram id=\"first\"/><diagram name=\"b\" id='p-2'/></mxfile>";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(ServerSettings.standard().withOrigins(List.of(EDITOR)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder form(String path, String body) {
        return server.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<byte[]> post(String body) throws IOException, InterruptedException {
        return server.send(form("/export", body));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private static ExportOptions wanted() {
        return Objects.requireNonNull(server.converter.options.get());
    }

    /** As 24.7.17 fills its form for File > Export as > PDF. */
    @Test
    void downloadsWhatAFormOfTheEditorAsksFor() throws Exception {
        String body = "format=svg&from=1&to=1&bg=" + encoded(encoded("#fff8e1")) + "&base64=0&embedXml=1&xml="
                + encoded(encoded(TWO_PAGES)) + "&filename=" + encoded(encoded("Õie kaart.drawio.svg")) + "&extras="
                + encoded(encoded("{\"globalVars\":{},\"layerIds\":[\"l-7\"]}"))
                + "&scale=2&border=10&pageMargin=0&fit=0&crop=0";
        HttpResponse<byte[]> answer = server.send(form("/export", body)
                .header("Origin", EDITOR)
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"Oie kaart.drawio.svg\"; filename*=UTF-8''%C3%95ie%20kaart.drawio.svg");
        assertThat(new String(answer.body(), UTF_8)).contains("<title>svg 1</title>");
        assertThat(wanted().pages()).isEqualTo(PageSelection.only(2));
        assertThat(wanted().layers()).containsExactly("id:l-7");
        assertThat(wanted().picture()).isEqualTo(new PictureOptions(2, 10, false, true, 0, 0, "#fff8e1", 0, 90));
        assertThat(server.converter.received()).isEqualTo(TWO_PAGES);
    }

    /** As 14.7.3 asks for a picture that goes on into the page or a cloud: encoded once. */
    @Test
    void answersBase64ToTheEditorItself() throws Exception {
        HttpResponse<byte[]> answer = server.send(
                form("/export", "format=svg&base64=1&embedXml=0&bg=none&w=640&h=480&dpi=300&xml=" + encoded(TWO_PAGES))
                        .header("Origin", EDITOR));

        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
        assertThat(header(answer, "Content-Disposition")).isEmpty();
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(EDITOR);
        assertThat(new String(Base64.getDecoder().decode(answer.body()), UTF_8)).startsWith("<svg");
        assertThat(header(answer, "content-page-id")).isEqualTo("first");
        assertThat(header(answer, "content-scale")).isEqualTo("1.0");
        assertThat(wanted().picture()).isEqualTo(new PictureOptions(1, 0, true, false, 640, 480, null, 300, 90));
    }

    @Test
    void takesEachWayToSendTheSame() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            out.write(encoded(TWO_PAGES).getBytes(UTF_8));
        }
        String base64 = Base64.getEncoder().encodeToString(packed.toByteArray());
        String json = "{\"format\":\"svg\",\"allPages\":true,\"xml\":\"<mxfile><diagram id='j'/></mxfile>\"}";
        String parts = "--edge\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nsvg\r\n--edge\r\n"
                + "Content-Disposition: form-data; name=\"xml\"\r\n\r\n" + TWO_PAGES + "\r\n--edge--\r\n";
        List<HttpRequest.Builder> requests = List.of(
                form("/export", "format=svg&xmldata=" + encoded(base64)),
                form("/export", "format=svg&xmldata=" + encoded(encoded(base64))),
                form("/any/where/export", "format=svg&xml=" + encoded(TWO_PAGES)),
                server.request("/export?format=svg&xml=" + encoded(TWO_PAGES)),
                server.request("/export")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.ofString(parts)));
        for (HttpRequest.Builder request : requests) {
            assertThat(server.send(request).statusCode()).isEqualTo(200);
            assertThat(server.converter.received()).isEqualTo(TWO_PAGES);
        }
        HttpResponse<byte[]> answer = server.send(server.request("/export")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(wanted().pages()).isEqualTo(PageSelection.ALL);
    }

    @Test
    void findsAPageByItsId() throws Exception {
        assertThat(post("format=svg&pageId=p-2&xml=" + encoded(TWO_PAGES)).statusCode())
                .isEqualTo(200);
        assertThat(wanted().pages()).isEqualTo(PageSelection.only(2));
        HttpResponse<byte[]> answer = post("format=svg&pageId=other&xml=" + encoded(TWO_PAGES));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asText()).isEqualTo("PAGE_MISSING");
    }

    @Test
    void keepsPercentSignsThatAreNoCode() throws Exception {
        assertThat(header(post("format=svg&filename=100%25%20sure&xml=x"), "Content-Disposition"))
                .contains("filename*=UTF-8''100%25%20sure.svg");
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        assertCode(400, "FORMAT_MISSING", post("xml=x"));
        assertCode(400, "FORMAT_UNKNOWN", post("format=gif&xml=x"));
        assertCode(400, "BODY_MISSING", post("format=svg"));
        assertCode(400, "REQUEST_MALFORMED", post("format=svg&xml=%zz"));
        assertCode(400, "REQUEST_MALFORMED", post("format=svg&xmldata=AAAA%00"));
        assertCode(400, "PARAMETER_INVALID", post("format=svg&scale=big&xml=x"));
        assertCode(422, "XML_MALFORMED", post("format=svg&xml=fail%20XML_MALFORMED"));
        assertCode(
                415,
                "UNSUPPORTED_INPUT",
                server.send(server.request("/export")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("format=svg"))));
        for (String body : List.of("[]", "{", "")) {
            assertThat(server.send(server.request("/export")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(body)))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void inflatesNoMoreThanADiagramMayHave() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                out.write(zeros);
            }
        }
        assertCode(
                413,
                "LIMIT_INFLATED_SIZE",
                post("format=svg&xmldata=" + encoded(Base64.getEncoder().encodeToString(packed.toByteArray()))));
    }

    /** A form of any page reaches every address; browsers say where it is from. */
    @Test
    void refusesFormsLinksAndPicturesOfOtherSites() throws Exception {
        HttpRequest.Builder foreign = form("/export", "format=svg&xml=x")
                .header("Origin", "https://evil.example")
                .header("Sec-Fetch-Mode", "navigate");
        assertCode(403, "ORIGIN_REFUSED", server.send(foreign));
        for (String site : List.of("cross-site", "same-site")) {
            assertCode(
                    403,
                    "ORIGIN_REFUSED",
                    server.send(server.request("/export?format=svg&xml=x").header("Sec-Fetch-Site", site)));
        }
        for (String site : List.of("none", "same-origin")) {
            assertThat(server.send(server.request("/export?format=svg&xml=x").header("Sec-Fetch-Site", site))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void takesTheKeyFromTheAddressThatTheEditorHas() throws Exception {
        ApiKeys keys = ApiKeys.parse("editor " + KEY, "keys");
        try (RunningServer closed = new RunningServer(
                ServerSettings.standard().withOrigins(List.of(EDITOR)).withKeys(keys, false))) {
            for (String path : List.of("/export", "/export?key=" + KEY + "x", "/a/export", "/api/../export")) {
                HttpResponse<byte[]> answer = closed.send(closed.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", EDITOR)
                        .POST(BodyPublishers.ofString("format=svg&xml=x&key=" + KEY)));
                assertThat(answer.statusCode()).as(path).isIn(400, 401);
            }
            HttpResponse<byte[]> answer = closed.send(closed.request("/export?key=" + KEY)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", EDITOR)
                    .POST(BodyPublishers.ofString("format=svg&xml=x")));
            assertThat(answer.statusCode()).isEqualTo(200);
            // No other address takes a key that way.
            assertThat(closed.get("/api/v1/formats?key=" + KEY).statusCode()).isEqualTo(401);
        }
    }

    private static void assertCode(int status, String code, HttpResponse<byte[]> answer) throws IOException {
        assertThat(json(answer).path("code").asText()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }
}
