-- What people propose to the town hall. Nothing about them but what they wrote: no address, no browser.
CREATE TABLE submissions (
  reference text PRIMARY KEY,
  -- Of the secret with which the sender follows and withdraws it, which is shown once and stored nowhere.
  secret_hash text NOT NULL,
  type text NOT NULL CHECK (type IN ('news', 'event')),
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected')),
  -- For the sender, with a rejection.
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
  -- About the sender; emptied long before the rest is deleted. Consent came with it: without consent there is no row.
  contact_name text,
  contact_email text,
  organisation text,
  received_at timestamptz NOT NULL,
  decided_at timestamptz,
  -- The last change of what readers see.
  changed_at timestamptz,
  CHECK (type = 'news' OR starts_at IS NOT NULL),
  CHECK ((status = 'pending') = (decided_at IS NULL))
);
CREATE INDEX submissions_by_status ON submissions (status, received_at);

-- In the database, not in files: all processes that share it can serve them, no web server can by mistake, and they
-- end with their proposal. They were made anew from their pixels and weigh some 100 kB.
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
