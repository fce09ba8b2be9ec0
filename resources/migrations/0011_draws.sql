-- 0011: draws by lot of a council, from their preparation to the answers of those drawn.

-- The frozen dossier and the record of the draw are attachments: their digests are what the
-- public was told. A draw is voided with a reason, and the one that takes its place names it.
CREATE TABLE draw (
    id               INTEGER PRIMARY KEY,
    council_id       INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    number           INTEGER NOT NULL CHECK (number > 0),
    replaces_id      INTEGER REFERENCES draw (id) ON DELETE RESTRICT,
    state            TEXT NOT NULL
                     CHECK (state IN ('prepared', 'frozen', 'drawn', 'recorded', 'voided')),
    reference_date   TEXT NOT NULL,
    held_on          TEXT,
    held_at          TEXT,
    place            TEXT NOT NULL DEFAULT '',
    seats            INTEGER NOT NULL CHECK (seats > 0),
    method           TEXT NOT NULL DEFAULT ''
                     CHECK (method IN ('', 'leximin', 'maximin', 'tickets', 'urn', 'legacy')),
    one_per_household INTEGER NOT NULL DEFAULT 0 CHECK (one_per_household IN (0, 1)),
    waiting_list     INTEGER NOT NULL DEFAULT 0 CHECK (waiting_list >= 0),
    list_source      TEXT NOT NULL DEFAULT '',
    seed_rule        TEXT NOT NULL DEFAULT '',
    names_shown      TEXT NOT NULL DEFAULT 'full'
                     CHECK (names_shown IN ('full', 'initial', 'number')),
    answer_by        TEXT,
    list_valid_until TEXT,
    witnesses        TEXT NOT NULL DEFAULT '',
    incidents        TEXT NOT NULL DEFAULT '',
    frozen_on        TEXT,
    dossier_sha256   TEXT REFERENCES attachment (sha256),
    drawn_on         TEXT,
    seed             TEXT NOT NULL DEFAULT '',
    record_sha256    TEXT REFERENCES attachment (sha256),
    recorded_on      TEXT,
    voided_on        TEXT,
    void_reason      TEXT NOT NULL DEFAULT '',
    revision         INTEGER NOT NULL DEFAULT 1,
    UNIQUE (council_id, number),
    CHECK (state IN ('prepared', 'voided') OR dossier_sha256 IS NOT NULL),
    CHECK (state NOT IN ('drawn', 'recorded') OR record_sha256 IS NOT NULL),
    CHECK (state <> 'voided' OR trim(void_reason) <> '')
) STRICT;

-- The key tells whose the value is (a college's id, a sex, an age band, a town); the label is
-- the word published.
CREATE TABLE draw_quota (
    id        INTEGER PRIMARY KEY,
    draw_id   INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    criterion TEXT NOT NULL CHECK (criterion IN ('college', 'sex', 'age', 'locality')),
    key       TEXT NOT NULL CHECK (key <> ''),
    label     TEXT NOT NULL CHECK (trim(label) <> ''),
    minimum   INTEGER NOT NULL CHECK (minimum >= 0),
    maximum   INTEGER NOT NULL CHECK (maximum >= minimum),
    UNIQUE (draw_id, criterion, key)
) STRICT;

-- Who stood in the frozen list, who kept a seat, who was left out and why; then what the draw
-- gave and what they answered. The identity is the candidacy's or the mandate's.
CREATE TABLE draw_person (
    id           INTEGER PRIMARY KEY,
    draw_id      INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    candidacy_id INTEGER REFERENCES candidacy (id) ON DELETE RESTRICT,
    mandate_id   INTEGER REFERENCES mandate (id) ON DELETE RESTRICT,
    number       TEXT NOT NULL CHECK (number <> ''),
    standing     TEXT NOT NULL CHECK (standing IN ('candidate', 'seated', 'excluded')),
    reason       TEXT NOT NULL DEFAULT '',
    outcome      TEXT NOT NULL DEFAULT ''
                 CHECK (outcome IN ('', 'seat', 'substitute', 'not_drawn')),
    rank         INTEGER NOT NULL DEFAULT 0,
    called_for   TEXT NOT NULL DEFAULT '',
    deviation    INTEGER NOT NULL DEFAULT 0,
    answer       TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'accepted', 'refused')),
    answered_on  TEXT,
    answer_order INTEGER NOT NULL DEFAULT 0,
    CHECK (candidacy_id IS NOT NULL OR mandate_id IS NOT NULL),
    UNIQUE (draw_id, number)
) STRICT;
CREATE INDEX draw_person_by_candidacy ON draw_person (candidacy_id);
CREATE INDEX draw_person_by_mandate ON draw_person (mandate_id);
