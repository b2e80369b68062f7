-- Whether the sender asked to be told by e-mail that a proposal has arrived and what was decided about it.
ALTER TABLE submissions ADD COLUMN notify boolean NOT NULL DEFAULT false;

-- E-mails that wait to be sent. No address and no text: both are read of the proposal when the turn of its e-mail comes,
-- so that what was forgotten or withdrawn by then is told to nobody.
CREATE TABLE notices (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('received', 'approved', 'rejected', 'summary')),
  reference text REFERENCES submissions ON DELETE CASCADE,
  queued_at timestamptz NOT NULL,
  -- Of the first attempt, or of the next one.
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  CHECK ((kind = 'summary') = (reference IS NULL))
);
CREATE INDEX notices_by_due ON notices (due_at);
