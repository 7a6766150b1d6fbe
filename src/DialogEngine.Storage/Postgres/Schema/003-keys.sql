-- What tokens and cookies are made with, so that every host of a cluster reads those of the others. Whoever can read
-- this table can sign in as anyone.
CREATE TABLE key_ring (
    number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name   text NOT NULL,
    key    text NOT NULL
);
