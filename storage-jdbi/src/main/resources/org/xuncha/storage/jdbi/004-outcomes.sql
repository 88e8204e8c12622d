-- How far a problem was put right is kept with it, so that done, basically done and staged stay apart in every count.
-- What was struck off before this step was accepted as far as its last report of completion says, which stands in the
-- record: what stands and what stood are filled from there. Everything else is not done, and so is what was struck off
-- in a record without such a report.
-- The new counts take the place of the old ones, whose key has no room for the outcome. They are made of the problems,
-- and the old ones go, so that a node of an earlier version fails instead of counting where nobody looks.
-- Each statement may be run twice: an engine that keeps DDL at once may let two nodes begin the same step.

ALTER TABLE {table}problem ADD COLUMN {new}outcome_code VARCHAR(60){exact} DEFAULT 'NOT_DONE' NOT NULL;

ALTER TABLE {table}stood ADD COLUMN {new}outcome_code VARCHAR(60){exact} DEFAULT 'NOT_DONE' NOT NULL;

UPDATE {table}problem SET outcome_code = COALESCE((SELECT CASE
        WHEN l.line_text LIKE '%"act":"ReportCompletion","content":_"outcome":"DONE"%' THEN 'DONE'
        WHEN l.line_text LIKE '%"act":"ReportCompletion","content":_"outcome":"BASICALLY_DONE"%' THEN 'BASICALLY_DONE'
        WHEN l.line_text LIKE '%"act":"ReportCompletion","content":_"outcome":"STAGED"%' THEN 'STAGED'
        ELSE 'NOT_DONE' END
    FROM {table}line l WHERE l.round_id = {table}problem.round_id AND l.kind = 'PROBLEM'
    AND l.subject_key = {table}problem.problem_key AND l.line_seq = (SELECT MAX(m.line_seq) FROM {table}line m
        WHERE m.round_id = {table}problem.round_id AND m.kind = 'PROBLEM' AND m.subject_key = {table}problem.problem_key
        AND m.line_seq < {table}problem.row_version AND m.act = 'ReportCompletion')), 'NOT_DONE')
WHERE status_code IN ('STRUCK_OFF', 'CONSOLIDATED');

UPDATE {table}stood SET outcome_code = COALESCE((SELECT CASE
        WHEN l.line_text LIKE '%"act":"ReportCompletion","content":_"outcome":"DONE"%' THEN 'DONE'
        WHEN l.line_text LIKE '%"act":"ReportCompletion","content":_"outcome":"BASICALLY_DONE"%' THEN 'BASICALLY_DONE'
        WHEN l.line_text LIKE '%"act":"ReportCompletion","content":_"outcome":"STAGED"%' THEN 'STAGED'
        ELSE 'NOT_DONE' END
    FROM {table}line l WHERE l.round_id = {table}stood.round_id AND l.kind = 'PROBLEM'
    AND l.subject_key = {table}stood.problem_key AND l.line_seq = (SELECT MAX(m.line_seq) FROM {table}line m
        WHERE m.round_id = {table}stood.round_id AND m.kind = 'PROBLEM' AND m.subject_key = {table}stood.problem_key
        AND m.line_seq < {table}stood.row_version AND m.act = 'ReportCompletion')), 'NOT_DONE')
WHERE status_code IN ('STRUCK_OFF', 'CONSOLIDATED');

CREATE TABLE IF NOT EXISTS {table}counts (
    round_id     VARCHAR(40){exact} NOT NULL,
    addressee    VARCHAR(12){exact} NOT NULL,
    area_level   VARCHAR(10){exact} NOT NULL,
    focus_code   VARCHAR(60){exact} NOT NULL,
    field_code   VARCHAR(60){exact} NOT NULL,
    status_code  VARCHAR(60){exact} NOT NULL,
    outcome_code VARCHAR(60){exact} NOT NULL,
    immediate    SMALLINT NOT NULL,
    restricted   SMALLINT NOT NULL,
    problems     BIGINT NOT NULL,
    PRIMARY KEY (round_id, addressee, area_level, focus_code, field_code, status_code, outcome_code, immediate,
        restricted)
){suffix};

DELETE FROM {table}counts;

INSERT INTO {table}counts (round_id, addressee, area_level, focus_code, field_code, status_code, outcome_code, immediate,
    restricted, problems)
SELECT p.round_id, p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code, p.outcome_code, p.immediate,
    p.restricted, COUNT(*)
FROM {table}problem p
GROUP BY p.round_id, p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code, p.outcome_code, p.immediate,
    p.restricted;

DROP TABLE IF EXISTS {table}tally;
