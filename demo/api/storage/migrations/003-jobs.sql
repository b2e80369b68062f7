-- Job offers, named after schema.org's JobPosting. Dates are days in the commune's time zone, the last one included.
CREATE TABLE jobs (
  id text PRIMARY KEY,
  title text NOT NULL,
  description text NOT NULL,
  employer text NOT NULL,
  place text NOT NULL,
  postal_code text,
  contract text NOT NULL,
  work_time text NOT NULL,
  category text CHECK (category IN ('A', 'B', 'C')),
  grade text,
  salary text,
  remote boolean NOT NULL DEFAULT false,
  -- The reference that distinguishes offers for readers, if any.
  reference text UNIQUE,
  apply_url text,
  apply_email text,
  date_posted date NOT NULL,
  valid_through date NOT NULL CHECK (valid_through >= date_posted),
  -- The time when it was filled or withdrawn before its last day.
  closed_at timestamptz,
  CHECK (apply_url IS NOT NULL OR apply_email IS NOT NULL)
);
CREATE INDEX jobs_by_end ON jobs (valid_through);
