package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Probe;
import io.journeydeck.app.Program;
import io.journeydeck.client.Health;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files that run the server as a service and in containers ask for nothing that it does not have. */
class DeployFilesTest {

    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    @TempDir
    Path folder;

    private static List<Map<String, Object>> yaml(String name) throws IOException {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object document :
                new Load(LoadSettings.builder().build()).loadAllFromString(Files.readString(DEPLOY.resolve(name)))) {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) document;
            documents.add(map);
        }
        return documents;
    }

    /** What follows {@code serve} in a text, up to the end of its list or line. */
    private static List<String> options(String text) {
        List<String> options = new ArrayList<>();
        Matcher option = OPTION.matcher(text);
        while (option.find()) {
            options.add(option.group());
        }
        return options;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "compose.yaml", "journeydeck.service", "kubernetes/journeydeck.yaml"})
    void giveTheServerOptionsThatItHas(String name) throws IOException {
        String text = Files.readString(DEPLOY.resolve(name)).replaceAll("(?m)^#.*$", "");
        String served = text.substring(text.indexOf(
                        name.endsWith(".yaml") ? "- serve" : name.equals("Dockerfile") ? "\"serve\"" : " serve "))
                .lines()
                .takeWhile(line -> !line.matches("\\s*(secrets|ports|# 143).*"))
                .reduce("", (all, line) -> all + "\n" + line);
        List<String> options = options(served);

        assertThat(options).hasSizeGreaterThanOrEqualTo(3);
        String help = Program.run(folder, "serve", "--help").out();
        assertThat(options).allSatisfy(option -> assertThat(help).contains(option));
    }

    @Test
    void describeADeploymentThatStaysUpWhileItIsReplaced() throws IOException {
        List<Map<String, Object>> objects = yaml("kubernetes/journeydeck.yaml");

        assertThat(objects)
                .extracting(object -> object.get("kind"))
                .containsExactly(
                        "Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy");
        assertThat(objects.get(0).toString())
                .contains("readinessProbe={httpGet={path=/ready", "livenessProbe={httpGet={path=/health")
                .contains("runAsNonRoot=true", "readOnlyRootFilesystem=true");
        assertThat(yaml("compose.yaml").get(0).get("services").toString())
                .contains("server=", "database=", "editor=", "EXPORT_URL=");
    }

    @Test
    void startClassesThatThereAre() throws IOException {
        assertThat(Files.readString(DEPLOY.resolve("Dockerfile")))
                .contains(Probe.class.getName())
                .contains("export-server/target/journeydeck.jar")
                .contains("USER 10001");
    }

    @Test
    void probeAServerThatAnswersAndOneThatDoesNot() {
        String health;
        try (Program.BatchServer server =
                Program.batchServer(folder, ServerSettings.standard().at("127.0.0.1", 0))) {
            health = server.address() + "/health";
            assertThat(Health.answers(URI.create(health))).isTrue();
            assertThat(Health.answers(URI.create(server.address() + "/none"))).isFalse();
        }
        assertThat(Health.answers(URI.create(health))).isFalse();
    }
}
