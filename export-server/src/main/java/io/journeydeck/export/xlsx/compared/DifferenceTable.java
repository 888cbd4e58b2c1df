package io.journeydeck.export.xlsx.compared;

import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.List;

/** What was added, removed, changed and moved between maps, as a table: where, what, and how it read before and after. */
public final class DifferenceTable {

    private static final String CHANGE = "change";

    private final ComparisonWords words;
    private final TableHead head;
    private final List<List<Value>> rows = new ArrayList<>();

    /** Begins an empty table, whose name is {@code Differences}, for readers to whom the maps are before and after. */
    public DifferenceTable(ComparisonWords words) {
        this(words, words.get("before"), words.get("after"));
    }

    /**
     * Begins an empty table.
     *
     * @param before what its readers call the first map
     * @param after what they call the second
     */
    public DifferenceTable(ComparisonWords words, String before, String after) {
        this.words = words;
        this.head = new TableHead(
                "Differences",
                List.of(
                        Column.words(words.get("map"), 100, 220),
                        Column.words(words.get("stage"), 90, 200),
                        Column.words(words.get("what"), 90, 130).withKey(CHANGE),
                        Column.words(words.get("part"), 90, 160),
                        Column.words(words.get("lane"), 90, 160),
                        Column.words(words.get("item"), 160, 360),
                        Column.words(words.get("property"), 90, 140),
                        Column.words(before, 120, 320),
                        Column.words(after, 120, 320)));
    }

    /**
     * Adds the differences of two maps, except those of their facts.
     *
     * @param title of the pair
     */
    public void add(String title, MapComparison comparison) {
        rows.addAll(new DifferenceRows(title, comparison, words).rows());
    }

    public TableHead head() {
        return head;
    }

    /** The rows so far; none when nothing differs. */
    public List<List<Value>> rows() {
        return List.copyOf(rows);
    }

    /** Colours each kind of change. */
    public void tint(WrittenTable written) {
        tint(written, "added", Palette.MINT);
        tint(written, "removed", Palette.ROSE);
        tint(written, "changed", Palette.AMBER);
        tint(written, "moved", Palette.SKY);
    }

    private void tint(WrittenTable written, String change, Color color) {
        Tints.fill(
                written.sheet(),
                written.cells(CHANGE),
                written.firstCell(CHANGE) + "=\"" + words.get(change) + "\"",
                color);
    }
}
