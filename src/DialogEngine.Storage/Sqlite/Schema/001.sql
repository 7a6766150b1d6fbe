-- Instants are counts of 100 ns since the year 1, UTC; ids of 128 bits are their 16 bytes, highest first.

-- A secret is destroyed by writing as many zeros over it. A row that grows or shrinks can make SQLite move its
-- neighbors to another page and leave their bytes behind, also with secure_delete. So in the two tables that hold
-- secrets rows are only appended, and never change their size.

CREATE TABLE dialogue (
    id             TEXT    NOT NULL PRIMARY KEY,
    join_code      TEXT    NOT NULL UNIQUE,
    created_at     INTEGER NOT NULL,
    accepting      INTEGER NOT NULL DEFAULT 0,
    support_secret BLOB    NOT NULL
) STRICT;

CREATE TABLE dialogue_event (
    dialogue      TEXT    NOT NULL REFERENCES dialogue (id),
    version       INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    kind          TEXT    NOT NULL,
    payload       TEXT    NOT NULL,
    previous_hash BLOB    NOT NULL,
    hash          BLOB    NOT NULL,
    PRIMARY KEY (dialogue, version)
) STRICT;

CREATE TABLE ballot_box (
    dialogue TEXT    NOT NULL,
    box      INTEGER NOT NULL,
    epoch    INTEGER NOT NULL,
    PRIMARY KEY (dialogue, box)
) STRICT, WITHOUT ROWID;

-- The number is the compact key that each of a poll's ballots carries.
CREATE TABLE poll (
    number      INTEGER NOT NULL PRIMARY KEY,
    dialogue    TEXT    NOT NULL REFERENCES dialogue (id),
    id          TEXT    NOT NULL,
    open        INTEGER NOT NULL,
    options     INTEGER NOT NULL,
    min_choices INTEGER NOT NULL,
    max_choices INTEGER NOT NULL,
    closes_at   INTEGER,
    UNIQUE (dialogue, id)
) STRICT;

CREATE INDEX poll_deadline ON poll (closes_at) WHERE open AND closes_at IS NOT NULL;

-- Apart from the polls, whose rows grow when they get a deadline.
CREATE TABLE poll_secret (
    poll   INTEGER NOT NULL PRIMARY KEY REFERENCES poll (number),
    secret BLOB    NOT NULL
) STRICT;

-- Without row ids, which would count in the order of voting: the table is sorted by keys that nobody can foresee.
CREATE TABLE ballot (
    poll       INTEGER NOT NULL REFERENCES poll (number),
    voter      BLOB    NOT NULL CHECK (length(voter) = 16),
    id         BLOB    NOT NULL CHECK (length(id) = 16),
    choice     BLOB    NOT NULL,
    revision   INTEGER NOT NULL,
    attendance INTEGER NOT NULL,
    replaced   BLOB    NOT NULL,
    PRIMARY KEY (poll, voter)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX ballot_by_id ON ballot (poll, id);

CREATE TABLE moderator (
    id       TEXT    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    role     INTEGER NOT NULL,
    revoked  INTEGER NOT NULL,
    key_hash BLOB    NOT NULL UNIQUE
) STRICT;

CREATE TABLE moderator_dialogue (
    moderator TEXT NOT NULL REFERENCES moderator (id),
    dialogue  TEXT NOT NULL REFERENCES dialogue (id),
    PRIMARY KEY (moderator, dialogue)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_code (
    hash       BLOB    NOT NULL PRIMARY KEY,
    moderator  TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE readiness (
    probes INTEGER NOT NULL
) STRICT;

INSERT INTO readiness (probes) VALUES (0);
