package org.xuncha.storage.jdbi;

import org.xuncha.storage.ProblemOrder;

/**
 * The texts of all statements that are always the same, for one prefix of tables. The round stands first in every key,
 * so that a round may live in a shard of its own.
 */
final class Statements {
    private static final String LINE_COLUMNS =
            "l.line_seq, l.command_id, l.act, l.actor, l.acted_at, l.line_text, l.digest";
    private static final String ROW_COLUMNS = """
            p.problem_key, p.row_version, p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code,
            p.outcome_code, p.immediate, p.restricted, p.problem_text, p.due_day""";

    /** All of a row but its text, in which there may be blanks; nothing for the only one that may be missing. */
    private static final String CODE_COLUMNS = """
            p.problem_key, p.row_version, p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code,
            p.outcome_code, p.immediate, p.restricted, CONCAT('', p.due_day)""";

    /** By what problems of one addressee are counted. */
    static final String KIND_COLUMNS = "p.area_level, p.focus_code, p.field_code, p.status_code, p.outcome_code";

    /** By what problems are counted, in the order of a tally. */
    static final String GROUP_COLUMNS = "p.addressee, " + KIND_COLUMNS;

    private static final String CELL =
            "addressee, area_level, focus_code, field_code, status_code, outcome_code, immediate, restricted";

    private static final String MOVED = "(" + ofAfter(CELL) + ") <> (" + ofBefore(CELL) + ")";

    /** What makes an insert of counts add to those that are there. */
    private static final String ADDED =
            " ON CONFLICT (round_id, " + CELL + ") DO UPDATE SET problems = t.problems + EXCLUDED.problems";

    private static final String CELL_COLUMNS = GROUP_COLUMNS + ", p.immediate, p.restricted";

    final String insertLine;
    final String replaceText;
    final String insertRow;
    final String updateRow;
    final String updateThere;
    final String updateElsewhere;
    final String trigger;
    final String act;
    final String actCounted;
    final String copyLines;
    final String copyRows;
    final String version;
    final String record;
    final String byCommand;
    final String ofKind;
    final String ofKindAfter;
    final String nextKind;
    final String nextRound;
    final String row;
    final String rowPacked;
    final String file;
    final String cell;
    final String insertStood;
    final String updateTally;
    final String insertTally;
    final String addTallies;
    final String count;
    final String countKept;
    final String countPacked;
    final String countPackedByKind;
    final String countStood;

    Statements(String prefix) {
        String line = prefix + "line";
        String problem = prefix + "problem";
        insertLine = text("""
                INSERT INTO %s (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", line);
        insertRow = text("""
                INSERT INTO %s (row_version, addressee, area_level, focus_code, field_code, status_code, outcome_code,
                immediate, restricted, problem_text, due_day, since_at, round_id, problem_key)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", problem);
        updateRow = text("""
                UPDATE %s SET row_version = ?, addressee = ?, area_level = ?, focus_code = ?, field_code = ?,
                status_code = ?, outcome_code = ?, immediate = ?, restricted = ?, problem_text = ?, due_day = ?,
                since_at = ? WHERE round_id = ? AND problem_key = ? AND row_version = ?""", problem);
        updateThere = changing(problem, "", " AND +addressee = ?2");
        updateElsewhere = changing(problem, "addressee = ?2, ", "");
        trigger = trigger(prefix);
        copyLines = columns(insertLine);
        copyRows = columns(insertRow);
        act = act(line, problem, prefix + "stood", "");
        actCounted = act(line, problem, prefix + "stood", counted(prefix + "counts"));
        version = text(
                "SELECT MAX(l.line_seq) FROM %s l WHERE l.round_id = ? AND l.kind = ? AND l.subject_key = ?", line);
        record = text(
                "SELECT " + LINE_COLUMNS
                        + " FROM %s l WHERE l.round_id = ? AND l.kind = ? AND l.subject_key = ? ORDER BY l.line_seq",
                line);
        byCommand = text(
                "SELECT l.kind, l.subject_key, " + LINE_COLUMNS
                        + " FROM %s l WHERE l.round_id = ? AND l.command_id = ?",
                line);
        ofKind = ofKind(line, "");
        ofKindAfter = ofKind(line, " AND l.subject_key > ?");
        replaceText = text(
                "UPDATE %s SET line_text = ? WHERE round_id = ? AND kind = ? AND subject_key = ? AND line_seq = ?",
                line);
        nextKind = text("SELECT MIN(l.kind) FROM %s l WHERE l.round_id = ? AND l.kind > ?", line);
        nextRound = text("SELECT MIN(l.round_id) FROM %s l WHERE l.round_id > ?", line);
        row = text("SELECT " + ROW_COLUMNS + " FROM %s p", problem);
        rowPacked = text("SELECT " + joined(CODE_COLUMNS) + ", p.problem_text FROM %s p", problem);
        file = text("SELECT " + ROW_COLUMNS + ", " + LINE_COLUMNS + " FROM %s p JOIN ", problem)
                + text(
                        "%s l ON l.round_id = p.round_id AND l.kind = 'PROBLEM' AND l.subject_key = p.problem_key",
                        line);
        cell = text(
                "SELECT " + CELL_COLUMNS
                        + ", p.since_at FROM %s p WHERE p.round_id = ? AND p.problem_key = ? AND p.row_version = ?",
                problem);
        insertStood = text("""
                INSERT INTO %s (problem_key, row_version, since_at, until_at, round_id, addressee, area_level, focus_code,
                field_code, status_code, outcome_code, immediate, restricted)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", prefix + "stood");
        updateTally = text("""
                UPDATE %s SET problems = problems + ? WHERE round_id = ? AND addressee = ? AND area_level = ?
                AND focus_code = ? AND field_code = ? AND status_code = ? AND outcome_code = ? AND immediate = ?
                AND restricted = ?""", prefix + "counts");
        insertTally = text("""
                INSERT INTO %s (problems, round_id, addressee, area_level, focus_code, field_code, status_code, outcome_code,
                immediate, restricted)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", prefix + "counts");
        addTallies = "INSERT INTO " + prefix + "counts AS t (problems, round_id, " + CELL + ") SELECT * FROM"
                + " unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
                + " ?::smallint[], ?::smallint[])" + ADDED;
        countKept = text("SELECT " + GROUP_COLUMNS + ", SUM(p.problems) FROM %s p", prefix + "counts");
        countPacked = text("SELECT '', " + packed(GROUP_COLUMNS + ", p.problems") + " FROM %s p", prefix + "counts");
        countPackedByKind = text(
                "SELECT " + joined(KIND_COLUMNS) + ", " + packed("p.addressee, p.problems") + " FROM %s p",
                prefix + "counts");
        countStood = text("SELECT " + GROUP_COLUMNS + ", COUNT(*) FROM %s p", prefix + "stood")
                + text(" JOIN %s n ON n.round_id = p.round_id AND n.problem_key = p.problem_key", problem);
        count = text("SELECT " + GROUP_COLUMNS + ", COUNT(*) FROM %s p", problem);
    }

    /**
     * An act on a problem as one statement: its row, the line, and what stood until then, if it moved. It answers with
     * the cell in which the problem was counted before; with nothing if the problem has another version.
     */
    private static String act(String line, String problem, String stood, String counted) {
        String cell = CELL;
        return "WITH before AS (SELECT round_id, since_at, " + cell + " FROM " + problem
                + " WHERE round_id = ? AND problem_key = ? AND row_version = ?), "
                + "after AS (UPDATE " + problem + " SET row_version = ?, addressee = ?, area_level = ?, focus_code = ?,"
                + " field_code = ?, status_code = ?, outcome_code = ?, immediate = ?, restricted = ?, problem_text = ?,"
                + " due_day = ?, since_at = CASE WHEN (" + cell
                + ") = (?, ?, ?, ?, ?, ?, ?, ?) THEN since_at ELSE ? END"
                + " WHERE round_id = ? AND problem_key = ? AND row_version = ?"
                + " RETURNING round_id, problem_key, row_version, since_at, " + cell + "), "
                + "added AS (INSERT INTO " + line + " (round_id, kind, subject_key, line_seq, command_id, act, actor,"
                + " acted_at, line_text, digest) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM after), "
                + "past AS (INSERT INTO " + stood + " (round_id, problem_key, row_version, since_at, until_at, " + cell
                + ") SELECT a.round_id, a.problem_key, a.row_version, b.since_at, ?, " + ofBefore(cell)
                + " FROM after a, before b WHERE " + MOVED + ") " + counted
                + "SELECT " + ofBefore(cell) + ", b.since_at FROM before b, after";
    }

    /** The part of an act that changes the counts: in the order of cells, as everybody does who changes several. */
    private static String counted(String counts) {
        return ", counted AS (INSERT INTO " + counts + " AS t (problems, round_id, " + CELL + ") SELECT m.* FROM ("
                + "SELECT -1, b.round_id, " + ofBefore(CELL) + " FROM after a, before b WHERE " + MOVED
                + " UNION ALL SELECT 1, a.round_id, " + ofAfter(CELL) + " FROM after a, before b WHERE " + MOVED
                + ") m ORDER BY 2, 3, 4, 5, 6, 7, 8, 9, 10" + ADDED + ") ";
    }

    /**
     * Changes a row, and since when it stands so if it moves; the values are those of an insert, and the version before.
     */
    private static String changing(String problem, String addressee, String where) {
        return "UPDATE " + problem + " SET row_version = ?1, " + addressee + "area_level = ?3, focus_code = ?4,"
                + " field_code = ?5, status_code = ?6, outcome_code = ?7, immediate = ?8, restricted = ?9,"
                + " problem_text = ?10, due_day = ?11, since_at = CASE WHEN (" + CELL
                + ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) THEN since_at ELSE ?12 END"
                + " WHERE round_id = ?13 AND problem_key = ?14 AND row_version = ?15" + where;
    }

    /**
     * Lets the connection that says so keep what stood, and move the counts, whenever it changes a row. It is no part of
     * the schema, so that whoever else writes to the file is not changed by it.
     */
    private static String trigger(String prefix) {
        String before = CELL.replaceAll("(\\w+)", "OLD.$1");
        String after = CELL.replaceAll("(\\w+)", "NEW.$1");
        String add = "INSERT INTO " + prefix + "counts (problems, round_id, " + CELL + ") VALUES (%d, %s, %s)"
                + " ON CONFLICT (round_id, " + CELL + ") DO UPDATE SET problems = problems + EXCLUDED.problems; ";
        return "CREATE TEMP TRIGGER IF NOT EXISTS " + prefix + "moved AFTER UPDATE ON " + prefix + "problem WHEN ("
                + before + ") <> (" + after + ") BEGIN INSERT INTO " + prefix
                + "stood (round_id, problem_key, row_version,"
                + " since_at, until_at, " + CELL + ") VALUES (OLD.round_id, OLD.problem_key, NEW.row_version,"
                + " OLD.since_at, NEW.since_at, " + before + "); " + String.format(add, -1, "OLD.round_id", before)
                + String.format(add, 1, "NEW.round_id", after) + "END";
    }

    /** The columns by which an order is kept; behind the round, they are those of an index. */
    static String ordered(ProblemOrder order) {
        return switch (order) {
            case KEY -> "p.problem_key";
            case PLACE -> "p.addressee, p.problem_key";
        };
    }

    private static String joined(String columns) {
        return "CONCAT_WS('" + PackedCounts.BETWEEN + "', " + columns + ")";
    }

    private static String packed(String columns) {
        return "STRING_AGG(" + joined(columns) + ", '" + PackedCounts.BEHIND + "')";
    }

    private static String ofAfter(String columns) {
        return columns.replaceAll("(\\w+)", "a.$1");
    }

    private static String ofBefore(String columns) {
        return columns.replaceAll("(\\w+)", "b.$1");
    }

    /** The table and columns of an insert, as PostgreSQL's COPY names them. */
    private static String columns(String insert) {
        return insert.substring("INSERT INTO ".length(), insert.indexOf(")") + 1);
    }

    /** Whole records: all lines of the first few subjects. */
    private static String ofKind(String line, String after) {
        return "SELECT l.subject_key, " + LINE_COLUMNS + " FROM " + line
                + " l WHERE l.round_id = ? AND l.kind = ?" + after
                + " AND l.subject_key <= (SELECT MAX(k.subject_key) FROM (SELECT DISTINCT l.subject_key FROM " + line
                + " l WHERE l.round_id = ? AND l.kind = ?" + after
                + " ORDER BY l.subject_key LIMIT ?) k) ORDER BY l.subject_key, l.line_seq";
    }

    private static String text(String template, String table) {
        return String.format(template, table);
    }
}
