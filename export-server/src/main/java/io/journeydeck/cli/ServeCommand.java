package io.journeydeck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journeydeck serve}. */
@Command(
        name = "serve",
        description = "Starts the server: a page to drop diagrams on, and an HTTP interface.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final ServerLauncher launcher;
    private final Terminal terminal;

    @Mixin
    private final ExposureArguments exposure = new ExposureArguments();

    @Mixin
    private final WorkerArguments workers = new WorkerArguments();

    @Mixin
    private final StoreArguments store = new StoreArguments();

    @Option(
            names = "--editor",
            paramLabel = "URL|DIR",
            description =
                    "The draw.io editor that the page opens: its address, or a folder with its files that the server hands out."
                            + " Default: https://embed.diagrams.net.")
    private @Nullable String editor;

    @Option(
            names = "--themes",
            paramLabel = "DIR",
            description = "Folder of PowerPoint templates (.potx, .pptx) that decks may look like.")
    private @Nullable Path themes;

    @Option(
            names = "--stencils",
            paramLabel = "DIR",
            description = "Folder of a draw.io installation, whose icons and pictures are drawn too.")
    private @Nullable Path stencils;

    @Option(
            names = "--admin",
            paramLabel = "HOST:PORT",
            description =
                    "Address of /metrics, /health and /ready for those who watch the server, without keys; none for no such"
                            + " address. Default: 127.0.0.1 and the port a thousand above.")
    private @Nullable String admin;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            description = "text or json. Default: text on a terminal, json elsewhere.")
    private ServerLauncher.@Nullable LogForm log;

    ServeCommand(ServerLauncher launcher, Terminal terminal) {
        this.launcher = launcher;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        launcher.serve(new ServerLauncher.Settings(
                exposure.exposure(terminal),
                workers.workers(),
                store.store(terminal),
                new ServerLauncher.Folders(here(stencils), here(themes), editor()),
                new ServerLauncher.Watch(admin, logForm()),
                address -> terminal.say("Listening on " + address + " (stop with Ctrl+C)")));
        return 0;
    }

    private @Nullable Path here(@Nullable Path folder) {
        return folder == null ? null : terminal.folder().resolve(folder);
    }

    /** An address as it is; a folder as seen from everywhere. */
    private @Nullable String editor() {
        if (editor == null || editor.matches("https?://.*")) {
            return editor;
        }
        return terminal.folder().resolve(editor).toString();
    }

    private ServerLauncher.LogForm logForm() {
        if (log != null) {
            return log;
        }
        return terminal.interactive() ? ServerLauncher.LogForm.TEXT : ServerLauncher.LogForm.JSON;
    }
}
