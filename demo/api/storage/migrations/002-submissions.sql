-- Proposals. Nothing is stored about the senders but what they entered: no address, no browser.
CREATE TABLE submissions (
  reference text PRIMARY KEY,
  -- Hash of the secret with which the sender follows and withdraws the proposal, which is shown once and not stored.
  secret_hash text NOT NULL,
  type text NOT NULL CHECK (type IN ('news', 'event')),
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected')),
  -- For the sender of a rejected proposal.
  reason text,
  title text NOT NULL,
  summary text,
  body text,
  category text,
  commune text,
  url text,
  starts_at timestamptz,
  ends_at timestamptz CHECK (ends_at >= starts_at),
  all_day boolean NOT NULL DEFAULT false,
  place text,
  address text,
  price text,
  ticket_url text,
  -- About the sender; deleted long before the rest. Consent was given: without it there is no row.
  contact_name text,
  contact_email text,
  organisation text,
  received_at timestamptz NOT NULL,
  decided_at timestamptz,
  -- The last change of published content.
  changed_at timestamptz,
  CHECK (type = 'news' OR starts_at IS NOT NULL),
  CHECK ((status = 'pending') = (decided_at IS NULL))
);
CREATE INDEX submissions_by_status ON submissions (status, received_at);

-- In the database, not in files: all processes that share it can serve them, no web server can by mistake, and they
-- are deleted with their proposal. They were re-encoded from their pixels and have about 100 kB.
CREATE TABLE submission_images (
  id text PRIMARY KEY,
  reference text NOT NULL REFERENCES submissions ON DELETE CASCADE,
  position integer NOT NULL,
  alt text NOT NULL,
  credit text,
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  bytes bytea NOT NULL,
  UNIQUE (reference, position)
);
