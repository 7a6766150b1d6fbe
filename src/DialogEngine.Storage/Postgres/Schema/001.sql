-- Instants are counts of 100 ns since the year 1, UTC. Ids of 128 bits are uuid for its size and its order, not for
-- its meaning. Text keys are compared byte by byte: the order of a language can change with the operating system
-- below, and an index with it.

CREATE TABLE dialogue (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    join_code  text COLLATE "C" NOT NULL UNIQUE,
    created_at bigint  NOT NULL,
    accepting  boolean NOT NULL DEFAULT false
);

CREATE TABLE dialogue_event (
    dialogue      text COLLATE "C" NOT NULL REFERENCES dialogue (id),
    version       bigint NOT NULL,
    at            bigint NOT NULL,
    kind          text   NOT NULL,
    payload       text   NOT NULL,
    previous_hash bytea  NOT NULL,
    hash          bytea  NOT NULL,
    PRIMARY KEY (dialogue, version)
);

CREATE TABLE ballot_box (
    dialogue text COLLATE "C" NOT NULL,
    box      integer NOT NULL,
    epoch    bigint  NOT NULL,
    PRIMARY KEY (dialogue, box)
);

-- The number is the compact key that each of a poll's ballots carries.
CREATE TABLE poll (
    number      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dialogue    text COLLATE "C" NOT NULL REFERENCES dialogue (id),
    id          text COLLATE "C" NOT NULL,
    open        boolean NOT NULL,
    options     integer NOT NULL,
    min_choices integer NOT NULL,
    max_choices integer NOT NULL,
    closes_at   bigint,
    UNIQUE (dialogue, id)
);

CREATE INDEX poll_deadline ON poll (closes_at) WHERE open AND closes_at IS NOT NULL;

-- What voter keys are made with: for a poll, or, where the poll is '', for all supports of the dialogue. Apart from
-- what they belong to, because a row that is deleted leaves its bytes in the file until the table is written anew,
-- and this table is small enough for that.
CREATE TABLE secret (
    dialogue text COLLATE "C" NOT NULL REFERENCES dialogue (id),
    poll     text COLLATE "C" NOT NULL,
    secret   bytea NOT NULL,
    PRIMARY KEY (dialogue, poll)
);

-- No reference to the poll: who writes a ballot holds the poll's row, and no poll is ever deleted; checking each row
-- again would be paid by every vote. The id is checked when a statement has written all its rows, since within one
-- of them a voter may take up an id that another gives up.
CREATE TABLE ballot (
    poll       integer  NOT NULL,
    voter      uuid     NOT NULL,
    id         uuid     NOT NULL,
    choice     bytea    NOT NULL,
    revision   integer  NOT NULL,
    attendance smallint NOT NULL,
    replaced   bytea    NOT NULL,
    PRIMARY KEY (poll, voter),
    CONSTRAINT ballot_by_id UNIQUE (poll, id) DEFERRABLE INITIALLY IMMEDIATE
);

CREATE TABLE moderator (
    id       text COLLATE "C" NOT NULL PRIMARY KEY,
    name     text    NOT NULL,
    role     integer NOT NULL,
    revoked  boolean NOT NULL,
    key_hash bytea   NOT NULL UNIQUE
);

CREATE TABLE moderator_dialogue (
    moderator text COLLATE "C" NOT NULL REFERENCES moderator (id),
    dialogue  text COLLATE "C" NOT NULL REFERENCES dialogue (id),
    PRIMARY KEY (moderator, dialogue)
);

CREATE TABLE sign_in_code (
    hash       bytea NOT NULL PRIMARY KEY,
    moderator  text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL
);

CREATE TABLE readiness (
    probes bigint NOT NULL
);

INSERT INTO readiness (probes) VALUES (0);
