#!/usr/bin/env bash
# One would expect FREQ=YEARLY;BYYEARDAY=4,191;BYDAY=SA to mean "the 4th and the 191st day of the year, if it is a Saturday",
# as BYMONTHDAY=13;BYDAY=FR means a Friday the 13th.
# rrule-temporal gives these days on any weekday, and with BYWEEKNO and BYMONTHDAY all days of the week, whatever the day of
# the month; with BYMONTHDAY and BYDAY alone it is right. rrule gives none but Saturdays.
# Versions: rrule-temporal 2.2.8, rrule 2.8.1.
# Right: RFC 5545 §3.3.10: "If multiple BYxxx rule parts are specified, then after evaluating the specified FREQ and INTERVAL
# rule parts, the BYxxx rule parts are applied to the current set of evaluated occurrences", BYDAY after BYYEARDAY, which by
# note 2 of the table limits it. Met in calendars of schools and of waste collection, whose days are numbered in the year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save rrule@2.8.1 rrule-temporal@2.2.8

cat >rules.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { rrulestr } = require('rrule');
const { RRuleTemporal } = require('rrule-temporal');
const [from, to] = [new Date('2026-01-01T00:00Z'), new Date('2028-01-01T00:00Z')];
for (const rule of ['BYYEARDAY=4,191;BYDAY=SA', 'BYWEEKNO=7;BYMONTHDAY=10;BYDAY=MO,TU', 'BYMONTHDAY=13;BYDAY=FR']) {
  const plain = rrulestr(`DTSTART:20200101T100000Z\nRRULE:FREQ=YEARLY;${rule}`).between(from, to, true);
  const temporal = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:20200101T100000\nRRULE:FREQ=YEARLY;${rule}` });
  const days = (dates) => dates.map((date) => String(date).slice(0, 10)).join(' ') || 'none';
  console.log(rule);
  console.log('  rrule:', days(plain.map((date) => date.toISOString())));
  console.log('  rrule-temporal:', days(temporal.between(from, to, true)));
}
JS
seen=$(node rules.mjs)
echo "$seen"
expected='BYYEARDAY=4,191;BYDAY=SA
  rrule: 2027-07-10
  rrule-temporal: 2026-01-04 2026-07-10 2027-01-04 2027-07-10
BYWEEKNO=7;BYMONTHDAY=10;BYDAY=MO,TU
  rrule: 2026-02-10
  rrule-temporal: 2026-02-09 2026-02-10 2027-02-15 2027-02-16
BYMONTHDAY=13;BYDAY=FR
  rrule: 2026-02-13 2026-03-13 2026-11-13 2027-08-13
  rrule-temporal: 2026-02-13 2026-03-13 2026-11-13 2027-08-13'
if [[ $seen != "$expected" ]]; then
  echo 'changed'
  exit 1
fi
