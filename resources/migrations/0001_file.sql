-- 0001: what every Faubourg file holds, whatever its domain.
-- Dates are ISO text (civil days), stamps UTC ISO text; booleans 0/1; enums stable keys;
-- money integer cents; rates and percentages decimal text. A released migration is never edited.

CREATE TABLE file_property (
    key   TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;

-- One row an act: what changed, both ways. Written by the program in the act's own transaction.
CREATE TABLE journal (
    id        INTEGER PRIMARY KEY,
    act       TEXT NOT NULL CHECK (act <> ''),
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    entity    TEXT NOT NULL CHECK (entity <> ''),
    entity_id INTEGER,
    revision  INTEGER,
    changes   TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_entity ON journal (entity, entity_id, id);

CREATE TABLE attachment (
    sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    content    BLOB NOT NULL
) STRICT;
