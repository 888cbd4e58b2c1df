package io.journeydeck.journey.codec;

import io.journeydeck.drawio.Style;
import io.journeydeck.journey.Sentiment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The feeling that someone drew or wrote: faces among shapes, emoji, smileys of letters, signed numbers, words of three languages. */
final class Moods {

    private static final Pattern SIGNED =
            Pattern.compile("(?<![\\p{L}\\d.,])([+\\-\u2212] ?[0-2](?:[.,]\\d)?|0)(?![\\p{L}\\d%]|[.,]\\d)");
    private static final Pattern NEGATION =
            Pattern.compile("\\b(not|no|never|niet|geen|nooit|ei|pole|mitte)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<Double, Pattern> FACES = faces();
    private static final Map<Double, List<String>> WORDS = words();
    private static final Pattern GLAD_SHAPE = Pattern.compile("smil(ey|e)|happy|grin|laugh");
    private static final Pattern SAD_SHAPE = Pattern.compile("unhappy|sad(?![a-z])|frown|angry|cry(?![a-z])");
    private static final Pattern EVEN_SHAPE = Pattern.compile("neutral|meh(?![a-z])|indifferent");

    private Moods() {}

    /** What the face that a style draws shows; empty when it draws none. */
    static Optional<Sentiment> ofShape(Style style) {
        String shape = style.text("shape", "") + " " + String.join(" ", style.names());
        String image = style.text("image", "");
        String drawn = (shape + " " + (image.startsWith("data:") ? "" : image.substring(image.lastIndexOf('/') + 1)))
                .toLowerCase(Locale.ROOT);
        if (drawn.contains("stencil(")) {
            return Optional.empty();
        }
        if (SAD_SHAPE.matcher(drawn).find()) {
            return score(-1);
        }
        if (EVEN_SHAPE.matcher(drawn).find()) {
            return score(0);
        }
        return GLAD_SHAPE.matcher(drawn).find() ? score(1) : Optional.empty();
    }

    /** What a face among the letters of {@code text} shows; empty when there is none. */
    static Optional<Sentiment> ofFace(String text) {
        for (Map.Entry<Double, Pattern> face : FACES.entrySet()) {
            if (face.getValue().matcher(text).find()) {
                return score(face.getKey());
            }
        }
        return Optional.empty();
    }

    /** What {@code text} shows: a face, else a signed number, else a word when it has few. */
    static Optional<Sentiment> ofText(String text) {
        Optional<Sentiment> face = ofFace(text);
        if (face.isPresent()) {
            return face;
        }
        Matcher number = SIGNED.matcher(text);
        if (number.find()) {
            String written = number.group(1).replace(" ", "");
            boolean only = !number.find();
            Optional<Sentiment> score = Sentiment.parse(written);
            if (only && score.isPresent()) {
                return score;
            }
        }
        return ofWord(text);
    }

    private static Optional<Sentiment> ofWord(String text) {
        String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        if (words.strip().split(" ").length > 6) {
            return Optional.empty();
        }
        Double best = null;
        int length = 0;
        for (Map.Entry<Double, List<String>> mood : WORDS.entrySet()) {
            for (String word : mood.getValue()) {
                if (word.length() > length && words.contains(" " + word)) {
                    best = mood.getKey();
                    length = word.length();
                }
            }
        }
        if (best != null && best != 0 && NEGATION.matcher(words).find()) {
            return best > 0 ? score(-1) : Optional.empty();
        }
        return best == null ? Optional.empty() : score(best);
    }

    private static Optional<Sentiment> score(double value) {
        return Optional.of(new Sentiment(value));
    }

    private static Map<Double, Pattern> faces() {
        Map<Double, Pattern> faces = new LinkedHashMap<>();
        faces.put(
                -2.0,
                Pattern.compile(
                        "[\\x{1F621}\\x{1F620}\\x{1F92C}\\x{1F62D}\\x{1F631}\\x{1F62B}\\x{1F629}\\x{1F624}]|:'-?\\(|>:-?\\("));
        faces.put(
                -1.0,
                Pattern.compile(
                        "[\\x{1F641}\\x{2639}\\x{1F61E}\\x{1F61F}\\x{1F614}\\x{1F615}\\x{1F622}\\x{1F623}\\x{1F616}"
                                + "\\x{1F612}\\x{1F630}\\x{1F628}\\x{1F44E}]|(?<![\\p{L}\\d])[:;=]-?[(\\[/\\\\](?!/)"));
        faces.put(
                2.0,
                Pattern.compile(
                        "[\\x{1F600}\\x{1F603}\\x{1F604}\\x{1F601}\\x{1F606}\\x{1F602}\\x{1F60D}\\x{1F929}\\x{1F970}"
                                + "\\x{1F973}\\x{2764}]|(?<![\\p{L}\\d])[:;=]-?D(?!\\p{L})"));
        faces.put(
                1.0,
                Pattern.compile("[\\x{1F642}\\x{1F60A}\\x{263A}\\x{1F60C}\\x{1F60E}\\x{1F609}\\x{1F60B}\\x{1F44D}]"
                        + "|(?<![\\p{L}\\d])[:;=]-?[)\\]]"));
        faces.put(0.0, Pattern.compile("[\\x{1F610}\\x{1F611}\\x{1F636}\\x{1F914}]|(?<![\\p{L}\\d])[:=]-?\\|"));
        return faces;
    }

    /** Beginnings of words. */
    private static Map<Double, List<String>> words() {
        Map<Double, List<String>> words = new LinkedHashMap<>();
        words.put(
                2.0,
                List.of(
                        "very happy",
                        "delight",
                        "thrilled",
                        "excited",
                        "enthusias",
                        "ecstatic",
                        "love",
                        "very positive",
                        "erg blij",
                        "heel blij",
                        "dolblij",
                        "verrukt",
                        "väga rahul",
                        "vaimustu",
                        "õnnelik"));
        words.put(
                1.0,
                List.of(
                        "happy",
                        "glad",
                        "satisfied",
                        "content ",
                        "relieved",
                        "hopeful",
                        "curious",
                        "confident",
                        "positive",
                        "proud",
                        "pleased",
                        "good ",
                        "blij",
                        "tevreden",
                        "opgelucht",
                        "hoopvol",
                        "nieuwsgierig",
                        "enthousiast",
                        "trots",
                        "positief",
                        "goed ",
                        "rõõm",
                        "rahul",
                        "kergendus",
                        "lootus",
                        "uudishim",
                        "elevil",
                        "uhke",
                        "positiiv",
                        "hea "));
        words.put(
                0.0, List.of("neutral", "neutraal", "okay", "ok ", "indifferent", "onverschillig", "ükskõik", "so so"));
        words.put(
                -1.0,
                List.of(
                        "sad ",
                        "unhappy",
                        "dissatisfied",
                        "unsure",
                        "uncertain",
                        "confused",
                        "annoyed",
                        "disappointed",
                        "worried",
                        "anxious",
                        "negative",
                        "doubt",
                        "bored",
                        "impatient",
                        "bad ",
                        "verdrietig",
                        "ontevreden",
                        "ongelukkig",
                        "onzeker",
                        "verward",
                        "geïrriteerd",
                        "geërgerd",
                        "teleurgesteld",
                        "bezorgd",
                        "negatief",
                        "twijfel",
                        "ongeduldig",
                        "slecht",
                        "kurb",
                        "kurva",
                        "õnnetu",
                        "rahulolematu",
                        "ebakindel",
                        "segaduses",
                        "ärritunud",
                        "pettunud",
                        "mures",
                        "kahtle",
                        "negatiiv",
                        "halb"));
        words.put(
                -2.0,
                List.of(
                        "very unhappy",
                        "very sad",
                        "angry",
                        "furious",
                        "desperate",
                        "frustrated",
                        "very negative",
                        "overwhelmed",
                        "boos ",
                        "woedend",
                        "wanhopig",
                        "gefrustreerd",
                        "erg ontevreden",
                        "vihane",
                        "maruvihane",
                        "meeleheitel",
                        "frustreeritud",
                        "väga rahulolematu"));
        return words;
    }
}
