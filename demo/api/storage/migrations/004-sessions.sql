-- Who is logged in to moderate: nobody's name, and nothing that opens the session to whoever reads this table.
CREATE TABLE sessions (
  id_hash text PRIMARY KEY,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL
);
