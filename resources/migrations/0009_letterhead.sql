-- 0009: the office's own templates as records, and what its paper looks like.

-- The office's wording of a document, and the shipped text that it was made from: once the
-- program ships another one, it offers it.
CREATE TABLE document_template (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    text     TEXT NOT NULL CHECK (text <> ''),
    basis    TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO document_template (name, text)
SELECT substr(key, 10), value FROM file_property WHERE key LIKE 'template.%' AND value <> '';
DELETE FROM file_property WHERE key LIKE 'template.%';

-- An accent is '#rrggbb', or '' for the house's own. The calibration of envelopes is in tenths
-- of a millimetre, to the right and down.
ALTER TABLE office ADD COLUMN accent TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN footer TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN signature_sha256 TEXT REFERENCES attachment (sha256);
ALTER TABLE office ADD COLUMN envelope_right INTEGER NOT NULL DEFAULT 0
    CHECK (envelope_right BETWEEN -100 AND 100);
ALTER TABLE office ADD COLUMN envelope_down INTEGER NOT NULL DEFAULT 0
    CHECK (envelope_down BETWEEN -100 AND 100);

-- What the letters of one council bear instead of the office's own; '' or NULL: the office's.
CREATE TABLE council_letterhead (
    id               INTEGER PRIMARY KEY,
    council_id       INTEGER NOT NULL UNIQUE REFERENCES council (id) ON DELETE RESTRICT,
    logo_sha256      TEXT REFERENCES attachment (sha256),
    service_lines    TEXT NOT NULL DEFAULT '',
    signatory_name   TEXT NOT NULL DEFAULT '',
    signatory_role   TEXT NOT NULL DEFAULT '',
    signature_sha256 TEXT REFERENCES attachment (sha256),
    revision         INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A funder's logo stands at the foot of documents about actions: never, of those it was asked
-- to fund, or of those it decided to fund.
ALTER TABLE funder ADD COLUMN logo_sha256 TEXT REFERENCES attachment (sha256);
ALTER TABLE funder ADD COLUMN logo_rule TEXT NOT NULL DEFAULT 'never'
    CHECK (logo_rule IN ('never', 'asked', 'decided'));
