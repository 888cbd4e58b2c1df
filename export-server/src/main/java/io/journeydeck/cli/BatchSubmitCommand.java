package io.journeydeck.cli;

import io.journeydeck.client.BatchClient;
import io.journeydeck.client.RemoteBatch;
import io.journeydeck.client.RemoteProblem;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.limits.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journeydeck batch submit}. What options mean, the server says: they are passed on as they are. */
@Command(
        name = "submit",
        customSynopsis = "journeydeck batch submit [OPTIONS] INPUT...",
        description = "Sends diagrams to a server and prints the batch's id; with -o, waits and fetches the documents.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class BatchSubmitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final InputArguments inputs = new InputArguments();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            required = true,
            description = "Formats, separated by commas.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Wait for the documents, and put them here.")
    private @Nullable Path output;

    @Option(
            names = {"-a", "--all-pages"},
            description = "A picture of every page.")
    private boolean allPages;

    @Option(
            names = {"-e", "--embed-diagram"},
            description = "Put the diagram into SVG, PNG and PDF.")
    private boolean embed;

    @Option(names = "--deck", paramLabel = "KIND", description = "journey, pages, or merged for one deck of all files.")
    private @Nullable String deck;

    @Option(names = "--slide", paramLabel = "SIZE", description = "Size of the slides.")
    private @Nullable String slide;

    @Option(names = "--theme", paramLabel = "NAME", description = "One of the server's themes.")
    private @Nullable String theme;

    @Option(names = "--paper", paramLabel = "SIZE", description = "Size of PDF pages.")
    private @Nullable String paper;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "Language of what is added to documents.")
    private @Nullable String language;

    @Mixin
    private final ServerArguments server = new ServerArguments();

    BatchSubmitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        BatchClient client = server.client(terminal);
        Inputs found = inputs.find(terminal.folder(), output);
        boolean failed = false;
        for (Diagnostic finding : found.findings()) {
            if (finding.severity() == Severity.ERROR) {
                terminal.complain("error: " + finding.line());
                failed = true;
            }
        }
        WrongUsage.unless(
                !"merged".equals(deck) || found.files().size() <= BatchParcels.FILES,
                "One document can hold " + BatchParcels.FILES + " files of a batch, and there are "
                        + found.files().size() + ". Export them here, or in parts.");
        Sending sending = new Sending(client, parameters());
        BatchParcels.pack(
                found.files(),
                terminal.in(),
                Limits.standard(),
                (file, trouble) ->
                        sending.fail(FileTrouble.reading(trouble, file.name()).line()),
                sending::send);
        if (output == null) {
            return failed || sending.failed ? 1 : 0;
        }
        boolean fetched = new BatchFetch(client, terminal, output).fetch(sending.sent);
        return failed || sending.failed || !fetched ? 1 : 0;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("format", format);
        if (allPages) {
            parameters.put("pages", "all");
        }
        if (embed) {
            parameters.put("embed", "true");
        }
        put(parameters, "deck", deck);
        put(parameters, "slide", slide);
        put(parameters, "theme", theme);
        put(parameters, "paper", paper);
        put(parameters, "lang", language);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Parcels on their way; one that is refused does not cost the next. */
    private final class Sending {
        private final BatchClient client;
        private final Map<String, String> parameters;
        private final List<String> sent = new ArrayList<>();
        private boolean failed;

        Sending(BatchClient client, Map<String, String> parameters) {
            this.client = client;
            this.parameters = parameters;
        }

        void send(List<InputFile> files, byte[] archive) throws InterruptedException {
            try {
                RemoteBatch batch = client.submit(archive, parameters);
                sent.add(batch.id());
                if (output == null) {
                    terminal.say(batch.id());
                }
            } catch (RemoteProblem e) {
                String first = files.get(0).name();
                fail((files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more files") + ": "
                        + e.getMessage());
            }
        }

        void fail(String line) {
            terminal.complain("error: " + line);
            failed = true;
        }
    }
}
