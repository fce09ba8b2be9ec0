-- 0010: what councils wish to learn, the training they are offered, and monthly meetings.

CREATE TABLE questionnaire (
    id           INTEGER PRIMARY KEY,
    council_id   INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    title        TEXT NOT NULL CHECK (trim(title) <> ''),
    introduction TEXT NOT NULL DEFAULT '',
    sent_on      TEXT,
    due_on       TEXT,
    revision     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX questionnaire_by_council ON questionnaire (council_id);
-- The options of a choice or a scale, one a line; they are numbered from 1 in answers.
CREATE TABLE questionnaire_question (
    id               INTEGER PRIMARY KEY,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    wording          TEXT NOT NULL CHECK (trim(wording) <> ''),
    kind             TEXT NOT NULL CHECK (kind IN ('choice', 'multiple_choice', 'scale', 'text')),
    options          TEXT NOT NULL DEFAULT ''
) STRICT;
-- What one member gave back; without person_id, nobody knows who.
CREATE TABLE questionnaire_response (
    id               INTEGER PRIMARY KEY,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE RESTRICT,
    person_id        INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    received_on      TEXT NOT NULL,
    revision         INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX questionnaire_response_by_questionnaire
    ON questionnaire_response (questionnaire_id);
-- One row a ticked option, or one for a text.
CREATE TABLE questionnaire_answer (
    id          INTEGER PRIMARY KEY,
    response_id INTEGER NOT NULL REFERENCES questionnaire_response (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    question_id INTEGER NOT NULL REFERENCES questionnaire_question (id) ON DELETE RESTRICT,
    choice      INTEGER CHECK (choice > 0),
    text        TEXT NOT NULL DEFAULT ''
) STRICT;

-- A training offered, to one council or (no council_id) to all, over one or more sittings.
CREATE TABLE training (
    id           INTEGER PRIMARY KEY,
    council_id   INTEGER REFERENCES council (id) ON DELETE RESTRICT,
    title        TEXT NOT NULL CHECK (trim(title) <> ''),
    aims         TEXT NOT NULL DEFAULT '',
    trainer      TEXT NOT NULL DEFAULT '',
    place        TEXT NOT NULL DEFAULT '',
    places       INTEGER CHECK (places > 0),
    is_cancelled INTEGER NOT NULL DEFAULT 0 CHECK (is_cancelled IN (0, 1)),
    revision     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE training_sitting (
    id          INTEGER PRIMARY KEY,
    training_id INTEGER NOT NULL REFERENCES training (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    date        TEXT NOT NULL,
    starts_at   TEXT,
    ends_at     TEXT
) STRICT;
-- minutes: what was followed of it, when not the whole. certified_on: handed the certificate.
CREATE TABLE trainee (
    id           INTEGER PRIMARY KEY,
    training_id  INTEGER NOT NULL REFERENCES training (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    person_id    INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    capacity     TEXT NOT NULL CHECK (capacity IN ('member', 'elected', 'agent', 'other')),
    attendance   TEXT NOT NULL CHECK (attendance IN ('registered', 'attended', 'excused',
                     'absent')),
    minutes      INTEGER CHECK (minutes > 0),
    certified_on TEXT,
    UNIQUE (training_id, person_id)
) STRICT;
CREATE INDEX trainee_by_person ON trainee (person_id);

-- A body may have to meet every month. The table is made anew to widen its check.
CREATE TABLE council_type_frequency_new (
    id              INTEGER PRIMARY KEY,
    council_type_id INTEGER NOT NULL REFERENCES council_type (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    body_kind       TEXT NOT NULL CHECK (body_kind IN ('plenary', 'working_group', 'coordination')),
    times           INTEGER NOT NULL CHECK (times > 0),
    per             TEXT NOT NULL CHECK (per IN ('month', 'quarter', 'half_year', 'year')),
    source          TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO council_type_frequency_new (id, council_type_id, position, body_kind, times, per, source)
SELECT id, council_type_id, position, body_kind, times, per, source FROM council_type_frequency;
DROP TABLE council_type_frequency;
ALTER TABLE council_type_frequency_new RENAME TO council_type_frequency;
