-- When events are. Dates of whole days are the midnights at which they begin.
CREATE TABLE event_dates (
  reference text NOT NULL REFERENCES submissions ON DELETE CASCADE,
  -- Stays the same when the date is moved: calendars recognise it by this number.
  number integer NOT NULL CHECK (number >= 1),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz CHECK (ends_at >= starts_at),
  -- A date that does not take place while the others do.
  cancelled boolean NOT NULL DEFAULT false,
  PRIMARY KEY (reference, number)
);
CREATE INDEX event_dates_by_start ON event_dates (starts_at);

INSERT INTO event_dates (reference, number, starts_at, ends_at)
  SELECT reference, 1, starts_at, ends_at FROM submissions WHERE starts_at IS NOT NULL;

-- The checks that name these columns are dropped with them.
ALTER TABLE submissions DROP COLUMN starts_at, DROP COLUMN ends_at;

-- Of the whole event, for its readers; a proposal has a status of its own.
ALTER TABLE submissions ADD COLUMN event_status text NOT NULL DEFAULT 'confirmed'
  CHECK (event_status IN ('confirmed', 'cancelled', 'postponed', 'full'));
-- By which calendars recognise an event (RFC 7986, section 5.3), whatever the address of the server.
ALTER TABLE submissions ADD COLUMN uid uuid NOT NULL DEFAULT gen_random_uuid();
-- The number of its revision for calendars (RFC 5545, section 3.8.7.4).
ALTER TABLE submissions ADD COLUMN sequence integer NOT NULL DEFAULT 0;
