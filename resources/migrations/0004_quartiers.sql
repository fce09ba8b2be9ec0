-- 0004: communes, quartiers of the contract and council areas, and their portrait.

CREATE TABLE commune (
    id       INTEGER PRIMARY KEY,
    insee    TEXT NOT NULL UNIQUE CHECK (length(insee) = 5),
    name     TEXT NOT NULL CHECK (trim(name) <> ''),
    postcode TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE quartier (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL CHECK (trim(name) <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('qpv', 'qic', 'council_area')),
    description  TEXT NOT NULL DEFAULT '',
    deliberation TEXT NOT NULL DEFAULT '',
    search_text  TEXT NOT NULL DEFAULT '',
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE quartier_code (
    id          INTEGER PRIMARY KEY,
    quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    code        TEXT NOT NULL CHECK (code <> ''),
    valid_from  TEXT,
    valid_to    TEXT
) STRICT;
CREATE TABLE quartier_alias (
    id          INTEGER PRIMARY KEY,
    quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    alias       TEXT NOT NULL CHECK (trim(alias) <> '')
) STRICT;
CREATE TABLE quartier_commune (
    id          INTEGER PRIMARY KEY,
    quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    commune_id  INTEGER NOT NULL REFERENCES commune (id) ON DELETE RESTRICT,
    UNIQUE (quartier_id, commune_id)
) STRICT;
-- A council area and the quartiers of the contract that it touches: N to N.
CREATE TABLE quartier_overlap (
    id                  INTEGER PRIMARY KEY,
    quartier_id         INTEGER NOT NULL REFERENCES quartier (id) ON DELETE CASCADE,
    position            INTEGER NOT NULL,
    contract_quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE RESTRICT,
    UNIQUE (quartier_id, contract_quartier_id)
) STRICT;
CREATE TABLE perimeter (
    id          INTEGER PRIMARY KEY,
    quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    label       TEXT NOT NULL,
    valid_from  TEXT,
    valid_to    TEXT,
    geometry    TEXT NOT NULL DEFAULT '',
    source      TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE indicator (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name     TEXT NOT NULL,
    unit     TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
-- Values are decimal text, or '' with a reason such as 'secret' or 'not_available'.
CREATE TABLE indicator_value (
    id               INTEGER PRIMARY KEY,
    quartier_id      INTEGER NOT NULL REFERENCES quartier (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    indicator_id     INTEGER NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
    year             INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    value            TEXT NOT NULL,
    missing          TEXT NOT NULL DEFAULT '' CHECK (missing IN ('', 'secret', 'not_available')),
    is_approximate   INTEGER NOT NULL DEFAULT 0 CHECK (is_approximate IN (0, 1)),
    comparison_value TEXT NOT NULL DEFAULT '',
    comparison_zone  TEXT NOT NULL DEFAULT '',
    source           TEXT NOT NULL,
    perimeter        TEXT NOT NULL DEFAULT '',
    note             TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX indicator_value_by_quartier ON indicator_value (quartier_id, position);

-- Irritants, opportunities and priority stakes of a quartier, in the contract's words.
CREATE TABLE diagnosis_item (
    id          INTEGER PRIMARY KEY,
    quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('irritant', 'opportunity', 'priority_stake')),
    text        TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;
CREATE INDEX diagnosis_item_by_quartier ON diagnosis_item (quartier_id, kind, position);
