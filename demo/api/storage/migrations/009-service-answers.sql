-- The last good answer of each service that is asked on a schedule, by the name of the question: a forecast of a place,
-- the warnings of a département. Public data of others; nothing about anybody.
CREATE TABLE service_answers (
  name text PRIMARY KEY,
  -- Which process asks next: the one that moves this time forward first.
  ask_after timestamptz NOT NULL,
  -- When the service gave the answer, or confirmed it; null before the first one.
  read_at timestamptz,
  body text,
  -- `ETag` and `Last-Modified` of the service, for conditional requests.
  validators jsonb NOT NULL DEFAULT '{}'
);
