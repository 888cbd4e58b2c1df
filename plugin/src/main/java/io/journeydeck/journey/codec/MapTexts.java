package io.journeydeck.journey.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write beside a map: {@code Persona: Sally}, {@code Doel: …}, or such a word as a heading with text below it. */
final class MapTexts {

    private static final Pattern SAID = Pattern.compile("([\\p{L} ]{2,24}?)\\s*[:\u2013\u2014]\\s+(\\S.*)");
    private static final Map<String, List<String>> NAMES = names();

    private MapTexts() {}

    /** The facts that {@code text} gives, by property; empty unless every line of it belongs to one. */
    static Map<String, String> facts(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() >= 2) {
            Optional<String> heading = property(lines.get(0).replaceFirst(":$", ""));
            if (heading.isPresent()) {
                facts.put(heading.get(), String.join("\n", lines.subList(1, lines.size())));
                return facts;
            }
        }
        for (String line : lines) {
            Matcher said = SAID.matcher(line);
            Optional<String> property = said.matches() ? property(said.group(1)) : Optional.empty();
            if (property.isEmpty() || facts.putIfAbsent(property.get(), said.group(2)) != null) {
                return Map.of();
            }
        }
        return facts;
    }

    private static Optional<String> property(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(
                "persona",
                List.of("persona", "persoona", "customer", "klant", "klient", "user", "gebruiker", "kasutaja"));
        names.put("scenario", List.of("scenario", "stsenaarium", "situatie", "olukord"));
        names.put("goal", List.of("goal", "goal of the map", "objective", "doel", "eesmärk"));
        names.put(
                "expectations",
                List.of("expectations", "customer expectations", "verwachtingen", "ootused", "kliendi ootused"));
        names.put("company", List.of("company", "bedrijf", "ettevõte", "firma"));
        names.put("owner", List.of("owner", "eigenaar", "omanik"));
        names.put("version", List.of("version", "versie", "versioon"));
        return names;
    }
}
