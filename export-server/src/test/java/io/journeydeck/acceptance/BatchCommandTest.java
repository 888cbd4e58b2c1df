package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.journeydeck.app.Program;
import io.journeydeck.server.ApiKeys;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code journeydeck batch}, against a server that works and servers that do not. */
class BatchCommandTest {

    private static final ServerSettings LOCAL = ServerSettings.standard().at("127.0.0.1", 0);

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private Program.BatchServer server;

    @BeforeEach
    void start() throws IOException {
        server = Program.batchServer(data, LOCAL);
        Files.createDirectories(folder.resolve("maps/shop"));
        Files.write(folder.resolve("maps/a.drawio"), template("sally", "en"));
        Files.write(folder.resolve("maps/shop/a.drawio"), template("retail", "nl"));
        Files.writeString(folder.resolve("maps/broken.drawio"), "<mxfile><diagram");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] template(String id, String language) {
        return Program.templates().find(id, language).orElseThrow().bytes();
    }

    private Program.Result run(String... arguments) {
        return runAt(server.address(), arguments);
    }

    private Program.Result runAt(String address, String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("batch"),
                        Stream.concat(Stream.of(arguments), Stream.of("--server", address, "--patience", "3")))
                .toArray(String[]::new);
        return Program.run(folder, all);
    }

    private List<String> written(String place) throws IOException {
        Path root = folder.resolve(place);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void sendsWaitsAndFetchesAndABadFileCostsNoGoodOne() throws Exception {
        Program.Result result = run("submit", "maps", "-r", "-f", "svg,pptx", "-o", "out");

        assertThat(written("out")).containsExactly("a.pptx", "a.svg", "shop/a.pptx", "shop/a.svg");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("error: broken.drawio").doesNotContain("Exception");
        assertThat(result.out()).contains("shop/a.drawio -> out/shop/a.pptx");
        try (XMLSlideShow deck = new XMLSlideShow(Files.newInputStream(folder.resolve("out/a.pptx")))) {
            assertThat(deck.getSlides()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void writesWhatExportWrites() throws Exception {
        assertThat(run("submit", "maps/a.drawio", "maps/shop/a.drawio", "-f", "svg,xlsx", "-o", "remote")
                        .status())
                .isZero();
        assertThat(Program.run(folder, "export", "maps/a.drawio", "maps/shop/a.drawio", "-f", "svg,xlsx", "-o", "here")
                        .status())
                .isZero();

        assertThat(written("remote")).isEqualTo(written("here"));
        for (String name : written("here")) {
            assertThat(Files.readAllBytes(folder.resolve("remote").resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(folder.resolve("here").resolve(name)));
        }
    }

    @Test
    void sendsNowAndFetchesLater() throws Exception {
        Program.Result sent = run("submit", "maps/a.drawio", "-f", "svg");
        assertThat(sent.status()).isZero();
        String id = sent.out().strip();
        assertThat(id).matches("[0-9a-f]{32}");

        assertThat(run("fetch", id, "-o", "later").status()).isZero();
        assertThat(written("later")).containsExactly("maps/a.svg");
        assertThat(run("status").out()).matches(id + "  done  1 of 1 done  .*\\n");
        assertThat(run("status", id, "--report", "json").out()).contains("\"state\" : \"done\"", "a.svg");
    }

    @Test
    void mergesAllFilesIntoOneDeck() throws Exception {
        Program.Result result =
                run("submit", "maps/a.drawio", "maps/shop", "-f", "pptx", "--deck", "merged", "-o", "out");

        assertThat(result.err()).isEmpty();
        assertThat(written("out")).containsExactly("journeydeck.pptx");
    }

    @Test
    void saysWhatTheServerSays() {
        assertThat(run("submit", "maps/a.drawio", "-f", "docx").err()).contains("FORMAT_UNKNOWN", "svg");
        assertThat(run("submit", "maps/a.drawio", "-f", "pptx", "--theme", "none.potx")
                        .err())
                .contains("PARAMETER_INVALID", "--themes");
        Program.Result unknown = run("fetch", "0".repeat(32));
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("There is no such batch");
        assertThat(run("fetch", "../x").status()).isEqualTo(2);
        assertThat(run("submit", "maps/none.drawio", "-f", "svg").err()).contains("There is no such file");
    }

    @Test
    void needsTheKeyOfAServerThatAsksForOne() throws Exception {
        server.close();
        ApiKeys keys = ApiKeys.parse("design design-key-0123456789", "keys");
        server = Program.batchServer(data, LOCAL.withKeys(keys, false));
        Files.writeString(folder.resolve("key.txt"), "design-key-0123456789\n");

        assertThat(run("submit", "maps/a.drawio", "-f", "svg").err()).contains("KEY_NEEDED");
        assertThat(run("submit", "maps/a.drawio", "-f", "svg", "--key-file", "key.txt")
                        .status())
                .isZero();
        assertThat(run("status", "--key-file", "none.txt").status()).isEqualTo(2);
    }

    @Test
    void asksABusyServerAgainAndGivesUpOnOneThatIsAway() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer busy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        busy.createContext("/", exchange -> {
            byte[] body = asked.incrementAndGet() < 3
                    ? "{\"detail\": \"Later\", \"code\": \"BUSY\"}".getBytes(StandardCharsets.UTF_8)
                    : "{\"batches\": []}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(asked.get() < 3 ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        busy.start();
        String address = "http://127.0.0.1:" + busy.getAddress().getPort();
        try {
            assertThat(runAt(address, "status").status()).isZero();
            assertThat(asked).hasValue(3);
        } finally {
            busy.stop(0);
        }
        Program.Result away = runAt(address, "status");
        assertThat(away.status()).isEqualTo(1);
        assertThat(away.err()).contains("does not answer").contains("--server");
    }

    @Test
    void writesNoDocumentOutsideOfItsFolder() throws Exception {
        HttpServer evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext("/", exchange -> {
            String status = """
                    {"id": "%s", "state": "done", "created": "", "items": [{"file": "a", "kind": "file", "state": "done",
                     "findings": [], "documents": [
                      {"name": "../evil.svg", "format": "svg", "size": 1, "sha256": "x", "href": "/d"},
                      {"name": "/tmp/evil.svg", "format": "svg", "size": 1, "sha256": "x", "href": "/d"},
                      {"name": "lie.svg", "format": "svg", "size": 1, "sha256": "x", "href": "/d"}]}]}
                    """.formatted("0".repeat(32));
            byte[] body =
                    (exchange.getRequestURI().getPath().equals("/d") ? "x" : status).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        evil.start();
        try {
            Program.Result result =
                    runAt("http://127.0.0.1:" + evil.getAddress().getPort(), "fetch", "0".repeat(32), "-o", "out");
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.err()).contains("can't be saved here").contains("did not come whole");
            assertThat(written("out")).isEmpty();
            assertThat(folder.resolve("evil.svg")).doesNotExist();
        } finally {
            evil.stop(0);
        }
    }
}
