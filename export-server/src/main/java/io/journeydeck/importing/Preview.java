package io.journeydeck.importing;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PersonaSheet;
import java.util.ArrayList;
import java.util.List;

/** A map in a few lines: its stages, its lanes, and how much lies where they meet. */
final class Preview {

    private static final int NAME = 24;
    private static final int COLUMN = 14;

    private Preview() {}

    static List<String> of(PersonaSheet sheet) {
        return List.of(
                (sheet.facts().title().isBlank() ? "Untitled" : sheet.facts().title()) + ": a page about people, "
                        + count(sheet.personas().size(), "persona") + ", "
                        + count(sheet.profiles().size(), "profile"));
    }

    static List<String> of(JourneyMap map) {
        List<String> lines = new ArrayList<>();
        lines.add((map.facts().title().isBlank() ? "Untitled" : map.facts().title()) + ": "
                + count(map.stages().size(), "stage") + ", " + count(map.lanes().size(), "lane") + ", "
                + count(map.items().size(), "item") + ", "
                + count(map.personas().size(), "persona")
                + (map.general().isEmpty() ? "" : ", " + map.general().size() + " for the whole map")
                + (map.unplaced().isEmpty() ? "" : ", " + map.unplaced().size() + " without a place"));
        StringBuilder head = new StringBuilder(cell("", NAME));
        map.stages().forEach(stage -> head.append(cell(stage.name(), COLUMN)));
        lines.add(head.toString().stripTrailing());
        for (int i = 0; i < map.lanes().size(); i++) {
            lines.add(row(map, i));
        }
        map.unplaced()
                .forEach(item -> lines.add("not placed: " + item.item().kind().id() + " \""
                        + item.item().text() + "\", " + item.reason()));
        return lines;
    }

    private static String row(JourneyMap map, int index) {
        Lane lane = map.lanes().get(index);
        StringBuilder row =
                new StringBuilder(cell(lane.name() + " [" + lane.kind().id() + "]", NAME));
        for (int stage = 0; stage < map.stages().size(); stage++) {
            List<JourneyItem> items = map.at(stage, index);
            String first = items.isEmpty() ? "-" : items.get(0).text();
            String text = first.isBlank() && items.get(0).sentiment() != null
                    ? String.valueOf(items.get(0).sentiment())
                    : first;
            row.append(items.size() > 1 ? cell(text, COLUMN - 5).stripTrailing() + " (" + items.size() + ")" : text);
            int end = NAME + (stage + 1) * COLUMN;
            String fitted = cell(row.toString(), end);
            row.setLength(0);
            row.append(fitted);
        }
        return row.toString().stripTrailing();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String cell(String text, int width) {
        String line = text.replaceAll("\\s+", " ").strip().isEmpty() ? "" : text.replace('\n', ' ');
        String cut = line.length() < width ? line : line.substring(0, width - 2) + "\u2026";
        return cut + " ".repeat(width - cut.length());
    }
}
