package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.batch.BatchRefusal;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document tells the truth: about routes, and about each answer that the server can be brought to give. */
class ApiDescriptionTest {

    private static final String KEY = "correct-horse-battery";
    private static final String EXPORT = "POST /api/v1/export";
    /** Told at the start or in the log, never in an answer. */
    private static final Set<String> NOT_ANSWERED =
            Set.of("API_KEYS_MISSING", "API_KEYS_INVALID", "ADDRESS_UNAVAILABLE", "CLIENT_GONE");

    private static RunningServer server;
    private static ApiDocument document;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(folder.resolve("index.html"), "draw.io");
        server = new RunningServer(ServerSettings.standard()
                .withEditor(EditorPlace.in(folder))
                .withUploads(100_000, 2, 8, Duration.ofSeconds(1))
                .withBatches(new ServerSettings.BatchUploads(20, 2_000_000, 1_000_000, Duration.ofSeconds(20), 4)));
        document = new ApiDocument(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void describesEachRouteAndNoOther() {
        Set<String> routes = server.routes().stream()
                .filter(route -> route.matches("(GET|POST|PUT|PATCH|DELETE) .*"))
                .map(route -> route.replace('<', '{').replace('>', '}').replaceFirst(" /page/.+", " /page/{file}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(document.operations()).isEqualTo(routes);
    }

    @Test
    void namesEachCodeThatAnAnswerCanHave() throws IOException {
        Set<String> named = new TreeSet<>();
        document.root().at("/components/schemas/RequestCode/enum").forEach(code -> named.add(code.asText()));
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/journeydeck/server"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher code = Pattern.compile("\"([A-Z]{2,}(?:_[A-Z]+)+|BUSY|QUOTA)\"")
                        .matcher(Files.readString(file));
                while (code.find()) {
                    written.add(code.group(1));
                }
            }
        }
        written.removeAll(NOT_ANSWERED);

        assertThat(written).hasSizeGreaterThan(20);
        assertThat(named).containsAll(written);
    }

    /** Also in words: those who read the document find each code with its status. */
    @Test
    void documentsForPeopleNameTheSameCodes() throws IOException {
        String text = Files.readString(Path.of("../docs/server.md"));
        document.root().at("/components/schemas/RequestCode/enum").forEach(code -> assertThat(text)
                .contains("`" + code.asText() + "`"));
    }

    @Test
    void isOpenApiOfThisVersionAndRefersToNothingThatIsNotThere() throws Exception {
        HttpResponse<byte[]> yaml = server.get("/openapi.yaml");
        assertThat(new String(yaml.body(), StandardCharsets.UTF_8)).startsWith("openapi: 3.1.");
        assertThat(document.root().path("openapi").asText()).startsWith("3.1.");
        for (JsonNode reference : document.root().findValues("$ref")) {
            assertThat(document.root().at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
        List<String> ids = document.root().path("paths").findValuesAsText("operationId");
        assertThat(ids).doesNotHaveDuplicates().hasSize(document.operations().size());
    }

    /** The measure itself: what is described elsewhere, or nowhere, does not pass. */
    @Test
    void findsAnswersThatAreNotAsDescribed() throws Exception {
        HttpResponse<byte[]> health = server.get("/health");
        HttpResponse<byte[]> problem = server.get("/nothing");

        for (String operation : List.of(EXPORT, "GET /api/v1/formats", "DELETE /health")) {
            assertThatThrownBy(() -> document.describes(operation, null, health))
                    .isInstanceOf(AssertionError.class);
        }
        assertThatThrownBy(() -> document.describes("GET /health", null, problem))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> document.describes(null, "MethodNotAllowed", problem))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void describesWhatExportsAnswer() throws Exception {
        answers(200, EXPORT, server.post("?format=svg", "x"));
        answers(200, EXPORT, server.post("?format=svg&pages=all", "pages 2"));
        answers(200, EXPORT, server.post("?format=svg", "warn").header("Accept", "application/json"));
        for (String query : List.of("", "?format=gif", "?size=1", "?format=svg&scale=big")) {
            answers(400, EXPORT, server.post(query, "x"));
        }
        answers(400, EXPORT, server.post("?format=svg", ""));
        answers(400, EXPORT, multipart("multipart/form-data", "x"));
        answers(403, EXPORT, server.post("?format=svg", "x").header("Origin", "https://evil.example"));
        answers(406, EXPORT, server.post("", "x").header("Accept", "text/html"));
        answers(413, EXPORT, server.post("?format=svg", "x".repeat(100_001)));
        answers(415, EXPORT, multipart("text/plain", "x"));
        for (String code : List.of("XML_MALFORMED", "LIMIT_CELLS", "RENDER_TIMEOUT")) {
            answers(422, EXPORT, server.post("?format=svg", "fail " + code));
        }
        answers(413, EXPORT, server.post("?format=svg", "fail LIMIT_INFLATED_SIZE"));
        answers(415, EXPORT, server.post("?format=svg", "fail UNSUPPORTED_INPUT"));
        answers(500, EXPORT, server.post("?format=svg", "crash"));
    }

    @Test
    void describesWhatChecksAnswer() throws Exception {
        String check = "POST /api/v1/check";
        answers(200, check, checked("", "x"));
        answers(200, check, checked("", "bad"));
        answers(200, check, checked("?lang=nl", "x"));
        answers(400, check, checked("?today=soon", "x"));
        answers(403, check, checked("", "x").header("Origin", "null"));
        answers(413, check, checked("", "x".repeat(100_001)));
        answers(422, check, checked("", "fail XML_MALFORMED"));
        answers(500, check, checked("", "crash"));
    }

    @Test
    void describesWhatImportsAnswer() throws Exception {
        String operation = "POST /api/v1/import";
        String old = "diagram=old";
        answers(200, operation, ImportRouteTest.form(server, "", old, "workbook=x"));
        answers(200, operation, ImportRouteTest.form(server, "?dryRun=true", old, "workbook=x"));
        answers(400, operation, ImportRouteTest.form(server, "", old));
        answers(400, operation, ImportRouteTest.form(server, "?sheet=x", old, "workbook=x"));
        answers(
                403,
                operation,
                ImportRouteTest.form(server, "", old, "workbook=x").header("Origin", "null"));
        answers(413, operation, ImportRouteTest.form(server, "", old, "workbook=" + "x".repeat(100_001)));
        answers(
                415,
                operation,
                server.request("/api/v1/import")
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString("x")));
        answers(422, operation, ImportRouteTest.form(server, "", old, "workbook=fail XLSX_UNREADABLE"));
        answers(500, operation, ImportRouteTest.form(server, "", old, "workbook=crash"));
    }

    @Test
    void describesWhatEditorsGet() throws Exception {
        for (String path : List.of("/export", "/{prefix}/export")) {
            String post = "POST " + path;
            answers(200, post, form(path, "format=svg&xml=x"));
            answers(200, post, form(path, "format=svg&xml=x&base64=1"));
            answers(400, post, form(path, "format=gif&xml=x"));
            answers(403, post, form(path, "format=svg&xml=x").header("Origin", "https://evil.example"));
            answers(413, post, form(path, "x".repeat(100_001)));
            answers(422, post, form(path, "format=svg&xml=fail%20XML_MALFORMED"));
            answers(200, "GET " + path, server.request(path(path) + "?format=svg&xml=x"));
            answers(403, "GET " + path, server.request(path(path)).header("Sec-Fetch-Site", "cross-site"));
        }
    }

    @Test
    void describesWhatIsThereToBeRead() throws Exception {
        for (String operation : document.operations()) {
            String path = operation.substring(4);
            if (operation.startsWith("GET ") && !path.contains("/batches") && !path.endsWith("/export")) {
                HttpRequest.Builder request = server.request(path(path));
                HttpResponse<byte[]> answer = answers(200, operation, request);
                answers(403, operation, server.request(path(path)).header("Origin", "https://evil.example"));
                String tag = header(answer, "ETag");
                assertThat(tag.isEmpty()).as(path).isEqualTo(path.equals("/health") || path.equals("/ready"));
                if (!tag.isEmpty()) {
                    answers(304, operation, server.request(path(path)).header("If-None-Match", tag));
                    answers(304, operation, server.request(path(path)).header("If-None-Match", "\"a\", W/" + tag));
                    answers(200, operation, server.request(path(path)).header("If-None-Match", "\"a\""));
                }
            }
        }
        answers(404, "GET /api/v1/templates/{id}.drawio", server.request("/api/v1/templates/harry.drawio"));
        answers(404, "GET /api/v1/templates/{id}.svg", server.request("/api/v1/templates/harry.svg"));
        answers(404, "GET /editor/{path}", server.request("/editor/js/none.js"));
        answers(404, "GET /library/journey.xml", server.request("/library/journey.xml?lang=xx"));
        answers(404, "GET /templates/{language}/{id}.drawio", server.request("/templates/en/harry.drawio"));
    }

    @Test
    void describesRefusalsThatNoOperationGives() throws Exception {
        document.describes(null, "NotFound", status(404, server.request("/nothing")));
        document.describes(null, "MethodNotAllowed", status(405, server.request("/api/v1/export")));
        document.describes(
                null,
                "HeaderTooLarge",
                statusOf(431, server.send(server.request("/health").header("X", "y".repeat(20_000)))));
    }

    @Test
    void describesWhatServersWithKeysRefuse() throws Exception {
        ApiKeys keys = ApiKeys.parse("ci " + KEY, "keys");
        try (RunningServer closed = new RunningServer(ServerSettings.standard().withKeys(keys, false))) {
            for (String operation : document.operations()) {
                String path = operation.substring(operation.indexOf(' ') + 1);
                boolean open = document.root()
                        .at("/paths/" + path.replace("/", "~1") + "/"
                                + operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT)
                                + "/responses/401")
                        .isMissingNode();
                HttpRequest.Builder request = closed.request(path(path));
                if (operation.startsWith("POST")) {
                    request.header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("x"));
                } else if (operation.startsWith("DELETE")) {
                    request.DELETE();
                }
                HttpResponse<byte[]> answer = closed.send(request);
                assertThat(answer.statusCode() == 401).as(operation).isNotEqualTo(open);
                document.describes(operation, null, answer);
            }
        }
    }

    @Test
    void describesWhatBusyServersAnswer() throws Exception {
        try (RunningServer busy = new RunningServer(
                ServerSettings.standard().withWork(1, 0, Duration.ofSeconds(1), Duration.ofSeconds(20)))) {
            Thread holder = new Thread(() -> {
                try {
                    busy.export("?format=svg", "wait");
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            holder.start();
            busy.converter.started.await();
            document.describes(EXPORT, null, statusOf(503, busy.export("?format=svg", "x")));
            busy.converter.release();
            holder.join();
        }
    }

    @Test
    void describesBatches() throws Exception {
        String one = "GET /api/v1/batches/{id}";
        String id = batch(answers(202, "POST /api/v1/batches", submitting("?format=svg&name=a.drawio", "x")));
        answers(200, "GET /api/v1/batches", server.request("/api/v1/batches"));
        String tag = header(answers(200, one, at(id, "")), "ETag");
        answers(304, one, at(id, "").header("If-None-Match", tag));
        answers(409, one + "/result", at(id, "/result"));
        server.batches.finish(id);

        answers(200, one + "/events", at(id, "/events"));
        answers(200, one + "/result", at(id, "/result"));
        String document = header(answers(200, one + "/documents/{name}", at(id, "/documents/a.drawio.svg")), "ETag");
        answers(
                304,
                one + "/documents/{name}",
                at(id, "/documents/a.drawio.svg").header("If-None-Match", document));
        answers(404, one + "/documents/{name}", at(id, "/documents/none.svg"));
        answers(200, "POST /api/v1/batches/{id}/cancel", at(id, "/cancel").POST(BodyPublishers.noBody()));
        answers(204, "DELETE /api/v1/batches/{id}", at(id, "").DELETE());
        for (String operation : document(" /api/v1/batches/{id}")) {
            String path = operation.replaceFirst(".*\\{id}", "").replace("{name}", "a.svg");
            String method = operation.replaceFirst(" .*", "");
            answers(404, operation, at(id, path).method(method, BodyPublishers.noBody()));
        }
    }

    @Test
    void describesWhyBatchesAreNotTakenOn() throws Exception {
        String submit = "POST /api/v1/batches";
        answers(400, submit, submitting("?format=svg", "x").header("Idempotency-Key", "two words"));
        answers(400, submit, submitting("", "x"));
        answers(413, submit, submitting("?format=svg", "x".repeat(3_000_000)));
        answers(415, submit, submitting("?format=svg", "x").setHeader("Content-Type", "text/html"));
        answers(
                422,
                submit,
                submitting("?format=svg", "PK\u0003\u0004broken").setHeader("Content-Type", "application/zip"));
        Map<BatchRefusal.Reason, Integer> refusals = Map.of(
                BatchRefusal.Reason.QUOTA, 429,
                BatchRefusal.Reason.KEY_REUSED, 422,
                BatchRefusal.Reason.STORAGE_FULL, 507,
                BatchRefusal.Reason.UNAVAILABLE, 503,
                BatchRefusal.Reason.STOPPING, 503);
        try {
            for (Map.Entry<BatchRefusal.Reason, Integer> refusal : refusals.entrySet()) {
                server.batches.refuse(new BatchRefusal(refusal.getKey(), "It can't be"));
                answers(refusal.getValue(), submit, submitting("?format=svg", "x"));
            }
            server.batches.refuse(new BatchRefusal(BatchRefusal.Reason.UNAVAILABLE, "It does not answer"));
            String id = "0".repeat(32);
            for (String operation : document(" /api/v1/batches/{id}")) {
                String path = operation.replaceFirst(".*\\{id}", "").replace("{name}", "a.svg");
                answers(
                        503,
                        operation,
                        at(id, path).method(operation.replaceFirst(" .*", ""), BodyPublishers.noBody()));
            }
        } finally {
            server.batches.refuse(null);
        }
    }

    /** The operations whose paths begin so. */
    private static List<String> document(String path) {
        List<String> operations = document.operations().stream()
                .filter(operation -> operation.contains(path))
                .toList();
        assertThat(operations).hasSizeGreaterThan(5);
        return operations;
    }

    private static String batch(HttpResponse<byte[]> answer) {
        return header(answer, "Location").replaceFirst(".*/", "");
    }

    private static HttpRequest.Builder at(String id, String path) {
        return server.request("/api/v1/batches/" + id + path);
    }

    private static HttpRequest.Builder submitting(String query, String body) {
        return server.request("/api/v1/batches" + query)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<byte[]> answers(int status, String operation, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = statusOf(status, server.send(request));
        document.describes(operation, null, answer);
        return answer;
    }

    private static HttpResponse<byte[]> status(int status, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return statusOf(status, server.send(request));
    }

    private static HttpResponse<byte[]> statusOf(int status, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(answer.uri() + " " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        return answer;
    }

    private static HttpRequest.Builder multipart(String type, String body) {
        return server.request("/api/v1/export?format=svg")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder checked(String query, String script) {
        return server.request("/api/v1/check" + query)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(script));
    }

    private static HttpRequest.Builder form(String path, String body) {
        return server.request(path(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String path(String template) {
        return template.replace("{id}", "sally")
                .replace("{language}", "nl")
                .replace("{name}", "a.svg")
                .replace("{prefix}", "a/b")
                .replace("{file}", "page.js")
                .replace("{path}", "index.html");
    }
}
