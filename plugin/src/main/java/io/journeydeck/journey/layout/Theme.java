package io.journeydeck.journey.layout;

import io.journeydeck.journey.ItemKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Colours of a map. In every theme text has a contrast of at least 4.5:1 against what lies under it, and what a colour says a
 * shape, an icon or a word says too, so that maps can be read in grey and by people who see colours otherwise.
 */
public final class Theme {

    private static final String INK = "#1F2937";

    private final String name;
    private final Ground ground;
    private final List<String> stages;
    private final List<String> faces;
    private final Map<ItemKind, CardLook> cards;
    private final CardLook offline;
    private final CardLook turning;
    private final CardLook plain;

    /**
     * What lies under cards.
     *
     * @param muted for text of less weight
     * @param panel fill of boxes that hold prose
     * @param lane fill of the lane column
     * @param field name of the emotion lane's drawing
     */
    public record Ground(
            String ink,
            String muted,
            String accent,
            String grid,
            String lane,
            String laneLine,
            String panel,
            String persona,
            String personaLine,
            String quote,
            String curve,
            String field) {}

    private Theme(
            String name,
            Ground ground,
            List<String> stages,
            List<String> faces,
            Map<ItemKind, CardLook> cards,
            CardLook offline,
            CardLook turning,
            CardLook plain) {
        this.name = name;
        this.ground = ground;
        this.stages = stages;
        this.faces = faces;
        this.cards = new EnumMap<>(cards);
        this.offline = offline;
        this.turning = turning;
        this.plain = plain;
    }

    /** {@code clear}: blue to green on white. */
    public static Theme standard() {
        return new Theme(
                "clear",
                new Ground(
                        INK,
                        "#475569",
                        "#28649F",
                        "#E2E8F0",
                        "#F1F5F9",
                        "#CBD5E1",
                        "#F1F5F9",
                        "#F5F8FF",
                        "#C7D6F5",
                        "#E3ECFC",
                        "#64748B",
                        "field-clear"),
                List.of("#2B59A8", "#226E93", "#1A7370", "#23735A"),
                List.of("#F6A5A0", "#FBC79A", "#FBE7A1", "#BDEBCD", "#7FD6A4"),
                Map.of(
                        ItemKind.ACTION, new CardLook("#EEF3FD", "#9DB7E8", INK, "#28649F", "none"),
                        ItemKind.TOUCHPOINT, new CardLook("#E6F2FC", "#2B74B8", INK, "#1F66A8", "none"),
                        ItemKind.THOUGHT, new CardLook("#F3F0FC", "#B9AEE6", "#3B2F75", "#5B4BA8", "#EFECFB"),
                        ItemKind.PAIN, new CardLook("#FEF4F2", "#EBA59C", INK, "#B42318", "#FEE4E2"),
                        ItemKind.EXPECTATION, new CardLook("#EFFAF7", "#8CCBBE", INK, "#0F766E", "#CCFBF1"),
                        ItemKind.OPPORTUNITY, new CardLook("#FFF9E8", "#E0BC5C", INK, "#7A4F06", "#FEF0C3"),
                        ItemKind.MOMENT, new CardLook("#FFFFFF", "#7E22CE", INK, "#7E22CE", "#F3E8FF"),
                        ItemKind.METRIC, new CardLook("#F5F7FA", "#A9B4C4", INK, "#334155", "none")),
                new CardLook("#F5F3F0", "#7A6F63", INK, "#5F564C", "none"),
                new CardLook("#FFFFFF", "#B4235A", INK, "#B4235A", "#FFE4EE"),
                new CardLook("#F8FAFC", "#CBD5E1", INK, "#475569", "none"));
    }

    /** {@code warm}: plum to terracotta on white. */
    static Theme warm() {
        String ink = "#33272A";
        return new Theme(
                "warm",
                new Ground(
                        ink,
                        "#63535A",
                        "#8A3B52",
                        "#EADFD6",
                        "#F8F2EC",
                        "#DCCBBE",
                        "#F8F2EC",
                        "#FCF6F1",
                        "#E4CFC0",
                        "#F6E7DC",
                        "#85706A",
                        "field-warm"),
                List.of("#6B3A6E", "#8A3B52", "#9C4A2F", "#86591B"),
                List.of("#EFA097", "#F5C49A", "#F6E3A3", "#D5E3B0", "#A9CC86"),
                Map.of(
                        ItemKind.ACTION, new CardLook("#FAF0F3", "#D3A3B3", ink, "#8A3B52", "none"),
                        ItemKind.TOUCHPOINT, new CardLook("#EDF3F5", "#4D7F91", ink, "#2F6175", "none"),
                        ItemKind.THOUGHT, new CardLook("#F5F0F8", "#BFA8CF", "#4A2F5E", "#6B3A6E", "#EADFF1"),
                        ItemKind.PAIN, new CardLook("#FDF2EF", "#E2A08F", ink, "#A6301B", "#F9DDD5"),
                        ItemKind.EXPECTATION, new CardLook("#F3F7EC", "#A9BD86", ink, "#4F6B23", "#E3EED0"),
                        ItemKind.OPPORTUNITY, new CardLook("#FEF8E6", "#DDB558", ink, "#7A4F06", "#FCEBB9"),
                        ItemKind.MOMENT, new CardLook("#FFFFFF", "#6B3A6E", ink, "#6B3A6E", "#EADFF1"),
                        ItemKind.METRIC, new CardLook("#F8F5F1", "#BFB0A3", ink, "#5A4A40", "none")),
                new CardLook("#F6F1EA", "#8A7866", ink, "#66553F", "none"),
                new CardLook("#FFFFFF", "#A6301B", ink, "#A6301B", "#F9DDD5"),
                new CardLook("#FCFAF7", "#DCCBBE", ink, "#63535A", "none"));
    }

    /** {@code print}: greys that a laser printer and a copier keep apart. */
    static Theme print() {
        String ink = "#111111";
        CardLook card = new CardLook("#FFFFFF", "#555555", ink, "#111111", "none");
        CardLook shaded = new CardLook("#EFEFEF", "#555555", ink, "#111111", "#FFFFFF");
        return new Theme(
                "print",
                new Ground(
                        ink,
                        "#444444",
                        "#111111",
                        "#CCCCCC",
                        "#EEEEEE",
                        "#999999",
                        "#F4F4F4",
                        "#FFFFFF",
                        "#555555",
                        "#F0F0F0",
                        "#333333",
                        "field-print"),
                List.of("#2B2B2B", "#4A4A4A", "#5F5F5F"),
                List.of("#BDBDBD", "#D9D9D9", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
                Map.of(
                        ItemKind.ACTION, card,
                        ItemKind.TOUCHPOINT, card,
                        ItemKind.THOUGHT, card,
                        ItemKind.PAIN, shaded,
                        ItemKind.EXPECTATION, card,
                        ItemKind.OPPORTUNITY, shaded,
                        ItemKind.MOMENT, card,
                        ItemKind.METRIC, card),
                card,
                card,
                card);
    }

    /** All themes, the standard one first. */
    public static List<Theme> all() {
        return List.of(standard(), warm(), print());
    }

    public static Optional<Theme> byName(String name) {
        return all().stream()
                .filter(theme -> theme.name.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    public String name() {
        return name;
    }

    public Ground ground() {
        return ground;
    }

    /** Fill of a stage's head under white letters: the theme's colours spread over {@code count} stages. */
    public String stage(int index, int count) {
        if (count <= 1) {
            return stages.get(0);
        }
        double place = (double) index / (count - 1) * (stages.size() - 1);
        int from = Math.min((int) place, stages.size() - 2);
        return Tint.between(stages.get(from), stages.get(from + 1), place - from);
    }

    /** Fills of stages' heads, between which {@link #stage} mixes. */
    public List<String> stages() {
        return stages;
    }

    /** Fill of a face, from −2 to 2. */
    public String face(int score) {
        return faces.get(score + 2);
    }

    public CardLook card(ItemKind kind) {
        return cards.getOrDefault(kind, plain);
    }

    public CardLook offline() {
        return offline;
    }

    public CardLook turningPoint() {
        return turning;
    }
}
