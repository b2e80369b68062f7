-- Challenges whose solution was used, which works once. Kept until they would have expired anyway.
CREATE TABLE spent_challenges (
  signature text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX spent_challenges_by_expiry ON spent_challenges (expires_at);
