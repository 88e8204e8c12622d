-- Since when a problem stands as it does is kept with it, so that a problem that never moved needs no row of the past.
-- An index by village takes the place of a wide one: all that it counted by is counted with every act.
-- Each statement may be run twice: an engine that keeps DDL at once may let two nodes begin the same step.

ALTER TABLE {table}problem ADD COLUMN {new}since_at BIGINT DEFAULT 0 NOT NULL;

UPDATE {table}problem SET since_at = (SELECT MAX(s.since_at) FROM {table}stood s
    WHERE s.round_id = {table}problem.round_id AND s.problem_key = {table}problem.problem_key
    AND s.until_at = 9223372036854775807)
WHERE EXISTS (SELECT 1 FROM {table}stood s
    WHERE s.round_id = {table}problem.round_id AND s.problem_key = {table}problem.problem_key
    AND s.until_at = 9223372036854775807);

DELETE FROM {table}stood WHERE until_at = 9223372036854775807;

DROP INDEX IF EXISTS {index problem_count of problem};

CREATE INDEX IF NOT EXISTS {prefix}problem_place ON {table}problem (round_id, addressee, problem_key);
