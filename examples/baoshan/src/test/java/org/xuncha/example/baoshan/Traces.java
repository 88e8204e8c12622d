package org.xuncha.example.baoshan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run left in a folder. */
final class Traces {
    private Traces() {}

    /** The digest of every file, by its path in the folder; empty if there is no folder. */
    static Map<String, String> bytes(Path folder) {
        return each(folder, file -> digest(Files.readAllBytes(file)));
    }

    /** The digests of the files that are written from a store, and not of the store. */
    static Map<String, String> written(Path folder) {
        Map<String, String> written = bytes(folder);
        written.keySet().removeIf(name -> name.startsWith("round.db"));
        return written;
    }

    /** The digest of every file and when it was changed last. */
    static Map<String, String> bytesAndTimes(Path folder) {
        return each(folder, file -> digest(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file));
    }

    /** Every row of every table of a store. */
    static List<String> store(Path folder) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("round.db"))) {
            for (String table : rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
                all.add(table);
                all.addAll(rows(connection, "SELECT * FROM " + table));
            }
        }
        return all;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(query)) {
            while (row.next()) {
                StringBuilder cells = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.append(i == 1 ? "" : "\t").append(row.getString(i));
                }
                rows.add(cells.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private interface Look {
        String at(Path file) throws IOException;
    }

    private static Map<String, String> each(Path folder, Look look) {
        Map<String, String> all = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.put(folder.relativize(file).toString(), look.at(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
