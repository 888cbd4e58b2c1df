package io.journeydeck.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One template in two languages. */
final class OneTemplate implements TemplateSource {

    @Override
    public List<Template> templates() {
        return List.of(new Template(
                "sally",
                "Sally finds a tool",
                "Seven stages.",
                List.of("en", "nl"),
                Map.of("nl", new Words("Sally vindt een hulpmiddel", "Zeven fasen."))));
    }

    @Override
    public Optional<byte[]> diagram(String id, String language) {
        if (!id.equals("sally")) {
            return Optional.empty();
        }
        return Optional.of(("<mxfile><!-- " + id + " " + language + " --></mxfile>").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> file(String name) {
        String text =
                switch (name) {
                    case "templates.xml" -> "<templates><template url=\"journey/en/sally.drawio\"/></templates>";
                    case "drawio-config.json" -> "{\"templateFile\":\"templates/journey/templates.xml\"}";
                    default -> "<mxlibrary>[]</mxlibrary><!-- " + name + " -->";
                };
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
