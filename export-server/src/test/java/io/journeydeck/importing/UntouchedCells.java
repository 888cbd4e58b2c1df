package io.journeydeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a diagram against what was made of it: only shapes that were to be changed are, others at most make room for them. For
 * files of one element a line, as templates are.
 */
final class UntouchedCells {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final MxFile before;
    private final MxFile after;
    private final Set<String> touched;
    private int same;

    /** @param touched page and cell of the items that were changed, moved or deleted */
    private UntouchedCells(byte[] before, byte[] after, Set<String> touched) {
        this.before = read(before);
        this.after = read(after);
        this.touched = touched;
    }

    /** How many shapes stand in both files byte for byte; all others must have a reason to be different. */
    static int count(byte[] before, byte[] after, Set<String> touched) {
        UntouchedCells cells = new UntouchedCells(before, after, touched);
        cells.compare(blocks(before), blocks(after));
        return cells.same;
    }

    private static MxFile read(byte[] diagram) {
        return new MxFileReader().read(diagram, "map.drawio", Limits.standard(), Deadline.far(), new Diagnostics());
    }

    private void compare(Map<String, String> old, Map<String, String> now) {
        assertThat(now.get("")).as("what is around the cells").isEqualTo(old.get(""));
        assertThat(after.pages()).hasSameSizeAs(before.pages());
        for (int i = 0; i < before.pages().size(); i++) {
            DiagramPage page = before.pages().get(i);
            DiagramPage changed = after.pages().get(i);
            Map<String, Cell> were = new HashMap<>();
            page.cells().forEach(cell -> were.put(cell.id(), cell));
            for (Cell cell : page.cells()) {
                String key = page.id() + " " + cell.id();
                Cell there = changed.cell(cell.id());
                if (there != null && String.valueOf(old.get(key)).equals(now.get(key))) {
                    same++;
                } else if (!isPartOfTouched(page, cell) && !isCurve(cell)) {
                    assertThat(there).as("cell %s is gone", key).isNotNull();
                    onlyMoved(cell, there, key);
                }
            }
            for (Cell cell : changed.cells()) {
                if (!were.containsKey(cell.id())) {
                    assertThat(cell.parentId()).as("a new cell lies in another").isNotNull();
                }
            }
        }
    }

    /** It makes room, or its action has another number: all else is as it was. */
    private static void onlyMoved(Cell cell, Cell there, String key) {
        assertThat(there.label()).as("label of %s", key).isEqualTo(cell.label());
        assertThat(there.style().toString())
                .as("style of %s", key)
                .isEqualTo(cell.style().toString());
        assertThat(there.parentId()).as("parent of %s", key).isEqualTo(cell.parentId());
        assertThat(there.body().attributes()).isEqualTo(cell.body().attributes());
        assertThat(there.body().extras()).isEqualTo(cell.body().extras());
        assertThat(withoutNumber(there)).as("data of %s", key).isEqualTo(withoutNumber(cell));
        if (cell instanceof Vertex was && there instanceof Vertex is) {
            assertThat(List.of(is.geometry().x(), is.geometry().width()))
                    .as("left and width of %s", key)
                    .isEqualTo(List.of(was.geometry().x(), was.geometry().width()));
        } else {
            assertThat(there).isEqualTo(cell);
        }
    }

    private static Map<String, String> withoutNumber(Cell cell) {
        Map<String, String> data = new LinkedHashMap<>(cell.data());
        data.remove("number");
        return data;
    }

    private boolean isPartOfTouched(DiagramPage page, Cell cell) {
        for (Cell at = cell; at != null; at = at.parentId() == null ? null : page.cell(at.parentId())) {
            if (touched.contains(page.id() + " " + at.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCurve(Cell cell) {
        return cell instanceof Edge && cell.style().get("journey") != null;
    }

    /** The lines of each cell by page and id; under no key all others. */
    private static Map<String, String> blocks(byte[] diagram) {
        Map<String, String> blocks = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String page = "";
        for (String line : new String(diagram, StandardCharsets.UTF_8).split("\n", -1)) {
            String tag = line.strip();
            if (tag.startsWith("<diagram ")) {
                page = id(tag);
            }
            boolean begins = block.isEmpty()
                    && (tag.startsWith("<mxCell ") || tag.startsWith("<object ") || tag.startsWith("<UserObject "));
            if (begins || !block.isEmpty()) {
                block.add(line);
                String first = block.get(0);
                String end = first.substring(0, first.indexOf('<')) + "</";
                if ((begins && tag.endsWith("/>"))
                        || line.startsWith(end)
                        || tag.contains("</" + first.strip().substring(1).replaceFirst(" .*", ""))) {
                    blocks.put(page + " " + id(first), String.join("\n", block));
                    block.clear();
                }
            } else {
                rest.add(line);
            }
        }
        assertThat(block).isEmpty();
        blocks.put("", String.join("\n", rest));
        return blocks;
    }

    private static String id(String tag) {
        Matcher id = ID.matcher(tag);
        String last = "";
        while (id.find()) {
            last = id.group(1);
        }
        return last;
    }
}
