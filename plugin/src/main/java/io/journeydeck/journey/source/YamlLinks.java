package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.property.Properties;
import io.journeydeck.journey.source.Findings.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The ids of a document and the links that name them. Ids are unique among the things that a link of a kind may name. */
final class YamlLinks {

    static final String MAP = "map";
    static final String STAGE = "stage";
    static final String LANE = "lane";
    /** Items and personas. */
    static final String ITEM = "item";

    private final YamlValues values;
    private final Findings findings;
    private final Map<String, Map<String, Place>> ids = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(String property, String target, Place place) {}

    YamlLinks(YamlValues values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /**
     * The origin of a thing, by its id.
     *
     * @param scope among what the id must be unique
     * @param entry the entry {@code id}; null when there is none
     */
    Origin origin(String scope, @Nullable NodeTuple entry) {
        if (entry == null || Texts.isNull(entry.getValueNode())) {
            return findings.file();
        }
        Node node = entry.getValueNode();
        String id = YamlValues.scalar(node).strip();
        if (id.isEmpty()) {
            values.wrong(node, "\"id\"", "a word");
            return findings.file();
        }
        Place first = ids.computeIfAbsent(scope, any -> new LinkedHashMap<>()).putIfAbsent(id, YamlTree.place(node));
        if (first != null) {
            findings.warn(
                    "SOURCE_ID_TWICE",
                    YamlTree.place(node),
                    "The id \"" + Properties.brief(id) + "\" is taken (" + first.name() + "); this " + scope
                            + " goes without",
                    "Give it an id of its own.");
            return findings.file();
        }
        return findings.file().atCell(id);
    }

    /** Notes what the properties {@code persona} and {@code opportunity} name. */
    void link(String property, String targets, Place place) {
        Stream.of(targets.split("[,;\n]"))
                .map(String::strip)
                .filter(target -> !target.isEmpty())
                .forEach(target -> links.add(new Link(property, target, place)));
    }

    /** Reports the links that name nothing. */
    void check(List<Persona> personas) {
        List<String> known = new ArrayList<>(ids.getOrDefault(ITEM, Map.of()).keySet());
        List<String> people = personas.stream()
                .flatMap(persona -> Stream.of(persona.origin().cellId(), persona.name()))
                .filter(name -> name != null && !name.isEmpty())
                .toList();
        for (Link link : links) {
            List<String> targets = link.property.equals("persona") ? people : known;
            if (!targets.contains(link.target)) {
                findings.warn(
                        "SOURCE_LINK_BROKEN",
                        link.place,
                        "There is no " + link.property + " \"" + Properties.brief(link.target) + "\"",
                        Nearest.to(link.target, targets)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Give the " + link.property + " that is meant this id."));
            }
        }
    }
}
