package io.journeydeck.cli;

import io.journeydeck.client.BatchClient;
import io.journeydeck.client.RemoteBatch;
import io.journeydeck.client.RemoteProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journeydeck batch status}. */
@Command(
        name = "status",
        customSynopsis = "journeydeck batch status [OPTIONS] [ID...]",
        description = "Tells how far batches are; without ids, all of yours.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class BatchStatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "As batch submit printed it.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--report", paramLabel = "text|json", description = "How to tell. Default: text.")
    private Form report = Form.TEXT;

    @Mixin
    private final ServerArguments server = new ServerArguments();

    /** Forms of the report. */
    enum Form {
        TEXT,
        JSON
    }

    BatchStatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        BatchClient client = server.client(terminal);
        List<RemoteBatch> found = new ArrayList<>();
        boolean failed = false;
        try {
            if (ids.isEmpty()) {
                ids = client.list().stream().map(RemoteBatch::id).toList();
            }
        } catch (RemoteProblem e) {
            terminal.complain("error: " + e.getMessage());
            return 1;
        }
        for (String id : ids) {
            try {
                found.add(client.status(BatchFetch.checked(id)));
            } catch (RemoteProblem e) {
                terminal.complain("error: " + id + ": " + e.getMessage());
                failed = true;
            }
        }
        if (report == Form.JSON) {
            terminal.say(IndentedJson.of(Map.of("batches", found)).strip());
        } else {
            found.forEach(batch -> terminal.say(line(batch)));
        }
        return failed ? 1 : 0;
    }

    private static String line(RemoteBatch batch) {
        long failed = batch.count("failed");
        return batch.id() + "  " + batch.state() + "  " + batch.count("done") + " of "
                + batch.items().size() + " done" + (failed == 0 ? "" : ", " + failed + " failed") + "  "
                + batch.created();
    }
}
