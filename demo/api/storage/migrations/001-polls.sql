-- Settings of the server: its secret, when the environment gives none.
CREATE TABLE settings (
  name text PRIMARY KEY,
  value text NOT NULL
);

CREATE TABLE polls (
  id text PRIMARY KEY,
  question text NOT NULL,
  description text,
  organiser text,
  notice text,
  min_choices integer NOT NULL CHECK (min_choices >= 1),
  max_choices integer NOT NULL CHECK (max_choices >= min_choices),
  opens_at timestamptz NOT NULL,
  closes_at timestamptz CHECK (closes_at >= opens_at),
  results_policy text NOT NULL CHECK (results_policy IN ('always', 'after-vote', 'after-close', 'never')),
  minimum_voters integer NOT NULL CHECK (minimum_voters >= 0),
  voters integer NOT NULL DEFAULT 0 CHECK (voters >= 0),
  -- Part of the key that turns an address into a voter's hash. Deleted when the poll closes.
  salt text
);

-- The sums are updated in the same transactions as the votes, so that reading a poll costs the same with ten votes and
-- with ten thousand.
CREATE TABLE choices (
  poll_id text NOT NULL REFERENCES polls ON DELETE CASCADE,
  id text NOT NULL,
  position integer NOT NULL,
  label text NOT NULL,
  description text,
  votes integer NOT NULL DEFAULT 0 CHECK (votes >= 0),
  PRIMARY KEY (poll_id, id),
  UNIQUE (poll_id, position)
);

-- No name, no address, and no time either: together with an access log, a time would identify the voter.
CREATE TABLE votes (
  receipt_hash text PRIMARY KEY,
  poll_id text NOT NULL REFERENCES polls ON DELETE CASCADE,
  voter text,
  choices text[] NOT NULL,
  UNIQUE (poll_id, voter)
);

-- Separate from the votes, because a ballot stays used when its vote is withdrawn.
CREATE TABLE spent_ballots (
  poll_id text NOT NULL REFERENCES polls ON DELETE CASCADE,
  ballot text NOT NULL,
  PRIMARY KEY (poll_id, ballot)
);

-- The first answer to a write, for its retries. It is encrypted with a key that only the client has.
CREATE TABLE first_answers (
  key_hash text PRIMARY KEY,
  fingerprint text NOT NULL,
  sealed text,
  answered_at timestamptz NOT NULL
);
CREATE INDEX first_answers_by_age ON first_answers (answered_at);
