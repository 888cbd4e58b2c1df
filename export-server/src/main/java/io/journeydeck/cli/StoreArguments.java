package io.journeydeck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where batches are kept. */
final class StoreArguments {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder in which batches are kept, for this server alone. Default: one for the port in $STATE_DIRECTORY,"
                            + " $XDG_STATE_HOME or ~/.local/state.")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "PostgreSQL in which batches are kept, as jdbc:postgresql://HOST/NAME?user=USER; servers with the same share"
                            + " the work.")
    private @Nullable String database;

    @Option(names = "--database-password-file", paramLabel = "FILE", description = "File with the database's password.")
    private @Nullable Path passwordFile;

    ServerLauncher.BatchStore store(Terminal terminal) {
        WrongUsage.unless(
                data == null || database == null,
                "Batches are kept in a folder or in a database: leave out one of both");
        WrongUsage.unless(
                database == null || database.startsWith("jdbc:postgresql:"),
                "'" + database + "' is no PostgreSQL. Write it like jdbc:postgresql://HOST/NAME?user=USER.");
        WrongUsage.unless(
                passwordFile == null || database != null, "There is a password for a database, and no --database");
        return new ServerLauncher.BatchStore(
                data == null ? null : terminal.folder().resolve(data),
                database,
                passwordFile == null ? null : terminal.folder().resolve(passwordFile));
    }
}
