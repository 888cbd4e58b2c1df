package io.journeydeck.journey.codec;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names of the stages that buying processes are drawn with, in English, Dutch and Estonian; synonyms count as one stage. */
final class StageWords {

    private static final Map<String, List<String>> BEGINNINGS = beginnings();

    /** How people head the row of stages. */
    private static final List<String> HEADINGS = List.of(
            "stage",
            "stages",
            "phase",
            "phases",
            "journey stage",
            "journey stages",
            "journey phase",
            "journey phases",
            "fase",
            "fases",
            "fasen",
            "klantfase",
            "klantfasen",
            "etapp",
            "etapid",
            "faas",
            "faasid",
            "periood");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private StageWords() {}

    /** The stage that a heading names, by its English name; empty when it names none or says more than a heading does. */
    static Optional<String> stageOf(String heading) {
        String text = letters(heading);
        if (text.isBlank() || text.strip().split(" ").length > 4) {
            return Optional.empty();
        }
        String best = null;
        int length = 0;
        for (Map.Entry<String, List<String>> stage : BEGINNINGS.entrySet()) {
            for (String word : stage.getValue()) {
                if (word.length() > length && text.contains(" " + word)) {
                    best = stage.getKey();
                    length = word.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** True for what heads the row of stages: {@code Phase}, {@code Fasen}. */
    static boolean headsStages(String heading) {
        return HEADINGS.contains(letters(heading).strip());
    }

    private static String letters(String text) {
        return " " + NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    }

    private static Map<String, List<String>> beginnings() {
        Map<String, List<String>> words = new TreeMap<>();
        words.put(
                "awareness",
                List.of(
                        "aware",
                        "become aware",
                        "discover",
                        "bewust",
                        "aandacht",
                        "ontdek",
                        "oriënt",
                        "teadlikkus",
                        "avasta"));
        words.put(
                "consideration",
                List.of("consider", "explore", "exploration", "overweg", "afweging", "verken", "kaalu"));
        words.put("comparison", List.of("compar", "evaluat", "vergelijk", "võrdl", "hinda"));
        words.put("decision", List.of("decision", "decide", "beslis", "besluit", "otsus"));
        words.put(
                "purchase",
                List.of(
                        "purchase",
                        "buy",
                        "check out",
                        "checkout",
                        "booking",
                        "aankoop",
                        "koop",
                        "boeken",
                        "ost ",
                        "ostmine"));
        words.put("onboarding", List.of("onboard", "sign up", "aanmeld", "registreer", "liitumi"));
        words.put("use", List.of("use ", "usage", "using ", "gebruik", "kasuta"));
        words.put("retention", List.of("retention", "retain", "retentie", "behoud", "altijd ", "säilita", "hoidmi"));
        words.put("loyalty", List.of("loyal", "lojaals"));
        words.put("advocacy", List.of("advoca", "recommend", "belangenbehartig", "ambassadeur", "aanbevel", "soovita"));
        words.put("delivery", List.of("deliver", "levering", "bezorg", "tarne"));
        words.put("service", List.of("after sales", "aftersales", "nazorg", "järelteenind"));
        words.put("travel before", List.of("before the trip", "pre trip", "voor de reis", "enne reisi"));
        words.put("travel after", List.of("after the trip", "post trip", "na de reis", "pärast reisi"));
        return words;
    }
}
