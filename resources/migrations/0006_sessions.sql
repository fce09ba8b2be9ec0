-- 0006: sessions, agenda, participants, minutes, questions and follow-ups.
-- Free text names persons by mention tokens such as [[person:12]], never by name.

CREATE TABLE session (
    id             INTEGER PRIMARY KEY,
    council_id     INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    body_id        INTEGER REFERENCES council_body (id) ON DELETE RESTRICT,
    number         INTEGER,
    date           TEXT NOT NULL CHECK (date(date) IS date),
    starts_at      TEXT,
    ends_at        TEXT,
    venue          TEXT NOT NULL DEFAULT '',
    venue_address  TEXT NOT NULL DEFAULT '',
    subject        TEXT NOT NULL DEFAULT '',
    state          TEXT NOT NULL CHECK (state IN ('planned', 'convened', 'held', 'minutes_draft',
                       'minutes_sent', 'minutes_approved', 'postponed', 'cancelled', 'archived')),
    convened_on    TEXT,
    notice_required INTEGER CHECK (notice_required >= 0),
    state_reason   TEXT NOT NULL DEFAULT '',
    introduction   TEXT NOT NULL DEFAULT '',
    conclusion     TEXT NOT NULL DEFAULT '',
    minutes_sent_on     TEXT,
    minutes_approved_on TEXT,
    search_text    TEXT NOT NULL DEFAULT '',
    revision       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX session_by_council_date ON session (council_id, date);

CREATE TABLE agenda_item (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    title      TEXT NOT NULL CHECK (trim(title) <> ''),
    details    TEXT NOT NULL DEFAULT '',
    minutes    INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    presenter  TEXT NOT NULL DEFAULT '',
    record     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agenda_item_by_session ON agenda_item (session_id, position);

-- Who is invited, and then whether they came.
CREATE TABLE participant (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    capacity   TEXT NOT NULL CHECK (capacity IN ('member', 'substitute', 'elected', 'facilitator',
                   'expert', 'agent', 'guest')),
    college    TEXT NOT NULL DEFAULT '',
    attendance TEXT NOT NULL DEFAULT 'unknown'
               CHECK (attendance IN ('unknown', 'present', 'excused', 'absent')),
    arrived_at TEXT,
    left_at    TEXT,
    convocation_sent_on TEXT,
    UNIQUE (session_id, person_id)
) STRICT;
CREATE INDEX participant_by_person ON participant (person_id);

-- What the minutes record under an agenda item. Deferred, so that one act may remove an item
-- and then move or remove its entries; no cascade, for it would escape the journal.
CREATE TABLE minutes_entry (
    id             INTEGER PRIMARY KEY,
    session_id     INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    kind           TEXT NOT NULL CHECK (kind IN ('information', 'decision', 'proposal', 'opinion')),
    at             TEXT,
    text           TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;
CREATE INDEX minutes_entry_by_session ON minutes_entry (session_id, position);

CREATE TABLE question (
    id             INTEGER PRIMARY KEY,
    number         INTEGER NOT NULL UNIQUE CHECK (number > 0),
    council_id     INTEGER NOT NULL REFERENCES council (id) ON DELETE RESTRICT,
    session_id     INTEGER REFERENCES session (id) ON DELETE RESTRICT,
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE RESTRICT,
    quartier_id    INTEGER REFERENCES quartier (id) ON DELETE RESTRICT,
    asker_id       INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    asked_on       TEXT NOT NULL,
    theme          TEXT NOT NULL DEFAULT '',
    subject        TEXT NOT NULL CHECK (trim(subject) <> ''),
    text           TEXT NOT NULL DEFAULT '',
    state          TEXT NOT NULL CHECK (state IN ('received', 'qualified', 'forwarded',
                       'answer_in_validation', 'answered', 'closed', 'dismissed')),
    service        TEXT NOT NULL DEFAULT '',
    forwarded_on   TEXT,
    due_on         TEXT,
    reminded_on    TEXT,
    answer         TEXT NOT NULL DEFAULT '',
    answered_on    TEXT,
    closed_on      TEXT,
    closing_reason TEXT NOT NULL DEFAULT '',
    search_text    TEXT NOT NULL DEFAULT '',
    revision       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX question_by_council ON question (council_id, asked_on);

CREATE TABLE follow_up (
    id             INTEGER PRIMARY KEY,
    session_id     INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE RESTRICT,
    question_id    INTEGER REFERENCES question (id) ON DELETE RESTRICT,
    what           TEXT NOT NULL CHECK (trim(what) <> ''),
    owner          TEXT NOT NULL DEFAULT '',
    owner_id       INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    due_on         TEXT,
    state          TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    done_on        TEXT,
    outcome        TEXT NOT NULL DEFAULT '',
    revision       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX follow_up_by_session ON follow_up (session_id);
