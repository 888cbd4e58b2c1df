package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.app.Program.BatchServer;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.server.EditorPlace;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plays scenes (those of {@code plugin.mjs}) with the plugin in the real draw.io editor (14.7.3, from npm): each command in them is one
 * step of undo. Diagrams and pictures of all that was done stay in {@code target/plugin}, and are read here.
 */
final class PluginScenes {

    private final Path shown = Exported.repository().resolve("export-server/target/plugin");
    private final Path data;
    private final Diagnostics found = new Diagnostics();

    /** @param data a folder for what is needed meanwhile */
    PluginScenes(Path data) {
        this.data = data;
    }

    /** Plays a scene in an editor that our server hands out. */
    JsonNode play(String name, Path... files) throws IOException, InterruptedException {
        return play(standard(), name, Stream.of(files).map(Path::toString).toArray(String[]::new));
    }

    /** Plays a scene in an editor that such a server hands out. */
    JsonNode play(ServerSettings settings, String name, String... arguments) throws IOException, InterruptedException {
        Program node = BrowserScripts.node();
        EditorPlace editor = EditorPlace.in(BrowserScripts.drawio());
        try (BatchServer running =
                io.journeydeck.app.Program.batchServer(data.resolve("batches"), settings.withEditor(editor))) {
            return play(
                    node,
                    name,
                    Stream.concat(Stream.of(running.server().address() + "editor/index.html"), Stream.of(arguments))
                            .toArray(String[]::new));
        }
    }

    /** Plays a scene; each command in it is one step, which can be undone and done again. */
    JsonNode play(Program node, String name, String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(shown.resolve(name));
        List<String> command =
                new ArrayList<>(List.of(BrowserScripts.script("plugin.mjs"), name, arguments[0], folder.toString()));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        JsonNode seen = new ObjectMapper().readTree(node.run(data, command.toArray(String[]::new)));
        assertThat(seen.path("errors")).isEmpty();
        seen.path("commands").properties().forEach(one -> {
            JsonNode step = one.getValue();
            assertThat(step.path("restored").asBoolean()).as(one.toString()).isTrue();
            if (step.has("changed")) {
                assertThat(step.path("steps").asInt()).as(one.toString()).isEqualTo(1);
                assertThat(step.path("changed").asBoolean()).as(one.toString()).isTrue();
                assertThat(step.path("undone").asBoolean()).as(one.toString()).isTrue();
                assertThat(step.path("redone").asBoolean()).as(one.toString()).isTrue();
            } else {
                assertThat(step.path("steps").asInt()).as(one.toString()).isZero();
            }
        });
        return seen;
    }

    /** Where a scene leaves its files. */
    Path folder(String scene) {
        return shown.resolve(scene);
    }

    /** At a free port. */
    static ServerSettings standard() {
        return ServerSettings.standard().at("127.0.0.1", 0);
    }

    /** The diagram after a command of a scene. */
    Path file(String scene, String command) {
        return shown.resolve(scene).resolve(command + ".drawio");
    }

    JourneyMap saved(String scene, String command) throws IOException {
        return read(file(scene, command));
    }

    /** What reading has found so far. */
    Diagnostics found() {
        return found;
    }

    /** The only map in a diagram. */
    JourneyMap read(Path diagram) throws IOException {
        MxFile file = new MxFileReader()
                .read(Files.readAllBytes(diagram), "map.drawio", Limits.standard(), Deadline.far(), found);
        List<JourneyMap> maps = new JourneyReader(found)
                .read(new PageResolver().resolve(file.pages().get(0), Limits.standard(), Deadline.far(), found));
        assertThat(maps).as(diagram.toString()).hasSize(1);
        return maps.get(0);
    }
}
