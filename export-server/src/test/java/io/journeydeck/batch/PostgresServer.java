package io.journeydeck.batch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL of its own that can be stopped and started again. */
public final class PostgresServer implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path folder;
    private EmbeddedPostgres server;

    private PostgresServer(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    public static PostgresServer start(Path folder) throws IOException {
        return new PostgresServer(folder, begin(folder, 0));
    }

    private static EmbeddedPostgres begin(Path folder, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("max_connections", "100")
                // as PostgreSQL itself is set; the library's wish is to be quick, and a crash then loses what was
                // committed last
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** Address of a new, empty database. */
    public String database() throws SQLException {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** {@code pg_ctl restart -m fast}: connections are cut, what they did is rolled back. */
    public void restart() throws IOException {
        int port = server.getPort();
        stop();
        start(port);
    }

    /** {@code pg_ctl stop -m fast} */
    public void stop() throws IOException {
        server.close();
    }

    /** After {@link #stop} or {@link #breakDown}, where it was. */
    public void start(int port) throws IOException {
        server = begin(folder, port);
    }

    public int port() {
        return server.getPort();
    }

    /** {@code pg_ctl restart -m immediate}: as after a power cut. */
    public void crash() throws IOException, InterruptedException {
        int port = server.getPort();
        breakDown();
        start(port);
    }

    /** {@code pg_ctl stop -m immediate} */
    public void breakDown() throws IOException, InterruptedException {
        String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
        new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
        ProcessHandle.of(Long.parseLong(pid))
                .ifPresent(process ->
                        process.onExit().orTimeout(60, TimeUnit.SECONDS).join());
        server.close(); // lets go of the folder
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
