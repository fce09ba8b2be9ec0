-- 0013: how people come in and leave: the electoral roll, the layouts of imported files,
-- withdrawn candidacies, forgotten people.

-- An extract of the electoral roll, for the time of a draw. Its people stay packed in one value:
-- twenty thousand of them are no persons of the file, leave no trace in the journal, and are gone
-- at once when the extract is purged. The count and the digest of the imported file remain.
CREATE TABLE roll_extract (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    format      TEXT NOT NULL CHECK (format IN ('reu', 'ministry')),
    imported_on TEXT NOT NULL,
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
    electors    INTEGER NOT NULL CHECK (electors >= 0),
    people      BLOB,
    purged_on   TEXT,
    revision    INTEGER NOT NULL DEFAULT 1,
    CHECK ((people IS NULL) = (purged_on IS NOT NULL))
) STRICT;

-- Which heading of a file held what, kept under a name for the next file alike.
CREATE TABLE import_profile (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    name     TEXT NOT NULL CHECK (trim(name) <> ''),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, name)
) STRICT;
CREATE TABLE import_profile_column (
    id                INTEGER PRIMARY KEY,
    import_profile_id INTEGER NOT NULL REFERENCES import_profile (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    heading           TEXT NOT NULL CHECK (trim(heading) <> ''),
    field             TEXT NOT NULL CHECK (field <> ''),
    UNIQUE (import_profile_id, heading)
) STRICT;

-- Where a candidacy comes from: whoever is drawn from the roll must be told so (RGPD, art. 14).
ALTER TABLE candidacy ADD COLUMN origin TEXT NOT NULL DEFAULT 'form'
    CHECK (origin IN ('form', 'list', 'roll'));
ALTER TABLE candidacy ADD COLUMN withdrawn_on TEXT;

-- Once set, nothing but the sex and what the person did for a council is left.
ALTER TABLE person ADD COLUMN anonymised_on TEXT;

-- Two records that look alike and are two people, as somebody made sure.
CREATE TABLE distinct_person (
    id        INTEGER PRIMARY KEY,
    first_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    UNIQUE (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;
CREATE INDEX distinct_person_by_second ON distinct_person (second_id);
