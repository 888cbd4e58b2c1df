package io.journeydeck.journey.lint.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What part of a journey a stage is, by the words of its name in English, Dutch and Estonian; beginnings of words count. */
final class StageWords {

    /** Parts of a journey, seen from the first contact that costs the customer something. */
    enum Moment {
        BEFORE,
        CONTACT,
        AFTER,
        UNKNOWN
    }

    private static final Map<Moment, List<String>> BEGINNINGS = beginnings();

    private StageWords() {}

    /** The longest known beginning of a word decides. */
    static Moment momentOf(String name) {
        String text = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        Moment best = Moment.UNKNOWN;
        int length = 0;
        for (Map.Entry<Moment, List<String>> moment : BEGINNINGS.entrySet()) {
            for (String word : moment.getValue()) {
                if (word.length() > length && text.contains(" " + word)) {
                    best = moment.getKey();
                    length = word.length();
                }
            }
        }
        return best;
    }

    private static Map<Moment, List<String>> beginnings() {
        Map<Moment, List<String>> words = new EnumMap<>(Moment.class);
        words.put(
                Moment.BEFORE,
                List.of(
                        "aware",
                        "discover",
                        "need",
                        "trigger",
                        "inspir",
                        "orient",
                        "research",
                        "interest",
                        "consider",
                        "compar",
                        "evaluat",
                        "before",
                        "bewust",
                        "aandacht",
                        "behoefte",
                        "overweg",
                        "afweg",
                        "vergelijk",
                        "onderzoek",
                        "teadlik",
                        "vajadus",
                        "huvi",
                        "kaalu",
                        "võrdl",
                        "otsing",
                        "uurimi"));
        words.put(
                Moment.CONTACT,
                List.of(
                        "purchas",
                        "buy",
                        "order",
                        "decision",
                        "decid",
                        "checkout",
                        "check-out",
                        "payment",
                        "pay",
                        "sign up",
                        "booking",
                        "book",
                        "aankoop",
                        "koop",
                        "kopen",
                        "bestel",
                        "beslis",
                        "betal",
                        "boek",
                        "ost ",
                        "ostmi",
                        "ostu",
                        "otsus",
                        "telli",
                        "maks",
                        "broneeri"));
        words.put(
                Moment.AFTER,
                List.of(
                        "retention",
                        "retain",
                        "loyal",
                        "advoca",
                        "recommend",
                        "referral",
                        "renew",
                        "support",
                        "after",
                        "use",
                        "using",
                        "onboard",
                        "service",
                        "repurchas",
                        "retentie",
                        "behoud",
                        "trouw",
                        "aanbevel",
                        "belangenbehartig",
                        "gebruik",
                        "nazorg",
                        "daarna",
                        "säilita",
                        "soovita",
                        "lojaal",
                        "kasutami",
                        "järel",
                        "pärast"));
        return words;
    }
}
