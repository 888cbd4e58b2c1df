package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file and what was made of it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Edited(byte[] before, EditedDiagram result) {

    static byte[] template(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "templates").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edited of(byte[] file, MapChange... changes) {
        return of(file, false, List.of(changes));
    }

    static Edited of(byte[] file, boolean overwrite, List<MapChange> changes) {
        return new Edited(
                file, new MapEditor(Limits.standard(), Deadline.far()).apply(file, "map.drawio", changes, overwrite));
    }

    static List<DiagramMap> maps(byte[] file) {
        Diagnostics findings = new Diagnostics();
        return DiagramMap.read(
                new MxFileReader().read(file, "map.drawio", Limits.standard(), Deadline.far(), findings),
                "map.drawio",
                Limits.standard(),
                Deadline.far(),
                findings);
    }

    DiagramMap map() {
        return maps(result.diagram()).get(0);
    }

    ChangeOutcome.Verdict verdict() {
        return result.outcomes().get(0).verdict();
    }

    String reason() {
        return result.outcomes().get(0).reason();
    }

    JourneyItem item(String id) {
        return map().items()
                .filter(item -> PartIds.cell(item.origin()).equals(id))
                .findFirst()
                .orElseThrow();
    }

    Cell cell(String id) {
        Cell cell = map().page().cell(id);
        if (cell == null) {
            throw new AssertionError("There is no cell " + id);
        }
        return cell;
    }

    String text() {
        return new String(result.diagram(), StandardCharsets.UTF_8);
    }

    /** Lines that are not in the file before, and such as are gone, with a sign before them. */
    List<String> difference() {
        List<String> old = new String(before, StandardCharsets.UTF_8).lines().toList();
        List<String> now = text().lines().toList();
        ArrayList<String> lines = new ArrayList<>();
        List<String> rest = new ArrayList<>(now);
        for (String line : old) {
            if (!rest.remove(line)) {
                lines.add("-" + line.strip());
            }
        }
        rest.forEach(line -> lines.add("+" + line.strip()));
        return lines;
    }
}
