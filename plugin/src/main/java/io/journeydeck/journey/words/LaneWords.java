package io.journeydeck.journey.words;

import io.journeydeck.journey.ItemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words by which people name lanes, in English, Dutch and Estonian; the longest beginning of a word decides. */
public final class LaneWords {

    private static final Map<ItemKind, List<String>> BEGINNINGS = beginnings();

    private LaneWords() {}

    /** The kind of lane that a header's text names; empty when no word of it is known. */
    public static Optional<ItemKind> kindOf(String header) {
        String text = " " + header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
        ItemKind best = null;
        int length = 0;
        for (Map.Entry<ItemKind, List<String>> kind : BEGINNINGS.entrySet()) {
            for (String word : kind.getValue()) {
                if (word.length() > length && text.contains(" " + word)) {
                    best = kind.getKey();
                    length = word.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<ItemKind, List<String>> beginnings() {
        Map<ItemKind, List<String>> words = new LinkedHashMap<>();
        words.put(
                ItemKind.ACTION,
                List.of(
                        "action",
                        "customer action",
                        "user action",
                        "steps",
                        "doing",
                        "klantactie",
                        "actie",
                        "stappen",
                        "tegevus"));
        words.put(
                ItemKind.TOUCHPOINT,
                List.of("touchpoint", "touch point", "contactpunt", "contactmoment", "puutepunkt", "kontaktpunkt"));
        words.put(ItemKind.CHANNEL, List.of("channel", "kanaal", "kanal"));
        words.put(ItemKind.THOUGHT, List.of("thought", "thinking", "quote", "gedachte", "mõte", "mõtte"));
        words.put(
                ItemKind.EMOTION,
                List.of("emotion", "feeling", "sentiment", "emotie", "gevoel", "emotsioon", "tunne", "tunded"));
        words.put(
                ItemKind.PAIN,
                List.of("pain", "problem", "frustration", "barrier", "pijnpunt", "knelpunt", "probleem", "valupunkt"));
        words.put(ItemKind.EXPECTATION, List.of("expectation", "verwachting", "ootus"));
        words.put(ItemKind.OPPORTUNITY, List.of("opportunit", "improvement", "idea", "kans", "verbeter", "võimalus"));
        words.put(
                ItemKind.MOMENT,
                List.of("moment of truth", "moments of truth", "turning point", "keerpunt", "pöördepunkt"));
        words.put(ItemKind.METRIC, List.of("metric", "kpi", "measure", "meetwaarde", "mõõdik"));
        words.put(ItemKind.EVIDENCE, List.of("evidence", "research", "bewijs", "onderzoek", "tõend"));
        words.put(ItemKind.MOTIVATION, List.of("motivation", "motivatie", "motivatsioon"));
        words.put(ItemKind.BEHAVIOUR, List.of("behavio", "gedrag", "käitumi"));
        words.put(ItemKind.INVOLVED, List.of("who is involved", "involved", "betrokken", "kaasatud"));
        words.put(ItemKind.PHYSICAL, List.of("physical evidence", "tastbaar", "füüsili"));
        words.put(ItemKind.FRONTSTAGE, List.of("frontstage", "front stage", "onstage"));
        words.put(ItemKind.BACKSTAGE, List.of("backstage", "back stage"));
        words.put(ItemKind.SUPPORT, List.of("support process", "support", "ondersteun", "tugiprotsess"));
        return words;
    }
}
