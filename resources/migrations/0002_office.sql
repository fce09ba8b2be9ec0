-- 0002: the service that owns the file, and the delays and thresholds it applies.

CREATE TABLE office (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    commune        TEXT NOT NULL DEFAULT '',
    service        TEXT NOT NULL DEFAULT '',
    street         TEXT NOT NULL DEFAULT '',
    complement     TEXT NOT NULL DEFAULT '',
    postcode       TEXT NOT NULL DEFAULT '',
    locality       TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    email          TEXT NOT NULL DEFAULT '',
    contact        TEXT NOT NULL DEFAULT '',
    signatory_name TEXT NOT NULL DEFAULT '',
    signatory_role TEXT NOT NULL DEFAULT '',
    dpo_contact    TEXT NOT NULL DEFAULT '',
    logo_sha256    TEXT REFERENCES attachment (sha256),
    revision       INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Legal constants and local delays: data with their source, never literals in code.
CREATE TABLE parameter (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE CHECK (key <> ''),
    label       TEXT NOT NULL,
    value       TEXT NOT NULL,
    origin      TEXT NOT NULL,
    unit        TEXT NOT NULL DEFAULT '',
    source      TEXT NOT NULL,
    source_date TEXT,
    revision    INTEGER NOT NULL DEFAULT 1
) STRICT;
