package io.journeydeck.server;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.importing.DiagramUpdater;
import io.journeydeck.importing.Updated;
import io.journeydeck.importing.Updated.Change;
import io.journeydeck.importing.Updated.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Does what the workbook says: {@code fail CODE}, {@code crash}, else it is put behind the diagram, with a conflict unless overwritten. */
final class ScriptedUpdater implements DiagramUpdater {

    @Override
    public Updated update(byte[] workbook, String workbookName, byte[] diagram, String diagramName, boolean overwrite) {
        String script = new String(workbook, StandardCharsets.UTF_8);
        Origin origin = Origin.ofFile(workbookName);
        if (script.startsWith("fail ")) {
            Diagnostic finding = Diagnostic.error(script.substring(5), "It went wrong", origin, "Mend it.");
            return new Updated(new byte[0], List.of(), List.of(finding), false);
        }
        if (script.equals("crash")) {
            throw new IllegalStateException("secret /etc/inside");
        }
        List<Change> changes = List.of(
                new Change(Verdict.MADE, "Pain points, C3", "text", ""),
                new Change(
                        overwrite ? Verdict.MADE : Verdict.CONFLICT,
                        "Pain points, D3",
                        "severity 4",
                        overwrite ? "" : "the diagram says \"3\" now"));
        String changed = new String(diagram, StandardCharsets.UTF_8) + script;
        Diagnostic finding = Diagnostic.warning("ROW_ODD", "A row is odd", origin, "Look at it.");
        return new Updated(changed.getBytes(StandardCharsets.UTF_8), changes, List.of(finding), overwrite);
    }
}
