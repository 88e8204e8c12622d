-- Counts that are kept with every act, and what stood of each problem when.
-- A store that was filled before this step knows of each problem what stands since its last act; what stood earlier is
-- known once the round is brought in anew from its file.

CREATE TABLE IF NOT EXISTS {table}tally (
    round_id    VARCHAR(40){exact} NOT NULL,
    addressee   VARCHAR(12){exact} NOT NULL,
    area_level  VARCHAR(10){exact} NOT NULL,
    focus_code  VARCHAR(60){exact} NOT NULL,
    field_code  VARCHAR(60){exact} NOT NULL,
    status_code VARCHAR(60){exact} NOT NULL,
    immediate   SMALLINT NOT NULL,
    restricted  SMALLINT NOT NULL,
    problems    BIGINT NOT NULL,
    PRIMARY KEY (round_id, addressee, area_level, focus_code, field_code, status_code, immediate, restricted)
){suffix};

CREATE TABLE IF NOT EXISTS {table}stood (
    round_id     VARCHAR(40){exact} NOT NULL,
    problem_key  VARCHAR(80){exact} NOT NULL,
    row_version  BIGINT NOT NULL,
    since_at     BIGINT NOT NULL,
    until_at     BIGINT NOT NULL,
    addressee    VARCHAR(12){exact} NOT NULL,
    area_level   VARCHAR(10){exact} NOT NULL,
    focus_code   VARCHAR(60){exact} NOT NULL,
    field_code   VARCHAR(60){exact} NOT NULL,
    status_code  VARCHAR(60){exact} NOT NULL,
    immediate    SMALLINT NOT NULL,
    restricted   SMALLINT NOT NULL,
    PRIMARY KEY (round_id, problem_key, row_version)
){suffix};

INSERT INTO {table}tally (round_id, addressee, area_level, focus_code, field_code, status_code, immediate, restricted,
    problems)
SELECT p.round_id, p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code, p.immediate, p.restricted,
    COUNT(*)
FROM {table}problem p
GROUP BY p.round_id, p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code, p.immediate, p.restricted;

INSERT INTO {table}stood (round_id, problem_key, row_version, since_at, until_at, addressee, area_level, focus_code,
    field_code, status_code, immediate, restricted)
SELECT p.round_id, p.problem_key, p.row_version, l.acted_at, 9223372036854775807, p.addressee, p.area_level,
    p.focus_code, p.field_code, p.status_code, p.immediate, p.restricted
FROM {table}problem p JOIN {table}line l ON l.round_id = p.round_id AND l.kind = 'PROBLEM'
    AND l.subject_key = p.problem_key AND l.line_seq = p.row_version;
