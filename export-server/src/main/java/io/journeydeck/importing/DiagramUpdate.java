package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.journey.edit.ChangeOutcome;
import io.journeydeck.journey.edit.EditedDiagram;
import io.journeydeck.journey.edit.MapEditor;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes the changes of one workbook into one diagram. */
final class DiagramUpdate {

    private final Limits limits;
    private final Diagnostics findings;

    DiagramUpdate(Limits limits, Diagnostics findings) {
        this.limits = limits;
        this.findings = findings;
    }

    Updated run(byte[] workbook, Origin file, byte[] diagram, String diagramName, boolean overwrite) {
        Deadline deadline = Deadline.in(limits.time());
        EditedWorkbook edited = EditedWorkbook.read(workbook, file, limits, findings);
        MxFile before = new MxFileReader().read(diagram, diagramName, limits, deadline, new Diagnostics());
        if (!edited.state().maps().isEmpty() && !fits(edited.state(), before)) {
            throw new DiagnosticException(Diagnostic.error(
                    "WORKBOOK_OF_ANOTHER_DIAGRAM",
                    "None of the workbook's maps, stages, lanes and items is in " + diagramName,
                    file,
                    "Give the diagram that this workbook was exported from."));
        }
        EditedDiagram result = new MapEditor(limits, deadline)
                .apply(
                        diagram,
                        diagramName,
                        edited.changes().stream().map(WantedChange::change).toList(),
                        overwrite);
        result.findings().forEach(findings::add);
        List<Updated.Change> changes = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < result.outcomes().size(); i++) {
            ChangeOutcome outcome = result.outcomes().get(i);
            changes.add(change(edited.changes().get(i), outcome));
            complete &= outcome.verdict() == ChangeOutcome.Verdict.MADE
                    || outcome.verdict() == ChangeOutcome.Verdict.ALREADY;
        }
        List<Diagnostic> all = findings.list();
        boolean errors = all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Updated(result.diagram(), changes, all, complete && !errors);
    }

    private static Updated.Change change(WantedChange wanted, ChangeOutcome outcome) {
        Updated.Verdict verdict =
                switch (outcome.verdict()) {
                    case MADE -> Updated.Verdict.MADE;
                    case ALREADY -> Updated.Verdict.ALREADY;
                    case CONFLICT -> Updated.Verdict.CONFLICT;
                    case REFUSED -> Updated.Verdict.REFUSED;
                };
        return new Updated.Change(verdict, wanted.where(), wanted.what(), outcome.reason());
    }

    /** Whether anything of what was exported is in a diagram, on a page of the same id. */
    private static boolean fits(ExportedState state, MxFile file) {
        for (MapState map : state.maps()) {
            for (DiagramPage page : file.pages()) {
                if (page.id().equals(map.page())
                        && Stream.of(
                                        Stream.of(map.cell()),
                                        map.stages().stream().map(ExportedState.StageState::cell),
                                        map.items().stream().map(ExportedState.ItemState::cell))
                                .flatMap(ids -> ids)
                                .anyMatch(id -> !id.isEmpty() && page.cell(id) != null)) {
                    return true;
                }
            }
        }
        return false;
    }
}
