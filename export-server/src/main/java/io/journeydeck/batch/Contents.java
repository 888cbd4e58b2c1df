package io.journeydeck.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The bytes of files, themes and documents, each kept once. */
final class Contents {

    private static final int SWEPT = 5_000;

    private static final String UNUSED = "not exists (select 1 from item i where i.input_sha256 = content.sha256)"
            + " and not exists (select 1 from document d where d.sha256 = content.sha256)"
            + " and not exists (select 1 from batch b where b.theme_sha256 = content.sha256)";

    private Contents() {}

    /** Keeps what is not there yet; in one order everywhere, so that two that keep the same do not lock each other out. */
    static void keep(Connection connection, Collection<Content> contents) throws SQLException {
        List<Content> sorted =
                contents.stream().sorted(Comparator.comparing(Content::sha256)).toList();
        for (Content content : sorted) {
            new Sql(connection)
                    .update(
                            "insert into content (sha256, size, crc32, bytes) values (?, ?, ?, ?)"
                                    + " on conflict (sha256) do nothing",
                            content.sha256(),
                            (long) content.bytes().length,
                            content.crc32(),
                            content.bytes());
        }
    }

    static Optional<byte[]> read(Connection connection, String sha256) throws SQLException {
        return new Sql(connection).first("select bytes from content where sha256 = ?", row -> row.getBytes(1), sha256);
    }

    /** Some of those that nothing refers to. */
    static List<String> unused(Connection connection) throws SQLException {
        return new Sql(connection)
                .list("select sha256 from content where " + UNUSED + " limit " + SWEPT, row -> row.getString(1));
    }

    /** Forgets those to which still nothing refers. */
    static int sweep(Connection connection, List<String> hashes) throws SQLException {
        int swept = 0;
        for (String hash : hashes) {
            swept += new Sql(connection).update("delete from content where sha256 = ? and " + UNUSED, hash);
        }
        return swept;
    }
}
