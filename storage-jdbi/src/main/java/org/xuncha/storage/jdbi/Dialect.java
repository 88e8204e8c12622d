package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A family of engines that speak alike. Families differ in words of the DDL, one function, how a transaction begins, and
 * what an error means.
 */
public enum Dialect {
    /** The file format of SQLite. One writer at a time; {@code IMMEDIATE} takes its place in the queue at once. */
    SQLITE("SQLite", "TEXT", "", "", "INSTR(problem_text, ?) > 0", true) {
        @Override
        String ifNotThere() {
            return "";
        }

        /**
         * In a file that was analysed, SQLite prepares a statement anew for every value of a parameter that it could look
         * up in its samples, which takes longer than the statement. It does not look up what it has to work out.
         */
        @Override
        String spoken(String sql) {
            return sql.replaceAll("round_id = (\\?\\d*)", "round_id = $1 || ''");
        }

        @Override
        Trouble trouble(SQLException error) {
            return switch (error.getErrorCode() & 0xff) {
                case 1 -> Trouble.FOREIGN;
                case 5, 6, 17 -> Trouble.AGAIN;
                case 8 -> Trouble.READ_ONLY;
                case 11, 26 -> Trouble.DAMAGED;
                case 13 -> Trouble.FULL;
                case 19 -> Trouble.DUPLICATE;
                default -> Trouble.SILENT;
            };
        }
    },
    /** PostgreSQL, and what speaks as it does, under its name or another. */
    POSTGRESQL(
            "PostgreSQL, openGauss, GaussDB, KingbaseES",
            "TEXT",
            " COLLATE \"C\"",
            "",
            "STRPOS(problem_text, ?) > 0",
            false) {
        /**
         * PostgreSQL plans a statement anew for every key after which a page begins, which takes as long as the page, as
         * long as it believes that a plan for this key is cheaper. It believes nothing of a key that it is not shown.
         */
        @Override
        String spoken(String sql) {
            return sql.replace("p.problem_key > ?", "p.problem_key > (SELECT ?)")
                    .replace("p.addressee >= ?", "p.addressee >= (SELECT ?)");
        }

        @Override
        Trouble trouble(SQLException error) {
            return switch (state(error)) {
                case "23505" -> Trouble.DUPLICATE;
                case "25006" -> Trouble.READ_ONLY;
                case "53100" -> Trouble.FULL;
                // The one state of its class that does not say that nothing was kept.
                case "40003" -> Trouble.SILENT;
                default ->
                    switch (state(error).substring(0, 2)) {
                        case "40" -> Trouble.AGAIN;
                        case "42" -> Trouble.FOREIGN;
                        case "XX" -> Trouble.DAMAGED;
                        default -> Trouble.SILENT;
                    };
            };
        }
    },
    /** MariaDB; its collation is stated with every table, else the first Chinese text fails. */
    MARIADB(
            "MariaDB",
            "LONGTEXT",
            "",
            " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
            "LOCATE(?, problem_text) > 0",
            false) {
        @Override
        String index() {
            return "{prefix}$1 ON {table}$2";
        }

        @Override
        Trouble trouble(SQLException error) {
            return mysqlTrouble(error);
        }
    },
    /** MySQL, and what speaks as it does: as MariaDB, but it cannot be told to make or drop something only where that is needed. */
    MYSQL(
            "MySQL, TiDB, OceanBase",
            "LONGTEXT",
            "",
            " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
            "LOCATE(?, problem_text) > 0",
            false) {
        @Override
        Trouble trouble(SQLException error) {
            return mysqlTrouble(error);
        }

        @Override
        String ifNotThere() {
            return "";
        }

        @Override
        String index() {
            return "{prefix}$1 ON {table}$2";
        }

        @Override
        String fill(String ddl, Tables tables) {
            return super.fill(ddl, tables)
                    .replace("INDEX IF NOT EXISTS", "INDEX")
                    .replace("INDEX IF EXISTS", "INDEX");
        }

        /** A column or an index that is there, an index that is gone. */
        @Override
        boolean isThereAlready(SQLException error) {
            return error.getErrorCode() == 1060 || error.getErrorCode() == 1061 || error.getErrorCode() == 1091;
        }
    },
    /**
     * Dameng, whose codes are negative and whose states say little. It was not run by us: words and codes were
     * read in its driver and in public code, some are hearsay. It is told nothing that only later releases of it know.
     */
    DAMENG("DM DBMS", "CLOB", "", "", "INSTR(problem_text, ?) > 0", false) {
        @Override
        Trouble trouble(SQLException error) {
            return switch (error.getErrorCode()) {
                case -6602, -6612 -> Trouble.DUPLICATE;
                case -6403, -6407, -6409 -> Trouble.AGAIN;
                case -2103, -2106, -2111, -7018 -> Trouble.FOREIGN;
                case -6506, -6540 -> Trouble.READ_ONLY;
                default -> Trouble.SILENT;
            };
        }

        @Override
        String ifNotThere() {
            return "";
        }

        /** Its VARCHAR counts bytes, as it is usually set up; a character has up to four in UTF-8. */
        @Override
        String fill(String ddl, Tables tables) {
            return LENGTH.matcher(super.fill(ddl, tables))
                    .replaceAll(length -> "VARCHAR(" + 4 * Integer.parseInt(length.group(1)) + ")")
                    .replace("IF NOT EXISTS ", "")
                    .replace("INDEX IF EXISTS", "INDEX");
        }

        /** A table, an index by its name or by its columns, or a column that is there; an index that is gone. */
        @Override
        boolean isThereAlready(SQLException error) {
            return switch (error.getErrorCode()) {
                case -2124, -3236, -2116, -7021 -> true;
                default -> false;
            };
        }

        @Override
        boolean releasesMarks() {
            return false;
        }

        /** What it refuses for want of a right has a range of codes of its own. */
        @Override
        boolean isRefused(SQLException error) {
            return error.getErrorCode() <= -5501 && error.getErrorCode() > -5600 || trouble(error) == Trouble.READ_ONLY;
        }
    };

    private static final Pattern LENGTH = Pattern.compile("VARCHAR\\((\\d+)\\)");

    private final String products;
    private final String text;
    private final String exact;
    private final String suffix;
    private final String contains;
    private final boolean oneWriter;

    Dialect(String products, String text, String exact, String suffix, String contains, boolean oneWriter) {
        this.products = products;
        this.text = text;
        this.exact = exact;
        this.suffix = suffix;
        this.contains = contains;
        this.oneWriter = oneWriter;
    }

    /** What an error of this engine means. */
    abstract Trouble trouble(SQLException error);

    /** The condition that a problem's text holds the one parameter letter by letter. */
    String contains() {
        return contains;
    }

    /** What keeps a column from being added twice, where nodes that start at once could do that. */
    String ifNotThere() {
        return "IF NOT EXISTS ";
    }

    /** How an index that is to go is named, $1 being its name and $2 that of its table. */
    String index() {
        return "{table}$1";
    }

    /** Whether a mark in a transaction is taken away by a statement; otherwise it goes when another of its name is set. */
    boolean releasesMarks() {
        return true;
    }

    /** A statement as this engine carries it out best. */
    String spoken(String sql) {
        return sql;
    }

    /** Whether writers of this process wait for each other before they ask the engine. */
    boolean oneWriter() {
        return oneWriter;
    }

    /** A statement of a numbered resource in the engine's words. */
    String fill(String ddl, Tables tables) {
        return ddl.replaceAll("\\{index (\\w+) of (\\w+)\\}", index())
                .replace("{new}", ifNotThere())
                .replace("{table}", tables.qualified())
                .replace("{prefix}", tables.prefix())
                .replace("{exact}", exact)
                .replace("{text}", text)
                .replace("{suffix}", suffix);
    }

    /** Whether an engine refused to make what is there, or to drop what is gone: a step that was cut short goes on. */
    boolean isThereAlready(SQLException error) {
        return false;
    }

    /** Whether an engine refused what a user may not do: states of class 42 and, for a table to be made, read-only ones. */
    boolean isRefused(SQLException error) {
        return state(error).startsWith("42") || trouble(error) == Trouble.READ_ONLY;
    }

    private static Trouble mysqlTrouble(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1062 -> Trouble.DUPLICATE;
            case 1213, 1205, 1020 -> Trouble.AGAIN;
            case 1054, 1146 -> Trouble.FOREIGN;
            case 1034, 1712 -> Trouble.DAMAGED;
            case 1290, 1792, 1836 -> Trouble.READ_ONLY;
            case 1021, 1114 -> Trouble.FULL;
            default -> state(error).startsWith("40") ? Trouble.AGAIN : Trouble.SILENT;
        };
    }

    private static String state(SQLException error) {
        String state = error.getSQLState();
        return state == null ? "none" : state;
    }

    /** The dialect of a product by its name in JDBC, or none. */
    static Optional<Dialect> of(String product) {
        return Stream.of(values())
                .filter(dialect -> Stream.of(dialect.products.split(", ")).anyMatch(product::equalsIgnoreCase))
                .findFirst();
    }

    /** The names of all products for which there is a dialect. */
    static String products() {
        return Stream.of(values()).map(dialect -> dialect.products).collect(Collectors.joining(", "));
    }
}
