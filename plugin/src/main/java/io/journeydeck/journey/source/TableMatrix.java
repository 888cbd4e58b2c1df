package io.journeydeck.journey.source;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.journey.source.MapDraft.LaneDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with stages in its first row and lanes in its first column. A column or row without a name belongs to the one before, as
 * merged cells do; the columns of one stage are its steps.
 */
final class TableMatrix {

    private final TableItems items;
    private final Findings findings;

    TableMatrix(TableItems items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    void read(List<List<String>> rows, int header) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] stageOf = new int[width];
        int[] stepOf = new int[width];
        stages(rows.get(header), stageOf, stepOf);
        LaneDraft lane = null;
        for (int r = header + 1; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            String name = row.isEmpty() ? "" : row.get(0);
            boolean empty = row.stream().allMatch(String::isBlank);
            if (!name.isBlank()) {
                lane = items.newLane(name, null, TableItems.place(r, 0));
            } else if (!empty && lane == null) {
                findings.warn(
                        "SOURCE_LANE_KIND_MISSING",
                        Place.line(r + 1),
                        "The row has no name",
                        "Name the lane in the first column.");
                lane = items.newLane("", ItemKind.NOTE, TableItems.place(r, 0));
            }
            for (int c = 1; c < row.size() && lane != null; c++) {
                cell(row.get(c), lane, stageOf[c], stepOf[c], TableItems.place(r, c));
            }
        }
    }

    private void stages(List<String> header, int[] stageOf, int[] stepOf) {
        int stage = -1;
        int step = 0;
        int[] columns = new int[stageOf.length + 1];
        for (int c = 1; c < stageOf.length; c++) {
            String name = c < header.size() ? header.get(c) : "";
            if (!name.isBlank()) {
                stage = items.newStage(name);
                step = 0;
            }
            step++;
            stageOf[c] = stage;
            stepOf[c] = step;
            columns[stage + 1] = step;
        }
        for (int c = 1; c < stageOf.length; c++) {
            // a stage of one column has no steps worth a number
            stepOf[c] = columns[stageOf[c] + 1] > 1 ? stepOf[c] : 0;
        }
    }

    private void cell(String cell, LaneDraft lane, int stage, int step, Place place) {
        for (String text : TableItems.split(cell)) {
            Map<String, String> data = new LinkedHashMap<>();
            if (step > 0) {
                data.put("step", Integer.toString(step));
            }
            String words = lane.kind() == ItemKind.EMOTION ? items.emotion(text, data, place) : text;
            items.add(lane.kind(), words, data, "", stage, lane, place);
        }
    }
}
