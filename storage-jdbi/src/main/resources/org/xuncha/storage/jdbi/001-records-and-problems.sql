-- Records, line by line, and the rows of problems that they lead to.
-- {table}, {prefix}, {exact}, {text} and {suffix} are filled in for the engine: see Dialect.

CREATE TABLE IF NOT EXISTS {table}line (
    round_id    VARCHAR(40){exact} NOT NULL,
    kind        VARCHAR(20){exact} NOT NULL,
    subject_key VARCHAR(80){exact} NOT NULL,
    line_seq    BIGINT NOT NULL,
    command_id  VARCHAR(80){exact} NOT NULL,
    act         VARCHAR(80){exact} NOT NULL,
    actor       VARCHAR(64){exact} NOT NULL,
    acted_at    BIGINT NOT NULL,
    line_text   {text} NOT NULL,
    digest      VARCHAR(64){exact} NOT NULL,
    PRIMARY KEY (round_id, kind, subject_key, line_seq)
){suffix};

CREATE UNIQUE INDEX IF NOT EXISTS {prefix}line_command ON {table}line (round_id, command_id);

CREATE TABLE IF NOT EXISTS {table}problem (
    round_id     VARCHAR(40){exact} NOT NULL,
    problem_key  VARCHAR(80){exact} NOT NULL,
    row_version  BIGINT NOT NULL,
    addressee    VARCHAR(12){exact} NOT NULL,
    area_level   VARCHAR(10){exact} NOT NULL,
    focus_code   VARCHAR(60){exact} NOT NULL,
    field_code   VARCHAR(60){exact} NOT NULL,
    status_code  VARCHAR(60){exact} NOT NULL,
    immediate    SMALLINT NOT NULL,
    restricted   SMALLINT NOT NULL,
    problem_text {text} NOT NULL,
    due_day      BIGINT,
    PRIMARY KEY (round_id, problem_key)
){suffix};

CREATE INDEX IF NOT EXISTS {prefix}problem_page ON {table}problem (round_id, status_code, problem_key);

CREATE INDEX IF NOT EXISTS {prefix}problem_count ON {table}problem
    (round_id, addressee, area_level, focus_code, field_code, status_code, restricted);
