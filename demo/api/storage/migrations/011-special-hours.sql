-- Exceptional hours and closures of the town hall, which moderators announce. Public; nothing about anybody.
CREATE TABLE special_hours (
  id text PRIMARY KEY,
  -- Both included.
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (last_day >= first_day),
  -- One or two ranges of the day, "08:30-12:00" each; empty for closed.
  ranges text[] NOT NULL DEFAULT '{}',
  reason text NOT NULL DEFAULT ''
);
