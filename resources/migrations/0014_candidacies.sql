-- 0014: the agreement of whoever was drawn from the electoral roll: nobody becomes a candidate
-- without having said yes. Not asked of those who applied by themselves.
ALTER TABLE candidacy ADD COLUMN agreed_on TEXT;

-- The day on which somebody who took a seat through a draw left it, and the next was called:
-- answer_order then tells the place of this vacancy among those of the draw.
ALTER TABLE draw_person ADD COLUMN left_on TEXT;

-- What a council wishes to balance beside college, sex, age and town (sub-area, tenure…): its
-- rule "draw_criteria" names the categories and their values, one a line in the candidacy,
-- "name: value". No statement looks into it.
ALTER TABLE candidacy ADD COLUMN traits TEXT NOT NULL DEFAULT '';

-- Quotas may bear on them: the key is then that line.
CREATE TABLE draw_quota_new (
    id        INTEGER PRIMARY KEY,
    draw_id   INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    criterion TEXT NOT NULL CHECK (criterion IN ('college', 'sex', 'age', 'locality', 'trait')),
    key       TEXT NOT NULL CHECK (key <> ''),
    label     TEXT NOT NULL CHECK (trim(label) <> ''),
    minimum   INTEGER NOT NULL CHECK (minimum >= 0),
    maximum   INTEGER NOT NULL CHECK (maximum >= minimum),
    UNIQUE (draw_id, criterion, key)
) STRICT;
INSERT INTO draw_quota_new
SELECT id, draw_id, position, criterion, key, label, minimum, maximum
FROM draw_quota;
DROP TABLE draw_quota;
ALTER TABLE draw_quota_new RENAME TO draw_quota;
