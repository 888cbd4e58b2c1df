package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginFileTest {

    private static final String PATH = "/plugin/journey.js";

    @Test
    void givesThePluginToAnyEditor() throws Exception {
        String origin = "https://draw.example.org";
        ServerSettings settings = ServerSettings.standard().withOrigins(List.of(origin));
        try (RunningServer server = new RunningServer(settings)) {
            HttpResponse<byte[]> script = server.get(PATH);
            HttpResponse<byte[]> fetched = server.send(server.request(PATH).header("Origin", origin));

            assertThat(script.statusCode()).isEqualTo(200);
            assertThat(header(script, "Content-Type")).startsWith("text/javascript");
            assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(new String(script.body(), StandardCharsets.UTF_8)).contains("Draw.loadPlugin(");
            assertThat(header(fetched, "Access-Control-Allow-Origin")).isEqualTo(origin);
            HttpResponse<byte[]> again =
                    server.send(server.request(PATH).header("If-None-Match", header(script, "ETag")));
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void asksForNoKey() throws Exception {
        ApiKeys keys = ApiKeys.parse("team correct-horse-battery", "keys");
        try (RunningServer server = new RunningServer(ServerSettings.standard().withKeys(keys, false))) {
            assertThat(server.get(PATH).statusCode()).isEqualTo(200);
        }
    }
}
