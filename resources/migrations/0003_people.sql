-- 0003: persons, the only tables that hold an identity, and organisations.

CREATE TABLE organisation (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    kind        TEXT NOT NULL CHECK (kind IN ('commune', 'intercommunality', 'association',
                    'social_landlord', 'state', 'department', 'region', 'social_fund', 'school',
                    'company', 'shop', 'institution', 'other')),
    siret       TEXT NOT NULL DEFAULT '',
    rna         TEXT NOT NULL DEFAULT '',
    email       TEXT NOT NULL DEFAULT '',
    phone       TEXT NOT NULL DEFAULT '',
    street      TEXT NOT NULL DEFAULT '',
    complement  TEXT NOT NULL DEFAULT '',
    postcode    TEXT NOT NULL DEFAULT '',
    locality    TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT '',
    revision    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX organisation_by_name ON organisation (name);

CREATE TABLE person (
    id                INTEGER PRIMARY KEY,
    civility          TEXT NOT NULL DEFAULT 'none' CHECK (civility IN ('none', 'madam', 'sir')),
    last_name         TEXT NOT NULL CHECK (trim(last_name) <> ''),
    use_name          TEXT NOT NULL DEFAULT '',
    first_name        TEXT NOT NULL DEFAULT '',
    sex               TEXT NOT NULL DEFAULT 'unknown' CHECK (sex IN ('unknown', 'female', 'male')),
    birth_date        TEXT,
    email             TEXT NOT NULL DEFAULT '',
    phone             TEXT NOT NULL DEFAULT '',
    preferred_channel TEXT NOT NULL DEFAULT 'post'
                      CHECK (preferred_channel IN ('post', 'email', 'both', 'hand')),
    notes             TEXT NOT NULL DEFAULT '',
    is_fictitious     INTEGER NOT NULL DEFAULT 0 CHECK (is_fictitious IN (0, 1)),
    search_text       TEXT NOT NULL DEFAULT '',
    revision          INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_by_name ON person (last_name, first_name);

-- Up to six postal lines; the first (the name) is composed from the person.
CREATE TABLE person_address (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('home', 'work', 'seat')),
    care_of    TEXT NOT NULL DEFAULT '',
    building   TEXT NOT NULL DEFAULT '',
    street     TEXT NOT NULL DEFAULT '',
    locality_line TEXT NOT NULL DEFAULT '',
    postcode   TEXT NOT NULL DEFAULT '',
    locality   TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to   TEXT
) STRICT;
CREATE INDEX person_address_by_person ON person_address (person_id, position);

CREATE TABLE person_role (
    id              INTEGER PRIMARY KEY,
    person_id       INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('elected_official', 'agent', 'representative',
                        'expert', 'volunteer', 'other')),
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    title           TEXT NOT NULL DEFAULT '',
    starts_on       TEXT,
    ends_on         TEXT
) STRICT;
CREATE INDEX person_role_by_person ON person_role (person_id, position);
