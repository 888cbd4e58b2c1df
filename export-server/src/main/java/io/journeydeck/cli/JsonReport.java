package io.journeydeck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeydeck.diagnostic.Diagnostic;
import java.io.UncheckedIOException;
import java.util.Locale;

/** For programs: one JSON object on standard output when all is done. */
final class JsonReport implements ExportReport {

    private final Terminal terminal;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode files = root.putArray("files");
    private int documents;
    private int failed;

    JsonReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(int count) {}

    @Override
    public void merged(FileOutcome outcome) {
        file(outcome, root.putObject("merged"));
    }

    @Override
    public void file(FileOutcome outcome) {
        file(outcome, files.addObject());
    }

    private void file(FileOutcome outcome, ObjectNode file) {
        documents += outcome.written().size();
        failed += outcome.failed() ? 1 : 0;
        file.put("input", outcome.input());
        file.put("ok", !outcome.failed());
        ArrayNode outputs = file.putArray("outputs");
        for (FileOutcome.Written written : outcome.written()) {
            ObjectNode output = outputs.addObject();
            output.put("format", written.format());
            output.put("path", String.valueOf(written.path()));
            output.put("bytes", written.bytes());
            if (written.page() != null) {
                output.put("page", written.page().number());
                output.put("pageName", written.page().name());
            }
        }
        ArrayNode findings = file.putArray("diagnostics");
        for (Diagnostic finding : outcome.findings()) {
            ObjectNode entry = findings.addObject();
            entry.put("code", finding.code());
            entry.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            entry.put("message", finding.message());
            entry.put("remedy", finding.remedy());
            entry.put("file", finding.origin().file());
            entry.put("page", finding.origin().page());
            entry.put("cell", finding.origin().cellId());
        }
    }

    @Override
    public void end() {
        ObjectNode summary = root.putObject("summary");
        summary.put("files", files.size());
        summary.put("documents", documents);
        summary.put("failed", failed);
        try {
            terminal.out()
                    .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
