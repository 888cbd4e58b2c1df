package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AdminServerTest {

    private static final ServerSettings SETTINGS =
            ServerSettings.standard().withAdmin(new ServerSettings.Address("127.0.0.1", 0));

    private static HttpResponse<String> admin(RunningServer server, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.adminPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    @Timeout(60)
    void countsRequestsByRouteStatusAndProblem() throws Exception {
        try (RunningServer server = new RunningServer(SETTINGS)) {
            server.get("/api/v1/formats");
            server.get("/no/such/secret");
            HttpResponse<String> metrics = admin(server, "/metrics");
            // a request is counted when its answer has gone out
            while (!metrics.body().contains("NOT_FOUND")) {
                metrics = admin(server, "/metrics");
            }

            assertThat(metrics.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            assertThat(metrics.body())
                    .contains(
                            "journeydeck_requests_seconds_count{code=\"-\",method=\"GET\",route=\"/api/v1/formats\",status=\"200\"} 1")
                    .contains("code=\"NOT_FOUND\",method=\"GET\",route=\"-\",status=\"404\"")
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain("secret");
        }
    }

    @Test
    void answersProbes() throws Exception {
        try (RunningServer server = new RunningServer(SETTINGS)) {
            assertThat(admin(server, "/health").statusCode()).isEqualTo(200);
            assertThat(admin(server, "/ready").body()).isEqualTo("{\"status\":\"ready\"}");
            assertThat(admin(server, "/api/v1/formats").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void keepsMetricsAwayFromTheApisAddress() throws Exception {
        try (RunningServer server = new RunningServer(SETTINGS)) {
            assertThat(server.get("/metrics").statusCode()).isEqualTo(404);
        }
    }
}
