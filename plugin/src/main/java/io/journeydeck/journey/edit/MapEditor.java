package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.PlainText;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.edit.DiagramEdit;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes changes to the maps of a file. */
public final class MapEditor {

    private final Limits limits;
    private final Deadline deadline;

    public MapEditor(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /**
     * Makes all changes that can be made.
     *
     * @param overwrite whether a change is made also where the diagram was changed otherwise
     * @throws io.journeydeck.diagnostic.DiagnosticException for what is no diagram, or a picture with one in it
     * @throws io.journeydeck.limits.LimitExceededException for what is too large, before or after
     */
    public EditedDiagram apply(byte[] file, String fileName, List<MapChange> changes, boolean overwrite) {
        Diagnostics reading = new Diagnostics();
        DiagramEdit edit = DiagramEdit.open(file, fileName, limits, deadline, reading);
        List<DiagramMap> maps = DiagramMap.read(edit.file(), fileName, limits, deadline, reading);
        Diagnostics findings = new Diagnostics();
        Map<Integer, PageChanges> pages = new LinkedHashMap<>();
        List<ChangeOutcome> outcomes = new ArrayList<>();
        ChangeCheck check = new ChangeCheck(maps, overwrite);
        for (MapChange change : changes.stream().map(MapEditor::tidy).toList()) {
            ChangeOutcome outcome = check.of(change);
            DiagramMap map = check.map();
            if (outcome.isMade() && map != null) {
                pages.computeIfAbsent(map.pageIndex(), index -> new PageChanges(map.page(), edit.page(index), findings))
                        .add(outcomes.size(), map, check.item(), change);
            }
            outcomes.add(outcome);
        }
        pages.values().forEach(page -> page.make(outcomes));
        byte[] changed = edit.bytes();
        if (outcomes.stream().noneMatch(ChangeOutcome::isMade)) {
            return new EditedDiagram(changed, outcomes, List.of());
        }
        byte[] numbered = ActionNumbers.renumbered(changed, fileName, maps, limits, deadline);
        List<DiagramMap> now = DiagramMap.read(
                new MxFileReader().read(numbered, fileName, limits, deadline, reading),
                fileName,
                limits,
                deadline,
                reading);
        ChangeCheck seen = new ChangeCheck(now, false);
        for (ChangeOutcome outcome : outcomes) {
            if (outcome.isMade()
                    && !(outcome.change() instanceof MapChange.ItemAdded)
                    && !seen.isSeen(outcome.change())) {
                findings.add(Diagnostic.warning(
                        "MAP_CHANGE_NOT_SEEN",
                        "The shape was changed, but the map reads otherwise than the change wanted it",
                        Origin.ofFile(fileName).atCell(outcome.change().cell()),
                        "Look at it in draw.io."));
            }
        }
        return new EditedDiagram(numbered, outcomes, findings.list());
    }

    /** Text as the diagram's reader gives it. */
    private static MapChange tidy(MapChange change) {
        return change instanceof MapChange.TextChanged text
                ? new MapChange.TextChanged(
                        text.page(), text.cell(), text.before(), PlainText.of(text.after(), Style.EMPTY))
                : change;
    }
}
