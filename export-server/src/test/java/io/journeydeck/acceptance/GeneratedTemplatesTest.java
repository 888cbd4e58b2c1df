package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.template.TemplateMaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The templates are made of the sources beside them: made again, they are the same bytes. {@code -Dgolden.update=true} writes them
 * anew, and fails.
 */
class GeneratedTemplatesTest {

    private static final List<String> LANGUAGES = List.of("en", "nl", "et");

    private final TemplateMaker maker = new TemplateMaker(Theme.standard());
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void areWhatTheirSourcesSay() throws IOException {
        Map<String, byte[]> made = made();

        assertThat(diagnostics.list()).isEmpty();
        assertThat(made).hasSize(3 * 15 + 1);
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path path = Repository.file("templates").resolve(file.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
                changed.add(file.getKey());
            } else {
                assertThat(path)
                        .as("Run with -Dgolden.update=true to have it made anew")
                        .hasBinaryContent(file.getValue());
            }
        }
        if (!changed.isEmpty()) {
            fail("Rewrote " + changed + ": look at them, then run without golden.update");
        }
    }

    @Test
    void leaveNoSourceOut() throws IOException {
        List<String> named = Files.readAllLines(Repository.file("templates/sources/order.txt")).stream()
                .map(line -> line.split(" ", -1)[0] + ".yaml")
                .toList();

        assertThat(Written.names(Repository.file("templates/sources")))
                .filteredOn(name -> name.endsWith(".yaml"))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    /** The files of the templates by their names below {@code templates}, and the index that lists them. */
    private Map<String, byte[]> made() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        StringBuilder titles = new StringBuilder();
        for (String line : Files.readAllLines(Repository.file("templates/sources/order.txt"))) {
            String id = line.split(" ", -1)[0];
            order.add(id);
            byte[] source = Files.readAllBytes(Repository.file("templates/sources/" + id + ".yaml"));
            for (String language : LANGUAGES) {
                TemplateMaker.Made made = maker.make(
                                source, Origin.ofFile(id), language, line.endsWith(" roadmap"), diagnostics)
                        .orElseThrow();
                files.put(
                        language + "/" + id + ".drawio",
                        new MxFileWriter().write(made.file(), MxFileWriter.Pages.PLAIN));
                String key = id + "." + language + ".";
                titles.append(key).append("title=").append(made.facts().title()).append('\n');
                titles.append(key)
                        .append("summary=")
                        .append(made.facts().subtitle())
                        .append('\n');
            }
        }
        String index = "order=" + String.join(",", order) + "\n" + titles;
        files.put("index.properties", index.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
