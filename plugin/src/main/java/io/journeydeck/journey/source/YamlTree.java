package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The documents of a YAML 1.2 file as nodes that know their lines; aliases are shared, not copied. */
final class YamlTree {

    /** Nesting of a form that is at most ten deep; deeper files are mistaken or hostile. */
    private static final int DEPTH = 64;

    private YamlTree() {}

    /** The documents up to the first that is no YAML; that one is reported. */
    static List<Node> documents(String text, Limits limits, Findings findings) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setMaxAliasesForCollections(limits.cellsPerPage())
                .setCodePointLimit((int) Math.min(Integer.MAX_VALUE, limits.fileBytes()))
                .setSchema(new CoreSchema())
                .build();
        List<Node> documents = new ArrayList<>();
        try {
            Parser events = new ParserImpl(settings, new StreamReader(settings, text));
            Composer composer = new Composer(settings, new DepthGuard(events, findings.file()));
            while (composer.hasNext()) {
                documents.add(composer.next());
                if (documents.size() > limits.pages()) {
                    throw LimitExceededException.over(
                            "LIMIT_PAGES", "documents", documents.size(), limits.pages(), findings.file());
                }
            }
        } catch (MarkedYamlEngineException e) {
            if (!reportTabs(text, findings)) {
                Place place = e.getProblemMark().map(YamlTree::place).orElse(Place.NOWHERE);
                String context = e.getContext() == null ? "" : " " + e.getContext();
                findings.error(
                        "SOURCE_YAML_INVALID",
                        place,
                        "This is no YAML: " + e.getProblem() + context,
                        "Mend the line; texts with a colon, a # or a leading sign belong in quotes.");
            }
        } catch (YamlEngineException e) {
            findings.error(
                    "SOURCE_YAML_INVALID",
                    Place.NOWHERE,
                    "This is no YAML: " + Optional.ofNullable(e.getMessage()).orElse("unreadable"),
                    "Save it as a text in UTF-8.");
        }
        return documents;
    }

    static Place place(Node node) {
        return node.getStartMark().map(YamlTree::place).orElse(Place.NOWHERE);
    }

    private static Place place(Mark mark) {
        return Place.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** YAML forbids tabs before keys, and says so in words that help nobody. */
    private static boolean reportTabs(String text, Findings findings) {
        boolean found = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int tab = line.indexOf('\t');
            if (tab >= 0 && line.substring(0, tab).isBlank() && !line.isBlank()) {
                found = true;
                findings.error(
                        "SOURCE_YAML_TAB",
                        Place.at(number, tab + 1),
                        "A tab indents this line",
                        "Indent with spaces: YAML allows no tabs there.");
            }
        }
        return found;
    }

    /** Stops before nesting becomes too deep for the composer's recursion. */
    private static final class DepthGuard implements Parser {

        private final Parser events;
        private final Origin file;
        private int depth;

        DepthGuard(Parser events, Origin file) {
            this.events = events;
            this.file = file;
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return events.checkEvent(choice);
        }

        @Override
        public Event peekEvent() {
            return events.peekEvent();
        }

        @Override
        public Event next() {
            Event event = events.next();
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {
                    return event;
                }
            }
            if (depth > DEPTH) {
                throw LimitExceededException.over("LIMIT_DEPTH", "levels of YAML", depth, DEPTH, file);
            }
            return event;
        }
    }
}
