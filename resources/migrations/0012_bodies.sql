-- 0012: the life inside a council: who takes part in its bodies, open enrolment, what the
-- prefect recognised, and the residents' initiatives.

-- The rank that a plenary gave the topic of a working group, 1 first, and the day of that vote.
ALTER TABLE council_body ADD COLUMN priority INTEGER CHECK (priority > 0);
ALTER TABLE council_body ADD COLUMN voted_on TEXT;

-- Joining and leaving is free, and dated. A change of role ends one row and starts another.
CREATE TABLE body_participation (
    id        INTEGER PRIMARY KEY,
    body_id   INTEGER NOT NULL REFERENCES council_body (id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    role      TEXT NOT NULL CHECK (role IN ('member', 'lead')),
    starts_on TEXT NOT NULL,
    ends_on   TEXT,
    revision  INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX body_participation_by_body ON body_participation (body_id, starts_on);
CREATE INDEX body_participation_by_person ON body_participation (person_id);

-- Statuses and interests are words of the council's rules, one a line. An enrolment runs until
-- left_on, or until answer_by once a confirmation was asked for and not given.
CREATE TABLE enrolment (
    id          INTEGER PRIMARY KEY,
    council_id  INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    person_id   INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    enrolled_on TEXT NOT NULL,
    territorial_link TEXT NOT NULL DEFAULT ''
                CHECK (territorial_link IN ('', 'lives', 'works', 'seat', 'regular_user')),
    statuses    TEXT NOT NULL DEFAULT '',
    interests   TEXT NOT NULL DEFAULT '',
    parental_consent_on TEXT,
    confirmed_on TEXT,
    asked_on    TEXT,
    answer_by   TEXT,
    left_on     TEXT,
    left_reason TEXT NOT NULL DEFAULT ''
                CHECK (left_reason IN ('', 'own_wish', 'moved', 'death', 'other')),
    revision    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX enrolment_by_council ON enrolment (council_id, enrolled_on);
CREATE INDEX enrolment_by_person ON enrolment (person_id);

-- The prefect's order that recognises the composition of a conseil citoyen (law 2014-173,
-- art. 7), or amends it, and whom it names.
CREATE TABLE recognition_order (
    id         INTEGER PRIMARY KEY,
    council_id INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    kind       TEXT NOT NULL CHECK (kind IN ('recognition', 'amendment')),
    number     TEXT NOT NULL CHECK (trim(number) <> ''),
    signed_on  TEXT NOT NULL,
    notes      TEXT NOT NULL DEFAULT '',
    revision   INTEGER NOT NULL DEFAULT 1,
    UNIQUE (council_id, number)
) STRICT;
CREATE TABLE recognition_order_member (
    id         INTEGER PRIMARY KEY,
    recognition_order_id INTEGER NOT NULL REFERENCES recognition_order (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    status     TEXT NOT NULL CHECK (status IN ('full', 'substitute')),
    college    TEXT NOT NULL DEFAULT '',
    represents TEXT NOT NULL DEFAULT '',
    UNIQUE (recognition_order_id, person_id)
) STRICT;
-- The legal person that carries the council ("structure porteuse").
CREATE TABLE council_host (
    id              INTEGER PRIMARY KEY,
    council_id      INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    starts_on       TEXT,
    ends_on         TEXT
) STRICT;
-- Who speaks for the council where the contract is steered.
CREATE TABLE council_representative (
    id            INTEGER PRIMARY KEY,
    council_id    INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    person_id     INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    steering_body TEXT NOT NULL CHECK (steering_body IN ('steering', 'funders', 'technical',
                      'urban_renewal')),
    starts_on     TEXT,
    ends_on       TEXT
) STRICT;

-- A project that the council started. Once it is an action of the programme, its money is there.
CREATE TABLE initiative (
    id              INTEGER PRIMARY KEY,
    council_id      INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    title           TEXT NOT NULL CHECK (trim(title) <> ''),
    carrying        TEXT NOT NULL CHECK (carrying IN ('entrusted', 'by_residents', 'by_council')),
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    person_id       INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    action_id       INTEGER UNIQUE REFERENCES action (id) ON DELETE RESTRICT,
    starts_on       TEXT,
    ends_on         TEXT,
    cost_cents      INTEGER CHECK (cost_cents >= 0),
    notes           TEXT NOT NULL DEFAULT '',
    revision        INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX initiative_by_council ON initiative (council_id);
CREATE TABLE initiative_funding (
    id            INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    source        TEXT NOT NULL CHECK (trim(source) <> ''),
    asked_cents   INTEGER CHECK (asked_cents >= 0),
    granted_cents INTEGER CHECK (granted_cents >= 0)
) STRICT;
