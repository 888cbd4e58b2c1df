package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document as the server hands it out, and whether an answer is one that it describes. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String ADDRESS = "https://journeydeck.invalid/openapi.json";

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode root;
    private final JsonSchemaFactory schemas;

    ApiDocument(RunningServer server) throws IOException, InterruptedException {
        byte[] text = server.get("/openapi.json").body();
        this.root = mapper.readTree(text);
        this.schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(
                        loaders -> loaders.schemas(Map.of(ADDRESS, new String(text, StandardCharsets.UTF_8)))));
    }

    JsonNode root() {
        return root;
    }

    /** {@code POST /api/v1/export} and the like. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** Holds an answer against what is said of its status; {@code operation} null is for what no operation answers. */
    void describes(@Nullable String operation, @Nullable String shared, HttpResponse<byte[]> answer)
            throws IOException {
        String what = operation == null ? shared + " " + answer.statusCode() : operation + " " + answer.statusCode();
        JsonNode response = operation == null
                ? root.path("components").path("responses").path(String.valueOf(shared))
                : resolved(root.path("paths")
                        .path(operation.substring(operation.indexOf(' ') + 1))
                        .path(operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(Integer.toString(answer.statusCode())));
        assertThat(response.isMissingNode()).as(what + " is not described").isFalse();
        headers(what, response.path("headers"), answer);
        body(what, response.path("content"), answer);
    }

    private void headers(String what, JsonNode headers, HttpResponse<byte[]> answer) throws IOException {
        for (Map.Entry<String, JsonNode> entry : headers.properties()) {
            JsonNode header = resolved(entry.getValue());
            String value = RunningServer.header(answer, entry.getKey());
            if (header.path("required").asBoolean()) {
                assertThat(value).as(what + ": " + entry.getKey()).isNotEmpty();
            }
            if (!value.isEmpty()) {
                String type = header.path("schema").path("type").asText();
                JsonNode read =
                        type.equals("string") ? mapper.getNodeFactory().textNode(value) : mapper.readTree(value);
                assertThat(schemas.getSchema(header.path("schema")).validate(read))
                        .as(what + ": " + entry.getKey() + ": " + value)
                        .isEmpty();
            }
        }
    }

    private void body(String what, JsonNode content, HttpResponse<byte[]> answer) throws IOException {
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        String type = RunningServer.header(answer, "Content-Type").replaceFirst("\\s*;.*", "");
        JsonNode media = content.has(type) ? content.path(type) : content.path("*/*");
        assertThat(media.isMissingNode())
                .as(what + ": " + type + " is not described")
                .isFalse();
        if (media.has("schema") && type.endsWith("json")) {
            assertThat(schema(media.path("schema")).validate(mapper.readTree(answer.body())))
                    .as(what + ": " + new String(answer.body(), StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    /** A schema within the document, so that its references find the others. */
    private JsonSchema schema(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? schemas.getSchema(schema)
                : schemas.getSchema(SchemaLocation.of(ADDRESS + reference));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }
}
