package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.journeydeck.app.OutputFormats;
import io.journeydeck.app.Program;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What README and the documents beside it say is what the program does. */
@Timeout(300)
class DocumentsTest {

    private static final String PROGRAM = "./journeydeck ";
    private static final String ADDRESS = "http://localhost:8080/";

    /** Long names of options in a help text, and in a table. */
    private static final Pattern OPTION = Pattern.compile("(?m)^(?: {2}-\\w, | {6})(--[a-z-]+)");

    @TempDir
    private Path clone;

    @TempDir
    private Path data;

    private Program.BatchServer server;

    @BeforeEach
    void startServer() {
        server = Program.batchServer(data, ServerSettings.standard().at("localhost", 0));
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    /** The parts of a clone that commands in documents name. */
    @BeforeEach
    void copyTemplates() throws IOException {
        for (String name : Written.names(Repository.file("templates"))) {
            if (!name.matches("(quick|target)/.*")) {
                Path target = clone.resolve("templates").resolve(name);
                Files.createDirectories(target.getParent());
                Files.copy(Repository.file("templates").resolve(name), target);
            }
        }
    }

    @Test
    void readmesCommandsDoWhatItSays() throws Exception {
        List<String> programs = new ArrayList<>();
        for (String command : Repository.commands("README.md")) {
            if (command.startsWith("mvn ")) {
                continue; // It runs this very test.
            }
            if (command.startsWith("curl ")) {
                callServer(command, server);
                continue;
            }
            assertThat(command).startsWith(PROGRAM);
            programs.add(command);
            if (command.startsWith(PROGRAM + "batch ")) {
                runWithServer(command.substring(PROGRAM.length()));
            } else if (!command.startsWith(PROGRAM + "serve")) {
                Program.Result result =
                        Program.run(clone, command.substring(PROGRAM.length()).split(" +"));
                assertThat(result.status()).as(command + "\n" + result.err()).isZero();
                assertThat(result.err()).as(command).isEmpty();
            }
        }
        assertThat(programs)
                .contains("./journeydeck export templates -r -o out")
                .anyMatch(command -> command.startsWith(PROGRAM + "serve"))
                .anyMatch(command -> command.startsWith(PROGRAM + "check "))
                .anyMatch(command -> command.startsWith(PROGRAM + "new "));
        assertThat(Written.names(clone.resolve("decks"))).contains("sally.pptx");
        assertThat(Written.names(clone.resolve("out")))
                .contains("en/sally.svg", "en/sally.png", "en/sally.pdf", "en/sally.pptx", "en/sally.xlsx");
    }

    @Test
    void readmeHasTheOneTestCommandThatCiRuns() throws IOException {
        assertThat(Repository.commands("README.md").stream().filter(line -> line.startsWith("mvn ")))
                .containsExactly("mvn verify");
        assertThat(Repository.text(".ci/run")).contains("README.md");
    }

    @Test
    void readmesTableIsTheListOfFormats() throws IOException {
        List<List<String>> formats = OutputFormats.standard().stream()
                .map(format -> List.of("`" + format.id() + "`", format.title(), format.summary()))
                .toList();

        assertThat(Repository.table("README.md", "`-f`", "document", "what is in it"))
                .isEqualTo(formats);
    }

    @Test
    void readmesTableIsTheListOfOptions() throws IOException {
        List<String> helped = options(Program.run(clone, "export", "--help").out());
        List<String> written = new ArrayList<>();
        for (List<String> row : Repository.table("README.md", "option", "meaning")) {
            Matcher names = Pattern.compile("--[a-z-]+").matcher(row.get(0));
            while (names.find()) {
                written.add(names.group());
            }
        }
        helped.removeAll(List.of("--help", "--version"));

        assertThat(written).containsExactlyInAnyOrderElementsOf(helped);
        assertThat(helped).hasSizeGreaterThan(15);
    }

    @Test
    void checksTableIsTheListOfOptions() throws IOException {
        List<String> helped = options(Program.run(clone, "check", "--help").out());
        List<String> written = new ArrayList<>();
        for (List<String> row : Repository.table("docs/checks.md", "option", "meaning")) {
            Matcher names = Pattern.compile("--[a-z-]+").matcher(row.get(0));
            while (names.find()) {
                written.add(names.group());
            }
        }
        helped.removeAll(List.of("--help", "--version"));

        assertThat(written).containsExactlyInAnyOrderElementsOf(helped).hasSize(8);
    }

    @Test
    void checksCommandsDoWhatItSays() throws IOException {
        List<String> commands = Repository.commands("docs/checks.md");
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            assertThat(command).startsWith(PROGRAM);
            Program.Result result =
                    Program.run(clone, command.substring(PROGRAM.length()).split(" +"));
            assertThat(result.status()).as(command + "\n" + result.err()).isZero();
        }
        assertThat(Written.names(clone)).contains("checks.sarif");
    }

    @Test
    void helpNamesEveryFormatAndTheOptionsThatOthersRelyOn() {
        String help = Program.run(clone, "export", "--help").out();
        for (OutputFormat format : OutputFormats.standard()) {
            assertThat(help.replaceAll("\\s+", " ")).contains(format.id() + " (" + format.title() + ")");
        }
        assertThat(help)
                .contains("-f,", "-o,", "-r,", "-a,", "-p,", "-g,", "-l,", "-s,", "-b,", "-t,", "-e,", "INPUT")
                .contains("--width", "--height", "--crop", "--slide", "--name-pages", "--report", "--quiet")
                .contains("16:9", "4:3", "A4", "diagram", "Exit status: 0");
        assertThat(options(Program.run(clone, "serve", "--help").out()))
                .contains("--host", "--port", "--api-key-file", "--cors");
        assertThat(Program.run(clone, "new", "--help").out()).contains("--lang", "-o,", "TEMPLATE");
        assertThat(Program.run(clone, "--help").out()).contains("export", "check", "templates", "new", "serve");
    }

    @Test
    void readmesPictureIsMadeByTheProgram() throws Exception {
        Path picture = Repository.file("docs/images/sally.svg");
        assertThat(Repository.text("README.md")).contains("](docs/images/sally.svg)");
        Program.Result result =
                Program.run(clone, "export", "templates/en/sally.drawio", "-f", "svg", "-o", "picture/sally.svg");
        assertThat(result.status()).as(result.err()).isZero();
        byte[] made = Files.readAllBytes(clone.resolve("picture/sally.svg"));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(picture.getParent());
            Files.write(picture, made);
            fail("Rewrote " + picture + ": look at it, then run without golden.update");
        }
        assertThat(Files.readString(picture).replace("\r\n", "\n"))
                .as("Run with -Dgolden.update=true to have it made anew")
                .isEqualTo(new String(made, StandardCharsets.UTF_8));
    }

    @Test
    void namesOnlyFilesThatAreThere() throws IOException {
        for (String document : List.of("README.md", "CONTRIBUTING.md", "docs/server.md", "docs/checks.md")) {
            Matcher links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Repository.text(document));
            while (links.find()) {
                Path target = Repository.file(document).resolveSibling(links.group(1));
                assertThat(target).as(document).exists();
            }
        }
    }

    @Test
    void serversRoutesAreThere() throws Exception {
        List<String> routes = new ArrayList<>();
        for (List<String> row : Repository.table("docs/server.md", "address", "answer")) {
            Matcher route = Pattern.compile("`(GET|POST) ([^`]+)`").matcher(row.get(0));
            while (route.find()) {
                routes.add(route.group(1) + " " + route.group(2));
            }
        }
        assertThat(routes).contains("POST /api/v1/export?format=...", "GET /health", "GET /ready", "GET /");
        String batch = "";
        for (String route : routes) {
            String path = route.replaceFirst("\\w+ ", "")
                    .replace("batches/{id}", "batches/" + batch)
                    .replace("{id}", "sally")
                    .replace("{name}", "diagram.svg")
                    .replace("...", "svg");
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
            if (route.equals("POST /export")) {
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "format=svg&xml=" + URLEncoder.encode(Diagrams.simple(), StandardCharsets.UTF_8)));
            } else if (route.equals("POST /api/v1/import")) {
                request.header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.concat(
                                part("diagram", "sally.drawio", Repository.file("templates/en/sally.drawio")),
                                part("workbook", "sally.xlsx", workbook(Repository.file("templates/en/sally.drawio"))),
                                BodyPublishers.ofString("--edge--\r\n")));
            } else if (route.startsWith("POST")) {
                request.header("Content-Type", "application/xml").POST(BodyPublishers.ofString(Diagrams.simple()));
            }
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            boolean taken = route.equals("POST /api/v1/batches?format=...");
            assertThat(answer.statusCode()).as(route).isEqualTo(taken ? 202 : 200);
            if (taken) {
                batch = answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
                untilDone(batch);
            }
        }
        assertThat(batch).isNotEmpty();
    }

    private static BodyPublisher part(String name, String file, Path content) throws IOException {
        return BodyPublishers.concat(
                BodyPublishers.ofString("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + file + "\"\r\n\r\n"),
                BodyPublishers.ofByteArray(Files.readAllBytes(content)),
                BodyPublishers.ofString("\r\n"));
    }

    /** What is exported of a map, beside its copy in the clone. */
    private Path workbook(Path map) throws IOException {
        Path copy = clone.resolve("map.drawio");
        Files.copy(map, copy, StandardCopyOption.REPLACE_EXISTING);
        Program.Result result = Program.run(clone, "export", "map.drawio", "-f", "xlsx");
        assertThat(result.status()).as(result.err()).isZero();
        return clone.resolve("map.xlsx");
    }

    /** Events end with the batch. */
    private void untilDone(String batch) throws IOException, InterruptedException {
        URI events = URI.create(server.address() + "/api/v1/batches/" + batch + "/events");
        String told = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofString())
                .body();
        assertThat(told).contains("event: done");
    }

    @Test
    void serversCallsWork() throws Exception {
        for (String name : List.of("a", "b")) {
            Files.writeString(clone.resolve(name + ".drawio"), Diagrams.simple());
        }
        assertThat(workbook(Repository.file("templates/en/sally.drawio"))).exists();
        Path maps = Files.createDirectories(clone.resolve("maps"));
        Files.writeString(maps.resolve("a.drawio"), Diagrams.simple());
        List<String> commands = Repository.commands("docs/server.md");
        assertThat(commands).isNotEmpty();
        String batch = "";
        for (String command : commands) {
            if (command.startsWith("journeydeck ")) {
                runWithServer(command.substring("journeydeck ".length()));
            } else {
                assertThat(command).startsWith("curl ");
                String answer = callServer(command.replace("/ID/", "/" + batch + "/"), server);
                Matcher taken = Pattern.compile("\"id\":\"([0-9a-f]{32})\"").matcher(answer);
                if (taken.find()) {
                    batch = taken.group(1);
                    untilDone(batch);
                }
            }
        }
        assertThat(Written.names(clone)).contains("diagram.pptx", "maps.zip", "documents.zip", "out/a.pptx");
    }

    /** As a reader would, but that the server has a port of its own; gives what is told. */
    private String callServer(String command, Program.BatchServer called) throws IOException, InterruptedException {
        assertThat(command).contains(ADDRESS);
        String here = command.replace(ADDRESS, called.address() + "/");
        Process process = new ProcessBuilder("sh", "-c", here + " --fail --silent --show-error")
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status == 127) {
            if (System.getenv("CI") != null) {
                fail("There is no curl");
            }
            abort("There is no curl");
        }
        assertThat(status).as(command + "\n" + output).isZero();
        return output;
    }

    /** As a reader would, who has started the server before. */
    private void runWithServer(String command) {
        String own = " --server " + server.address();
        String here = command.contains(" --server ") ? command.replaceFirst(" --server \\S+", own) : command + own;
        Program.Result result = Program.run(clone, here.split(" +"));
        assertThat(result.status()).as(command + "\n" + result.err()).isZero();
        assertThat(result.err()).as(command).isEmpty();
    }

    private static List<String> options(String help) {
        List<String> options = new ArrayList<>();
        for (Matcher option = OPTION.matcher(help); option.find(); ) {
            options.add(option.group(1));
        }
        return options;
    }
}
