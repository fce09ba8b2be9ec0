-- 0008: the yearly programme: campaign, actions, who funds what, what came of it.

CREATE TABLE funder (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL CHECK (trim(name) <> ''),
    short_name      TEXT NOT NULL CHECK (trim(short_name) <> ''),
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    position        INTEGER NOT NULL,
    is_public       INTEGER NOT NULL DEFAULT 1 CHECK (is_public IN (0, 1)),
    is_active       INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision        INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE campaign (
    id                    INTEGER PRIMARY KEY,
    year                  INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2200),
    framing_letter_on     TEXT,
    call_opens_on         TEXT,
    call_closes_on        TEXT,
    funders_committee_on  TEXT,
    steering_committee_on TEXT,
    council_vote_on       TEXT,
    reports_due_on        TEXT,
    notes                 TEXT NOT NULL DEFAULT '',
    revision              INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE envelope (
    id           INTEGER PRIMARY KEY,
    campaign_id  INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    funder_id    INTEGER NOT NULL REFERENCES funder (id) ON DELETE RESTRICT,
    amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
    UNIQUE (campaign_id, funder_id)
) STRICT;

CREATE TABLE action (
    id              INTEGER PRIMARY KEY,
    campaign_id     INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    number          TEXT NOT NULL UNIQUE CHECK (number <> ''),
    title           TEXT NOT NULL CHECK (trim(title) <> ''),
    operator_id     INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    state           TEXT NOT NULL CHECK (state IN ('idea', 'in_preparation', 'submitted',
                        'incomplete', 'complete', 'admissible', 'inadmissible', 'under_review',
                        'proposed', 'accepted', 'partly_accepted', 'deferred', 'refused', 'voted',
                        'notified', 'under_agreement', 'in_progress', 'completed', 'abandoned',
                        'postponed', 'report_due', 'report_received', 'report_validated',
                        'clawback', 'closed')),
    state_is_forced INTEGER NOT NULL DEFAULT 0 CHECK (state_is_forced IN (0, 1)),
    description     TEXT NOT NULL DEFAULT '',
    place           TEXT NOT NULL DEFAULT '',
    starts_on       TEXT,
    ends_on         TEXT,
    is_renewal      INTEGER NOT NULL DEFAULT 0 CHECK (is_renewal IN (0, 1)),
    renewed_id      INTEGER REFERENCES action (id) ON DELETE SET NULL,
    multi_year_from INTEGER,
    multi_year_to   INTEGER,
    dauphin_ref     TEXT NOT NULL DEFAULT '',
    total_cost_cents INTEGER NOT NULL DEFAULT 0 CHECK (total_cost_cents >= 0),
    is_free         INTEGER NOT NULL DEFAULT 0 CHECK (is_free IN (0, 1)),
    initiative      TEXT NOT NULL DEFAULT 'none' CHECK (initiative IN ('none', 'entrusted',
                        'by_residents', 'by_council')),
    council_id      INTEGER REFERENCES council (id) ON DELETE RESTRICT,
    report_due_on   TEXT,
    report_received_on TEXT,
    outcome         TEXT NOT NULL DEFAULT '',
    search_text     TEXT NOT NULL DEFAULT '',
    revision        INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX action_by_campaign ON action (campaign_id, number);

CREATE TABLE action_quartier (
    id          INTEGER PRIMARY KEY,
    action_id   INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    quartier_id INTEGER NOT NULL REFERENCES quartier (id) ON DELETE RESTRICT,
    share       TEXT NOT NULL DEFAULT '',  -- percent as decimal text; '' shares equally
    UNIQUE (action_id, quartier_id)
) STRICT;
-- The first objective is the main one.
CREATE TABLE action_objective (
    id           INTEGER PRIMARY KEY,
    action_id    INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    objective_id INTEGER NOT NULL REFERENCES operational_objective (id) ON DELETE RESTRICT,
    UNIQUE (action_id, objective_id)
) STRICT;
CREATE INDEX action_objective_by_objective ON action_objective (objective_id);
CREATE TABLE action_public (
    id        INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    phase     TEXT NOT NULL CHECK (phase IN ('expected', 'actual')),
    sex       TEXT NOT NULL CHECK (sex IN ('female', 'male')),
    age_band  TEXT NOT NULL CHECK (age_band IN ('0-5', '6-11', '12-15', '16-25', '26-59', '60+')),
    persons   INTEGER NOT NULL CHECK (persons >= 0),
    UNIQUE (action_id, phase, sex, age_band)
) STRICT;
CREATE TABLE action_state_change (
    id        INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    state     TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    reason    TEXT NOT NULL DEFAULT ''
) STRICT;
-- Amounts are NULL while nobody has said them: nothing decided is not zero decided.
CREATE TABLE funding_line (
    id              INTEGER PRIMARY KEY,
    action_id       INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    funder_id       INTEGER NOT NULL REFERENCES funder (id) ON DELETE RESTRICT,
    year            INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    kind            TEXT NOT NULL CHECK (kind IN ('specific', 'common_law')),
    requested_cents INTEGER CHECK (requested_cents >= 0),
    proposed_cents  INTEGER CHECK (proposed_cents >= 0),
    decided_cents   INTEGER CHECK (decided_cents >= 0),
    paid_cents      INTEGER CHECK (paid_cents >= 0),
    opinion         TEXT NOT NULL DEFAULT '' CHECK (opinion IN ('', 'favourable', 'reserved',
                        'deferred', 'unfavourable')),
    decided_on      TEXT,
    reference       TEXT NOT NULL DEFAULT '',
    UNIQUE (action_id, funder_id, year, kind)
) STRICT;
CREATE INDEX funding_line_by_funder ON funding_line (funder_id, year);
