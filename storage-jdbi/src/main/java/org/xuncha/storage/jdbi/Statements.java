package org.xuncha.storage.jdbi;

/**
 * The texts of all statements that are always the same, for one prefix of tables. The round stands first in every key,
 * so that a round may live in a shard of its own.
 */
final class Statements {
    private static final String LINE_COLUMNS =
            "l.line_seq, l.command_id, l.act, l.actor, l.acted_at, l.line_text, l.digest";
    private static final String ROW_COLUMNS = """
            p.problem_key, p.row_version, p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code,
            p.immediate, p.restricted, p.problem_text, p.due_day""";

    final String insertLine;
    final String insertRow;
    final String updateRow;
    final String version;
    final String record;
    final String byCommand;
    final String ofKind;
    final String ofKindAfter;
    final String nextRound;
    final String row;
    final String file;
    final String count;

    Statements(String prefix) {
        String line = prefix + "line";
        String problem = prefix + "problem";
        insertLine = text("""
                INSERT INTO %s (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", line);
        insertRow = text("""
                INSERT INTO %s (row_version, addressee, area_level, focus_code, field_code, status_code, immediate,
                restricted, problem_text, due_day, round_id, problem_key)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", problem);
        updateRow = text("""
                UPDATE %s SET row_version = ?, addressee = ?, area_level = ?, focus_code = ?, field_code = ?,
                status_code = ?, immediate = ?, restricted = ?, problem_text = ?, due_day = ?
                WHERE round_id = ? AND problem_key = ? AND row_version = ?""", problem);
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
        nextRound = text("SELECT MIN(l.round_id) FROM %s l WHERE l.round_id > ?", line);
        row = text("SELECT " + ROW_COLUMNS + " FROM %s p", problem);
        file = text("SELECT " + ROW_COLUMNS + ", " + LINE_COLUMNS + " FROM %s p JOIN ", problem)
                + text(
                        "%s l ON l.round_id = p.round_id AND l.kind = 'PROBLEM' AND l.subject_key = p.problem_key",
                        line);
        count = text(
                "SELECT p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code, COUNT(*) FROM %s p",
                problem);
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
