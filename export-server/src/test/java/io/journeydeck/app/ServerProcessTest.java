package io.journeydeck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a process of its own. */
@Timeout(120)
class ServerProcessTest {

    private static final String DIAGRAM = """
            <mxfile><diagram name="Shop"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
            <mxCell id="a" value="Basket" style="html=1;" vertex="1" parent="1">
            <mxGeometry width="120" height="60" as="geometry"/></mxCell></root></mxGraphModel></diagram></mxfile>""";

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGTERM")
    void servesAndExitsWithZeroWhenToldToStop() throws Exception {
        Process process = start("serve", "--port", "0");
        try (BufferedReader output = process.inputReader()) {
            URI address = address(output);
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address.resolve("/api/v1/export?format=svg"))
                                    .header("Content-Type", "application/xml")
                                    .POST(BodyPublishers.ofString(DIAGRAM))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("Basket");

            process.destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void refusesPublicAddressWithoutKeys(@TempDir Path folder) throws Exception {
        Path keys = Files.writeString(folder.resolve("keys"), "ci short\n");

        assertThat(outputOf("serve", "--host", "0.0.0.0", "--port", "0")).contains("--insecure-no-auth");
        assertThat(outputOf("serve", "--port", "0", "--api-key-file", keys.toString()))
                .contains("can be guessed")
                .doesNotContain("short");
        assertThat(outputOf("serve", "--port", "0", "--api-key-file", keys + "-none"))
                .contains("can't be read");
    }

    private static String outputOf(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(output).isEqualTo(1);
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.journeydeck.app.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static URI address(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            int start = line.indexOf("http://");
            if (start >= 0) {
                return URI.create(line.substring(start).split("\\s", 2)[0]);
            }
        }
        throw new AssertionError("It ended without an address");
    }
}
