-- 0005: council types as rules in data, councils, colleges, seats, mandates, candidacies.

CREATE TABLE council_type (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    legal_basis TEXT NOT NULL DEFAULT '',
    revision    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE council_type_parameter (
    id              INTEGER PRIMARY KEY,
    council_type_id INTEGER NOT NULL REFERENCES council_type (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    key             TEXT NOT NULL CHECK (key <> ''),
    value           TEXT NOT NULL,
    source          TEXT NOT NULL DEFAULT '',
    UNIQUE (council_type_id, key)
) STRICT;
-- A share is exact text such as '2/3'; '' when the college has none.
CREATE TABLE council_type_college (
    id              INTEGER PRIMARY KEY,
    council_type_id INTEGER NOT NULL REFERENCES council_type (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL CHECK (trim(name) <> ''),
    kind            TEXT NOT NULL CHECK (kind IN ('resident', 'local_actor', 'other')),
    share           TEXT NOT NULL DEFAULT '',
    share_rule      TEXT NOT NULL DEFAULT 'none'
                    CHECK (share_rule IN ('none', 'exact', 'minimum', 'maximum')),
    seats           INTEGER CHECK (seats >= 0)
) STRICT;
-- What must meet how often: the plenary once a quarter, the coordination three times a year…
CREATE TABLE council_type_frequency (
    id              INTEGER PRIMARY KEY,
    council_type_id INTEGER NOT NULL REFERENCES council_type (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    body_kind       TEXT NOT NULL CHECK (body_kind IN ('plenary', 'working_group', 'coordination')),
    times           INTEGER NOT NULL CHECK (times > 0),
    per             TEXT NOT NULL CHECK (per IN ('quarter', 'half_year', 'year')),
    source          TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE council (
    id              INTEGER PRIMARY KEY,
    council_type_id INTEGER NOT NULL REFERENCES council_type (id) ON DELETE RESTRICT,
    name            TEXT NOT NULL CHECK (trim(name) <> ''),
    created_on      TEXT,
    closed_on       TEXT,
    deliberation    TEXT NOT NULL DEFAULT '',
    venue           TEXT NOT NULL DEFAULT '',
    venue_address   TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    search_text     TEXT NOT NULL DEFAULT '',
    revision        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (council_type_id, name)
) STRICT;
CREATE TABLE council_parameter (
    id         INTEGER PRIMARY KEY,
    council_id INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    key        TEXT NOT NULL CHECK (key <> ''),
    value      TEXT NOT NULL,
    source     TEXT NOT NULL DEFAULT '',
    UNIQUE (council_id, key)
) STRICT;
CREATE TABLE council_quartier (
    id          INTEGER PRIMARY KEY,
    council_id  INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE RESTRICT,
    UNIQUE (council_id, quartier_id)
) STRICT;
CREATE TABLE college (
    id         INTEGER PRIMARY KEY,
    council_id INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (trim(name) <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('resident', 'local_actor', 'other')),
    share      TEXT NOT NULL DEFAULT '',
    share_rule TEXT NOT NULL DEFAULT 'none'
               CHECK (share_rule IN ('none', 'exact', 'minimum', 'maximum'))
) STRICT;
-- A seat exists when empty. Open councils have none.
CREATE TABLE seat (
    id         INTEGER PRIMARY KEY,
    council_id INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    college_id INTEGER NOT NULL REFERENCES college (id) ON DELETE RESTRICT
) STRICT;
CREATE TABLE council_body (
    id         INTEGER PRIMARY KEY,
    council_id INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('plenary', 'working_group', 'coordination')),
    name       TEXT NOT NULL CHECK (trim(name) <> ''),
    topic      TEXT NOT NULL DEFAULT '',
    starts_on  TEXT,
    ends_on    TEXT
) STRICT;
-- The elected pair, the facilitator, outside experts: dated, and not members.
CREATE TABLE council_official (
    id         INTEGER PRIMARY KEY,
    council_id INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    role       TEXT NOT NULL CHECK (role IN ('elected', 'facilitator', 'guest_expert')),
    starts_on  TEXT,
    ends_on    TEXT
) STRICT;

CREATE TABLE mandate (
    id          INTEGER PRIMARY KEY,
    council_id  INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    person_id   INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    college_id  INTEGER REFERENCES college (id) ON DELETE RESTRICT,
    seat_id     INTEGER REFERENCES seat (id) ON DELETE RESTRICT,
    status      TEXT NOT NULL CHECK (status IN ('full', 'substitute')),
    rank        INTEGER,
    represents  TEXT NOT NULL DEFAULT '',
    starts_on   TEXT NOT NULL,
    planned_end TEXT,
    ends_on     TEXT,
    end_reason  TEXT NOT NULL DEFAULT '' CHECK (end_reason IN ('', 'term', 'resignation', 'moved',
                    'death', 'exclusion', 'lost_quality', 'other')),
    parental_consent_on TEXT,
    revision    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX mandate_by_council ON mandate (council_id, starts_on);
CREATE INDEX mandate_by_person ON mandate (person_id);

CREATE TABLE candidacy (
    id           INTEGER PRIMARY KEY,
    council_id   INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    person_id    INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    college_id   INTEGER REFERENCES college (id) ON DELETE RESTRICT,
    number       INTEGER NOT NULL CHECK (number > 0),
    submitted_on TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('received', 'complete', 'eligible', 'ineligible',
                     'drawn', 'substitute', 'not_drawn', 'withdrawn')),
    territorial_link TEXT NOT NULL DEFAULT ''
                     CHECK (territorial_link IN ('', 'lives', 'works', 'seat', 'regular_user')),
    parental_consent_on TEXT,
    reason       TEXT NOT NULL DEFAULT '',
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (council_id, number)
) STRICT;
CREATE INDEX candidacy_by_person ON candidacy (person_id);
