-- 0014: the agreement of whoever was drawn from the electoral roll: nobody becomes a candidate
-- without having said yes. Not asked of those who applied by themselves.
ALTER TABLE candidacy ADD COLUMN agreed_on TEXT;
