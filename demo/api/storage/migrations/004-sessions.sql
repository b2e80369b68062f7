-- Sessions of the moderation: no names, and nothing that would open a session to a reader of this table.
CREATE TABLE sessions (
  id_hash text PRIMARY KEY,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL
);
