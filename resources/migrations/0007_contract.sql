-- 0007: the contrat de ville: stake, axis, shared objective, operational objective per quartier.

CREATE TABLE contract (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    agreement   TEXT NOT NULL DEFAULT '',
    starts_on   TEXT,
    ends_on     TEXT,
    signed_on   TEXT,
    signed_at   TEXT NOT NULL DEFAULT '',
    signatories TEXT NOT NULL DEFAULT '',
    revision    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE stake (
    id          INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL CHECK (trim(title) <> ''),
    revision    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE axis (
    id       INTEGER PRIMARY KEY,
    stake_id INTEGER NOT NULL REFERENCES stake (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL CHECK (trim(title) <> ''),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE shared_objective (
    id       INTEGER PRIMARY KEY,
    axis_id  INTEGER NOT NULL REFERENCES axis (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL CHECK (trim(title) <> ''),
    note     TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE operational_objective (
    id                  INTEGER PRIMARY KEY,
    shared_objective_id INTEGER NOT NULL REFERENCES shared_objective (id) ON DELETE RESTRICT,
    quartier_id         INTEGER NOT NULL REFERENCES quartier (id) ON DELETE RESTRICT,
    position            INTEGER NOT NULL,
    title               TEXT NOT NULL CHECK (trim(title) <> ''),
    note                TEXT NOT NULL DEFAULT '',
    search_text         TEXT NOT NULL DEFAULT '',
    revision            INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX operational_objective_by_quartier ON operational_objective (quartier_id);
-- Every assessment is kept; the newest one is the state of today.
CREATE TABLE objective_progress (
    id           INTEGER PRIMARY KEY,
    objective_id INTEGER NOT NULL REFERENCES operational_objective (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'achieved', 'dropped')),
    assessed_on  TEXT NOT NULL,
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX objective_progress_by_objective ON objective_progress (objective_id, position);

-- Bodies that steer the contract and how often they meet in a year.
CREATE TABLE committee (
    id             INTEGER PRIMARY KEY,
    contract_id    INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    name           TEXT NOT NULL CHECK (trim(name) <> ''),
    kind           TEXT NOT NULL CHECK (kind IN ('funders', 'steering', 'technical', 'orientation',
                       'education', 'thematic', 'urban_walk', 'management')),
    purpose        TEXT NOT NULL DEFAULT '',
    members        TEXT NOT NULL DEFAULT '',
    times_per_year INTEGER CHECK (times_per_year > 0),
    months         TEXT NOT NULL DEFAULT '',
    source         TEXT NOT NULL DEFAULT '',
    revision       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE committee_meeting (
    id           INTEGER PRIMARY KEY,
    committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    date         TEXT NOT NULL,
    is_held      INTEGER NOT NULL DEFAULT 0 CHECK (is_held IN (0, 1)),
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
