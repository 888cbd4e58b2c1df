package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** draw.io out of a folder of the operator's. */
class EditorFilesTest {

    @TempDir
    private Path around;

    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(around.resolve("drawio"));
        Files.createDirectories(folder.resolve("js"));
        Files.writeString(folder.resolve("index.html"), "<title>draw.io</title>");
        Files.writeString(folder.resolve("js/app.min.js"), "start()");
        Files.writeString(folder.resolve(".htpasswd"), "hidden words");
        Files.writeString(around.resolve("secret.txt"), "hidden words");
        Files.createSymbolicLink(folder.resolve("link.txt"), around.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("out"), around);
    }

    private RunningServer server() {
        return new RunningServer(ServerSettings.standard().withEditor(EditorPlace.in(folder)));
    }

    @Test
    void handsOutFilesThatMayRunAsDrawioDoesAndReachNobodyElse() throws Exception {
        try (RunningServer server = server()) {
            HttpResponse<byte[]> page = server.get("/editor/index.html?embed=1");
            HttpResponse<byte[]> script = server.get("/editor/js/app.min.js");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(header(page, "Content-Type")).startsWith("text/html");
            assertThat(header(page, "Content-Security-Policy"))
                    .contains("'unsafe-eval'", "frame-ancestors 'self'", "connect-src 'self'")
                    .doesNotContain("http");
            assertThat(header(script, "Content-Type")).startsWith("text/javascript");
            assertThat(new String(script.body(), StandardCharsets.UTF_8)).isEqualTo("start()");
            HttpResponse<byte[]> again = server.send(
                    server.request("/editor/js/app.min.js").header("If-None-Match", header(script, "ETag")));
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void loadsOurPluginBehindTheEditorsOwnLastScript() throws Exception {
        Files.writeString(folder.resolve("js/PostConfig.js"), "window.VSD_CONVERT_URL = null; // the end");
        Files.writeString(folder.resolve("js/PreConfig.js"), "// the beginning");
        try (RunningServer server = server()) {
            HttpResponse<byte[]> last = server.get("/editor/js/PostConfig.js");
            String script = new String(last.body(), StandardCharsets.UTF_8);

            assertThat(header(last, "Content-Type")).startsWith("text/javascript");
            assertThat(header(last, "Content-Security-Policy")).contains("script-src 'self'");
            assertThat(script)
                    .startsWith("window.VSD_CONVERT_URL = null; // the end\n")
                    .contains("App.initPluginCallback();", "mxscript('../plugin/journey.js'");
            assertThat(new String(server.get("/editor/js/PreConfig.js").body(), StandardCharsets.UTF_8))
                    .isEqualTo("// the beginning");
            HttpResponse<byte[]> again = server.send(
                    server.request("/editor/js/PostConfig.js").header("If-None-Match", header(last, "ETag")));
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editor/link.txt",
                "/editor/out/secret.txt",
                "/editor/.htpasswd",
                "/editor/js",
                "/editor/js/",
                "/editor/",
                "/editor/none.js",
                "/editor/%2e%2e/secret.txt",
                "/editor/..%2fsecret.txt",
                "/editor/js/..%5c..%5csecret.txt",
                "/editor/js/%00",
                "/editor//etc/passwd",
                "/editor/%2fetc%2fpasswd",
            })
    void handsOutNothingElse(String path) throws Exception {
        try (RunningServer server = server()) {
            HttpResponse<byte[]> answer = server.get(path);

            assertThat(answer.statusCode()).isIn(400, 404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("hidden words", "root:");
            assertThat(header(answer, "Content-Security-Policy")).doesNotContain("unsafe-eval");
        }
    }

    @Test
    void onlyTheEditorMayBeLooseAndOnlyItMayBeFramed() throws Exception {
        try (RunningServer own = server();
                RunningServer other = new RunningServer(ServerSettings.standard()
                        .withEditor(EditorPlace.at(URI.create("https://draw.example.org:8443/draw/?ui=min"))));
                RunningServer standard = RunningServer.standard()) {
            assertThat(policy(own)).contains("frame-src 'self';").doesNotContain("unsafe");
            assertThat(policy(other)).contains("frame-src https://draw.example.org:8443;");
            assertThat(policy(standard)).contains("frame-src https://embed.diagrams.net;");
            assertThat(other.get("/editor/index.html").statusCode()).isEqualTo(404);
            assertThat(address(own)).isEqualTo("/editor/index.html");
            assertThat(address(other)).isEqualTo("https://draw.example.org:8443/draw/?ui=min");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://draw.example.org/", "https://a@b/", "https:///x", "https://a;b/", "mailto:a@b"})
    void addressesThatCouldMeanMoreAreRefused(String address) {
        assertThatThrownBy(() -> EditorPlace.at(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String policy(RunningServer server) throws Exception {
        return header(server.get("/"), "Content-Security-Policy");
    }

    private static String address(RunningServer server) throws Exception {
        return RunningServer.json(server.get("/api/v1/formats"))
                .at("/editor/address")
                .asText();
    }
}
