-- What everybody should know for a time: a water cut, a closed road. Nothing about anybody.
CREATE TABLE alerts (
  id text PRIMARY KEY,
  -- Grows with each change, so that visitors who have dismissed the alert see it again.
  version integer NOT NULL DEFAULT 1,
  severity text NOT NULL CHECK (severity IN ('information', 'warning', 'danger')),
  title text NOT NULL,
  text text,
  url text,
  area text,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  -- When a moderator ended it before its time.
  ended_at timestamptz
);
CREATE INDEX alerts_by_end ON alerts (ends_at);
