package io.journeydeck.journey.words;

import io.journeydeck.journey.ItemKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words by which people name lanes, in English, Dutch and Estonian; the longest beginning of a word decides. */
public final class LaneWords {

    private static final Map<ItemKind, List<String>> BEGINNINGS = beginnings();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private LaneWords() {}

    /** The kind of lane that a header's text names; empty when no word of it is known. */
    public static Optional<ItemKind> kindOf(String header) {
        String text = " " + NO_LETTERS.matcher(header.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
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

    /** By which beginnings of words lanes of each kind are known, in lower case; a blank at the end ends the word. */
    public static Map<ItemKind, List<String>> all() {
        return Collections.unmodifiableMap(BEGINNINGS);
    }

    private static Map<ItemKind, List<String>> beginnings() {
        Map<ItemKind, List<String>> words = new LinkedHashMap<>();
        words.put(
                ItemKind.ACTION,
                List.of(
                        "action",
                        "customer action",
                        "user action",
                        "customer activit",
                        "user activit",
                        "activit",
                        "steps",
                        "user steps",
                        "customer steps",
                        "doing",
                        "does ",
                        "what the customer does",
                        "what they do",
                        "task",
                        "klantactie",
                        "klant doet",
                        "actie",
                        "activiteit",
                        "stappen",
                        "handeling",
                        "doen ",
                        "doet ",
                        "wat doet",
                        "tegevus",
                        "tegemi",
                        "sammud",
                        "teeb ",
                        "mida teeb"));
        words.put(
                ItemKind.TOUCHPOINT,
                List.of(
                        "touchpoint",
                        "touch point",
                        "point of contact",
                        "points of contact",
                        "interaction",
                        "contactpunt",
                        "contactmoment",
                        "raakvlak",
                        "interactie",
                        "puutepunkt",
                        "kokkupuute",
                        "kontaktpunkt"));
        words.put(ItemKind.CHANNEL, List.of("channel", "media ", "kanaal", "kanalen", "kanal", "meedia "));
        words.put(
                ItemKind.THOUGHT,
                List.of(
                        "thought",
                        "thinking",
                        "thinks",
                        "what they think",
                        "saying",
                        "says",
                        "quote",
                        "questions",
                        "gedacht",
                        "denk",
                        "zegt",
                        "uitspra",
                        "citaat",
                        "citaten",
                        "vragen",
                        "mõte",
                        "mõtt",
                        "mõtleb",
                        "ütleb",
                        "tsitaa",
                        "küsimus"));
        words.put(
                ItemKind.EMOTION,
                List.of(
                        "emotion",
                        "emotional journey",
                        "feeling",
                        "feels",
                        "mood",
                        "sentiment",
                        "satisfaction",
                        "emotie",
                        "gevoel",
                        "voelt",
                        "beleving",
                        "stemming",
                        "tevredenheid",
                        "emotsioon",
                        "tunne",
                        "tunde",
                        "tunneb",
                        "meeleolu",
                        "rahulolu"));
        words.put(
                ItemKind.PAIN,
                List.of(
                        "pain",
                        "pain point",
                        "problem",
                        "frustration",
                        "barrier",
                        "obstacle",
                        "friction",
                        "challenge",
                        "pijn",
                        "pijnpunt",
                        "knelpunt",
                        "probleem",
                        "problemen",
                        "frustratie",
                        "ergernis",
                        "drempel",
                        "valupunkt",
                        "valukoh",
                        "kitsasko",
                        "takistus",
                        "mure",
                        "probleemid"));
        words.put(
                ItemKind.EXPECTATION,
                List.of(
                        "expectation",
                        "customer need",
                        "user need",
                        "needs",
                        "user goal",
                        "customer goal",
                        "goals",
                        "verwachting",
                        "behoefte",
                        "klantbehoefte",
                        "doelen",
                        "klantdoel",
                        "ootus",
                        "vajadus",
                        "eesmär"));
        words.put(
                ItemKind.OPPORTUNITY,
                List.of(
                        "opportunit",
                        "improvement",
                        "idea",
                        "solution",
                        "recommendation",
                        "kans ",
                        "kansen",
                        "verbeter",
                        "idee",
                        "oplossing",
                        "aanbeveling",
                        "võimalus",
                        "ideed",
                        "parendus",
                        "lahendus"));
        words.put(
                ItemKind.MOMENT,
                List.of(
                        "moment of truth",
                        "moments of truth",
                        "turning point",
                        "key moment",
                        "keerpunt",
                        "moment van de waarheid",
                        "pöördepunkt",
                        "tõehet"));
        words.put(
                ItemKind.METRIC,
                List.of(
                        "metric",
                        "kpi",
                        "measure",
                        "meetwaarde",
                        "meetpunt",
                        "prestatie indicator",
                        "mõõdik",
                        "näitaja"));
        words.put(ItemKind.EVIDENCE, List.of("evidence", "research", "bewijs", "onderzoek", "tõend", "uuring"));
        words.put(ItemKind.MOTIVATION, List.of("motivation", "motivatie", "drijfve", "motivatsioon"));
        words.put(ItemKind.BEHAVIOUR, List.of("behavio", "gedrag", "käitumi"));
        words.put(
                ItemKind.INVOLVED,
                List.of(
                        "who is involved",
                        "involved",
                        "stakeholder",
                        "people involved",
                        "department",
                        "betrokken",
                        "afdeling",
                        "kaasatud",
                        "osalised",
                        "osakond"));
        words.put(
                ItemKind.PHYSICAL,
                List.of("physical evidence", "tastbaar", "fysiek bewijs", "füüsili", "füüsilised tõendid"));
        words.put(
                ItemKind.FRONTSTAGE,
                List.of("frontstage", "front stage", "onstage", "frontstage action", "front stage action", "eeslava"));
        words.put(
                ItemKind.BACKSTAGE,
                List.of(
                        "backstage",
                        "back stage",
                        "backstage action",
                        "back stage action",
                        "behind the scenes",
                        "achter de schermen",
                        "tagalava"));
        words.put(
                ItemKind.SUPPORT,
                List.of(
                        "support process",
                        "support",
                        "internal process",
                        "ondersteun",
                        "ondersteunende processen",
                        "tugiprotsess",
                        "tugitegevus"));
        return words;
    }
}
