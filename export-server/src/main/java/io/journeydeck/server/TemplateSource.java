package io.journeydeck.server;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The templates that the server offers. */
public interface TemplateSource {

    /** The languages in which libraries of shapes come; templates may come in fewer. */
    List<String> LANGUAGES = List.of("en", "nl", "et");

    /**
     * One template.
     *
     * @param id part of its address, lower-case letters, digits and {@code -}
     * @param languages ISO 639-1 codes, the first one is used when nobody chose
     * @param words title and summary in languages
     */
    record Template(String id, String title, String summary, List<String> languages, Map<String, Words> words) {

        public Template {
            if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
                throw new IllegalArgumentException("A template's id is part of an address, not \"" + id + "\"");
            }
            if (languages.isEmpty()) {
                throw new IllegalArgumentException("Template " + id + " is in no language");
            }
            languages = List.copyOf(languages);
            words = Collections.unmodifiableMap(new TreeMap<>(words));
        }
    }

    /** What people read of a template, in one language. */
    record Words(String title, String summary) {}

    /** In the order in which they are shown. */
    List<Template> templates();

    /** The diagram, a {@code .drawio} file; empty when there is no such template in this language. */
    Optional<byte[]> diagram(String id, String language);

    /**
     * A file for draw.io editors: {@code templates.xml}, {@code drawio-config.json} or {@code LANGUAGE/journey.xml}.
     *
     * @return empty when the program has no such file
     */
    Optional<byte[]> file(String name);
}
