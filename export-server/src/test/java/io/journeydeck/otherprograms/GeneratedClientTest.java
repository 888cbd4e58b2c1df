package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.server.ExportServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generators of others make of the server's OpenAPI document (openapi-typescript and openapi-fetch, from npm) compiles and works. */
class GeneratedClientTest {

    @TempDir
    private Path folder;

    @Test
    void generatedTypesFitTheAnswers() throws IOException, InterruptedException {
        Program node = Program.need("node");
        BrowserScripts.module("openapi-fetch");
        JsonNode got;
        try (ExportServer server = io.journeydeck.app.Program.server()) {
            got = new ObjectMapper()
                    .readTree(node.run(
                            folder,
                            BrowserScripts.script("client.mjs"),
                            server.address(),
                            Exported.template().toString(),
                            folder.toString()));
        }

        assertThat(got.path("formats").toString()).contains("\"svg\"", "\"jpg\"", "\"pptx\"");
        assertThat(got.path("documents")).hasSize(2).allSatisfy(document -> assertThat(
                        document.path("bytes").asInt())
                .isEqualTo(document.path("size").asInt())
                .isPositive());
        assertThat(got.path("maps").asInt()).isEqualTo(1);
        assertThat(got.path("code").asText()).isEqualTo("FORMAT_UNKNOWN");
        assertThat(got.path("status").asInt()).isEqualTo(400);
        assertThat(got.path("template").asText()).isEqualTo("<mxfile");
    }
}
