package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.journeydeck.app.Program;
import io.journeydeck.journey.lint.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code journeydeck check}, from files to exit status. */
class CheckingTest {

    @TempDir
    private Path folder;

    /** A map with a persona, but no kind, and a smile for a score. */
    private static final String MAP = Diagrams.page("""
            <object id="m" label="" journey="map" scenario="Buys" persona="Sally"><mxCell style="shape=table;startSize=0;childLayout=tableLayout" vertex="1" parent="1"><mxGeometry width="300" height="150" as="geometry"/></mxCell></object>
            <mxCell id="r0" style="shape=tableRow;startSize=0" vertex="1" parent="m"><mxGeometry width="300" height="50" as="geometry"/></mxCell>
            <mxCell id="r0c0" value="" style="html=1" vertex="1" parent="r0"><mxGeometry width="100" height="50" as="geometry"/></mxCell>
            <mxCell id="r0c1" value="Purchase" style="html=1" vertex="1" parent="r0"><mxGeometry x="100" width="200" height="50" as="geometry"/></mxCell>
            <mxCell id="r1" style="shape=tableRow;startSize=0" vertex="1" parent="m"><mxGeometry y="50" width="300" height="100" as="geometry"/></mxCell>
            <mxCell id="r1c0" value="Emotions" style="html=1" vertex="1" parent="r1"><mxGeometry width="100" height="100" as="geometry"/></mxCell>
            <mxCell id="r1c1" value="" style="html=1" vertex="1" parent="r1"><mxGeometry x="100" width="200" height="100" as="geometry"/></mxCell>
            <object id="e" label="Fine" journey="emotion" sentiment="smile"><mxCell style="html=1" vertex="1" parent="r1c1"><mxGeometry x="10" y="10" width="60" height="30" as="geometry"/></mxCell></object>
            """);

    @BeforeEach
    void writeMap() throws IOException {
        write("maps/shop.drawio", MAP);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Program.Result check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--today";
        all[2] = "2026-11-22";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Program.run(folder, all);
    }

    private JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "et"})
    void findsNoErrorInOurTemplates(String language) throws IOException {
        Path templates = Repository.file("templates/" + language);
        if (language.equals("en")) {
            assertThat(templates).isDirectory();
        }
        if (Files.isDirectory(templates)) {
            Program.Result result = check(templates.toString(), "--quiet");
            assertThat(result.out()).isEmpty();
            assertThat(result.status()).isZero();
        }
    }

    @Test
    void tellsByFileAndPageWhatIsWrongAndHowToMendIt() {
        Program.Result result = check("maps/shop.drawio");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("maps/shop.drawio\n  page \"Page-1\"\n    error    J010  The map has no actions")
                .contains("    error    J020  The emotion \"Fine\" has the score \"smile\" [cell e]\n"
                        + "                   Set the \"sentiment\" property to a number from -2 (very bad)")
                .contains("error    J070  The map does not say what kind it is [cell m]")
                .doesNotContain("JOURNEY_SENTIMENT_INVALID")
                .contains("\n  3 errors, ");
    }

    @Test
    void tellsInALanguageWhatTheRulesAskFor() throws IOException {
        assertThat(check("maps/shop.drawio", "--lang", "nl").out())
                .containsSubsequence(
                        "    error    J020  The emotion \"Fine\" has the score \"smile\" [cell e]\n",
                        "                   Een gevoel is een getal van -2 tot 2.\n",
                        "                   Vul bij de eigenschap “sentiment” een getal in");
        JsonNode findings = json(check("maps/shop.drawio", "--lang", "et", "--format", "json")
                        .out())
                .at("/files/0/findings");
        assertThat(findings.findValuesAsText("title"))
                .contains("Tunne on arv vahemikus -2 kuni 2")
                .hasSameSizeAs(findings.findValuesAsText("rule"));
        assertThat(check("maps/shop.drawio", "--format", "json").out()).doesNotContain("\"title\"");
    }

    @Test
    void tellsErrorsOnlyWhenToldToBeQuiet() {
        assertThat(check("maps/shop.drawio", "--quiet").out()).contains("J070").doesNotContain("warning", "info");
    }

    @Test
    void keepsGoodFilesBesideBadOnes() throws IOException {
        write("maps/broken.drawio", "<mxfile><diagram>");
        write("maps/plain.drawio", Diagrams.simple());

        Program.Result result = check("maps", "gone.drawio", "--format", "json");

        assertThat(result.status()).isEqualTo(1);
        JsonNode report = json(result.out());
        assertThat(report.path("files").findValuesAsText("file"))
                .containsExactly("gone.drawio", "maps/broken.drawio", "maps/plain.drawio", "maps/shop.drawio");
        assertThat(report.path("files")
                        .path(0)
                        .path("findings")
                        .path(0)
                        .path("rule")
                        .asText())
                .isEqualTo("FILE_MISSING");
        assertThat(report.path("files")
                        .path(2)
                        .path("findings")
                        .path(0)
                        .path("rule")
                        .asText())
                .isEqualTo("NO_MAP");
        assertThat(report.path("files").path(3).path("maps").asInt()).isEqualTo(1);
        assertThat(report.path("errors").asInt()).isEqualTo(5);
    }

    @Test
    void saysThatAFileHasNoMapAndIsFineWithThat() throws IOException {
        write("plain.drawio", Diagrams.simple());

        Program.Result result = check("plain.drawio");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("info     NO_MAP  There is no journey map in this file");
    }

    @Test
    void tellsTheSameTwice() {
        for (String format : List.of("text", "json", "sarif")) {
            assertThat(check("maps", "--format", format).out())
                    .isEqualTo(check("maps", "--format", format).out());
        }
    }

    @Test
    void writesSarifThatKeepsItsSchema() throws IOException {
        write("maps/broken.drawio", "<mxfile><diagram>");
        write("a map & more.drawio", MAP);

        Program.Result result = check("maps", "a map & more.drawio", "--format", "sarif", "-o", "out/maps.sarif");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        JsonNode log = json(Files.readString(folder.resolve("out/maps.sarif")));
        assertThat(sarif().validate(log)).isEmpty();
        JsonNode run = log.path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        assertThat(rules).hasSize(Rules.standard().size() + 1);
        assertThat(run.path("artifacts").findValuesAsText("uri"))
                .containsExactly("maps/broken.drawio", "maps/shop.drawio", "a%20map%20&%20more.drawio");
        assertThat(run.path("results")).isNotEmpty().allSatisfy(finding -> {
            assertThat(rules.path(finding.path("ruleIndex").asInt()).path("id")).isEqualTo(finding.path("ruleId"));
            assertThat(finding.path("level").asText()).isIn("error", "warning", "note");
        });
        JsonNode score = find(run.path("results"), "J020");
        assertThat(score.path("level").asText()).isEqualTo("error");
        assertThat(score.path("locations")
                        .path(0)
                        .path("logicalLocations")
                        .path(0)
                        .path("fullyQualifiedName")
                        .asText())
                .isEqualTo("Page-1/e");
    }

    private static JsonNode find(JsonNode results, String rule) {
        for (JsonNode result : results) {
            if (result.path("ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("No finding of " + rule);
    }

    /** The schema that OASIS published, from the library that brings it along. */
    private static com.networknt.schema.JsonSchema sarif() throws IOException {
        try (InputStream schema = CheckingTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(schema).isNotNull();
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
        }
    }

    @Test
    void noticesWhatBreaksTheSchema() throws IOException {
        JsonNode log = json("{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{\"level\": \"loud\"}]}]}");

        assertThat(sarif().validate(log)).hasSizeGreaterThan(1);
    }

    @Test
    void takesSeveritiesFromAProfile() throws IOException {
        write("ours.yaml", "J010: off\nJ020: warning\nJ070: info\n");

        Program.Result result = check("maps", "--profile", "ours.yaml");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("warning  J020", "info     J070").doesNotContain("J010");
    }

    @Test
    void refusesAProfileThatIsWrongAndSaysWhere() throws IOException {
        write("ours.yaml", "J010: off\nJ99: loud\nJ020: loud\n");

        Program.Result result = check("maps", "--profile", "ours.yaml");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("error: ours.yaml: Line 2, column 1: There is no rule \"J99\".")
                .contains("error: ours.yaml: Line 3, column 7: Rule J020 can't be \"loud\".");
        assertThat(check("maps", "--profile", "nowhere.yaml").status()).isEqualTo(2);
    }

    @Test
    void readsStandardInput() {
        Program.Result result = Program.run(
                folder,
                MAP.getBytes(StandardCharsets.UTF_8),
                "check",
                "-",
                "--format",
                "json",
                "--today",
                "2026-11-22");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("\"file\" : \"standard input\"", "J070");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xml", "--today=soon", "--lang=in Dutch", "--loud", ""})
    void refusesWrongUsage(String argument) {
        Program.Result result =
                argument.isEmpty() ? Program.run(folder, "check") : Program.run(folder, "check", "maps", argument);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("See journeydeck check --help");
    }

    @Test
    void knowsWhichDayItIs() throws IOException {
        write("old.drawio", MAP.replace("persona=\"Sally\"", "persona=\"Sally\" date=\"2026-11-01\""));

        assertThat(check("old.drawio", "--verbose").out()).doesNotContain("J092");
        assertThat(Program.run(folder, "check", "old.drawio", "--today", "2027-06-01", "--verbose")
                        .out())
                .contains("J092");
    }

    @Test
    void checksMapsOfHostileFilesWithoutFalling() throws IOException {
        write("many.drawio", MAP.replace("sentiment=\"smile\"", "sentiment=\"" + "9".repeat(5_000) + "\""));

        Program.Result result = check("many.drawio");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().lines()).allMatch(line -> line.length() < 400);
    }
}
