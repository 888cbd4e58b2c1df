package io.journeydeck.server;

import io.journeydeck.check.CheckReport;
import io.journeydeck.check.MapChecker;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Does what the file says: {@code fail CODE}, {@code crash}, {@code bad} (a rule's error), else a map with a warning. */
final class ScriptedChecker implements MapChecker {

    final AtomicReference<LocalDate> today = new AtomicReference<>();

    @Override
    public CheckReport check(SourceFile file, LocalDate day) {
        String fileName = file.name();
        today.set(day);
        String script = new String(file.bytes(), StandardCharsets.UTF_8);
        Origin origin = new Origin(fileName, "Checkout", "c7");
        if (script.startsWith("fail ")) {
            return new CheckReport(
                    fileName, 0, List.of(Diagnostic.error(script.substring(5), "It went wrong", origin, "Mend it.")));
        }
        if (script.equals("crash")) {
            throw new IllegalStateException("secret /etc/inside");
        }
        Diagnostic finding = script.equals("bad")
                ? Diagnostic.error("J001", "The map does not say whose journey it is", origin, "Name it.")
                : Diagnostic.warning("J013", "The touchpoint has no owner", origin, "Set it.");
        return new CheckReport(fileName, 1, List.of(finding));
    }
}
