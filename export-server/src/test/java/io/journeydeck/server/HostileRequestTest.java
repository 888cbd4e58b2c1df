package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HostileRequestTest {

    private static final String POST = "POST /api/v1/export?format=svg HTTP/1.1\nHost: localhost\nConnection: close\n";
    private static final String FORM = "Content-Type: multipart/form-data; boundary=edge\n";
    private static final int LIMIT = 300_000;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(ServerSettings.standard().withUploads(LIMIT, 3, 8, Duration.ofSeconds(2)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void stillServes() throws Exception {
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
        assertThat(server.export("?format=svg", "x").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesMultipartWithoutBoundary() throws Exception {
        expect(400, "MULTIPART_MALFORMED", body("Content-Type: multipart/form-data\n", "--edge--"));
    }

    @Test
    void refusesUnterminatedMultipart() throws Exception {
        expect(400, "MULTIPART_MALFORMED", body(FORM, part("a.drawio", "x")));
        expect(400, "MULTIPART_MALFORMED", body(FORM, "--edge\nContent-Disposition: form-data; name=\"fi"));
        expect(400, "MULTIPART_MALFORMED", body(FORM, "nothing of the kind"));
    }

    @Test
    void refusesTooManyFiles() throws Exception {
        expect(413, "LIMIT_FILES", body(FORM, part("a.drawio", "x").repeat(4) + "--edge--\n"));
    }

    @Test
    void refusesThousandsOfParts() throws Exception {
        String answer =
                RawRequest.answer(server.port(), body(FORM, part("a", "x").repeat(3_000) + "--edge--\n"));
        assertThat(RawRequest.status(answer)).isIn(400, 413);
        answer = RawRequest.answer(
                server.port(),
                body(FORM, "--edge\nContent-Disposition: form-data; name=\"x\"\n\nx\n".repeat(3_000) + "--edge--\n"));
        assertThat(RawRequest.status(answer)).isEqualTo(400);
    }

    @Test
    void refusesFiveThousandPartsOnEachAddressThatTakesThem() throws Exception {
        String parts = "--edge\nContent-Disposition: form-data; name=\"x\"\n\nx\n".repeat(5_000) + "--edge--\n";
        for (String path : List.of("/api/v1/export?format=svg", "/api/v1/check", "/export")) {
            String request = body(FORM, parts).replace("/api/v1/export?format=svg", path);
            assertThat(RawRequest.status(RawRequest.answer(server.port(), request)))
                    .as(path)
                    .isIn(400, 413);
        }
    }

    @Test
    void refusesMultipartOfEveryBrokenShape() throws Exception {
        for (String form : List.of(
                "Content-Type: multipart/form-data; boundary=\n",
                "Content-Type: multipart/form-data; boundary=\"\"\n",
                "Content-Type: multipart/form-data; boundary=\"unclosed\n",
                "Content-Type: multipart/form-data; boundary=" + "b".repeat(100) + "\n")) {
            expect(400, "MULTIPART_MALFORMED", body(form, part("a.drawio", "x") + "--edge--\n"));
        }
        for (String broken : List.of(
                "--edge",
                "--edge--",
                "--edge\n\n",
                "--edge\n: \n\nx\n--edge--\n",
                "--edge\nContent-Disposition\n\nx\n--edge--\n",
                "--edge\nContent-Disposition: form-data; name=\"file\n\nx\n--edge--\n",
                "--edge\nContent-Disposition: form-data; name=\"f\0ile\"\n\nx\n--edge--\n",
                "--edge\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''%zz%\n\nx\n--edge--\n",
                "--edge\nContent-Transfer-Encoding: base64\n\n%%%\n--edge--\n",
                "--edge\n" + "X: y\n".repeat(5_000) + "\nx\n--edge--\n")) {
            for (String path : List.of("/api/v1/export?format=svg", "/export")) {
                String request = body(FORM, broken).replace("/api/v1/export?format=svg", path);
                assertThat(RawRequest.status(RawRequest.answer(server.port(), request)))
                        .as(path + " " + broken)
                        .isIn(200, 400, 413);
            }
        }
    }

    @Test
    void refusesFormsThatAreNone() throws Exception {
        String form = "Content-Type: application/x-www-form-urlencoded\n";
        for (String broken : List.of("%", "%zz=1", "=", "&&&", "format=svg&xml=%C3%28", "a=b&".repeat(50_000), "\0")) {
            String request = body(form, broken).replace("/api/v1/export?format=svg", "/export");
            assertThat(RawRequest.status(RawRequest.answer(server.port(), request)))
                    .as(broken.substring(0, Math.min(20, broken.length())))
                    .isIn(200, 400);
        }
        String deep = body("Content-Type: application/json\n", "[".repeat(100_000));
        assertThat(RawRequest.status(
                        RawRequest.answer(server.port(), deep.replace("/api/v1/export?format=svg", "/export"))))
                .isEqualTo(400);
    }

    @Test
    void refusesHugePartHeader() throws Exception {
        expect(400, "MULTIPART_MALFORMED", body(FORM, part("a".repeat(200_000), "x") + "--edge--\n"));
    }

    @Test
    void takesNulAndFoldersOutOfFileName() throws Exception {
        String answer =
                RawRequest.answer(server.port(), body(FORM, part("../..\\e\0vil\u0007.drawio", "x") + "--edge--\n"));
        assertThat(RawRequest.status(answer)).isIn(200, 400);
        assertThat(answer).doesNotContain("\0", "..", "\u0007");
    }

    @Test
    void refusesMultipartWithoutFile() throws Exception {
        expect(
                400,
                "BODY_MISSING",
                body(FORM, "--edge\nContent-Disposition: form-data; name=\"text\"\n\nx\n--edge--\n"));
    }

    @Test
    void refusesHugeHeader() throws Exception {
        String answer =
                RawRequest.answer(server.port(), "GET / HTTP/1.1\nHost: localhost\nX: " + "y".repeat(20_000) + "\n\n");
        assertThat(RawRequest.status(answer)).isEqualTo(431);
        assertThat(answer).contains("application/problem+json").doesNotContain("Exception", "Server:");
    }

    @Test
    void refusesLengthAndChunksTogether() throws Exception {
        String answer = RawRequest.answer(
                server.port(),
                POST + "Content-Type: application/xml\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n");
        assertThat(RawRequest.status(answer)).isEqualTo(400);
        assertThat(answer).contains("application/problem+json");
    }

    @Test
    void refusesBadChunkSize() throws Exception {
        for (String chunks :
                List.of("zz\nx\n0\n\n", "-1\nx\n0\n\n", "ffffffffffffffff\nx\n0\n\n", "1;" + "a".repeat(20_000))) {
            String answer = RawRequest.answer(
                    server.port(), POST + "Content-Type: application/xml\nTransfer-Encoding: chunked\n\n" + chunks);
            assertThat(RawRequest.status(answer)).as(chunks.substring(0, 2)).isIn(400, 408, 413);
        }
        expect(400, "BODY_BROKEN", POST + "Content-Type: application/xml\nTransfer-Encoding: chunked\n\nzz\nx\n0\n\n");
    }

    @Test
    void countsChunks() throws Exception {
        String chunk = Integer.toHexString(50_000) + "\n" + "x".repeat(50_000) + "\n";
        expect(
                413,
                "LIMIT_REQUEST_SIZE",
                POST + "Content-Type: application/xml\nTransfer-Encoding: chunked\n\n" + chunk.repeat(7) + "0\n\n");
    }

    @Test
    void refusesAnnouncedSizeBeforeReading() throws Exception {
        expect(413, "LIMIT_REQUEST_SIZE", POST + "Content-Type: application/xml\nContent-Length: 999999999\n\n");
    }

    @Test
    void refusesCompressedBody() throws Exception {
        HttpResponse<byte[]> answer = server.send(server.request("/api/v1/export?format=svg")
                .header("Content-Type", "application/xml")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).path("code").asText()).isEqualTo("UNSUPPORTED_INPUT");
    }

    @Test
    void givesUpOnSilentSender() throws Exception {
        expect(408, "UPLOAD_TIMEOUT", POST + "Content-Type: application/xml\nContent-Length: 100\n\nx");
    }

    @Test
    void echoesShortAndHarmlessly() throws Exception {
        HttpResponse<byte[]> answer = server.export("?format=" + "%0d%0a%1b%5b31m".repeat(50) + "z".repeat(2000), "x");
        assertThat(json(answer).path("detail").asText()).hasSizeLessThan(250).doesNotContainPattern("\\p{Cntrl}");
    }

    private static String part(String fileName, String content) {
        return "--edge\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\n\n" + content
                + "\n";
    }

    private static String body(String type, String body) {
        String bytes = body.replace("\n", "\r\n");
        return POST + type + "Content-Length: " + bytes.length() + "\n\n" + body;
    }

    private static void expect(int status, String code, String request) throws Exception {
        String answer = RawRequest.answer(server.port(), request);
        assertThat(answer).contains("\"code\":\"" + code + "\"", "application/problem+json");
        assertThat(RawRequest.status(answer)).isEqualTo(status);
    }
}
