#!/usr/bin/env bash
# One would expect FREQ=YEARLY;BYWEEKNO=20 from Wednesday 13 May 2026 to give the Wednesday of week 20 of each year: what a
# rule does not say is taken from the start of the series.
# rrule and python-dateutil give all seven days of the week. Parts that are absent from other rules they do take from the
# start. rrule-temporal gives the Wednesday.
# Versions: rrule 2.8.1, rrule-temporal 2.2.8, python-dateutil 2.9.0.post0.
# Right: RFC 5545 §3.3.10: "Information, not contained in the rule, necessary to determine the various recurrence instance
# start time and dates are derived from the Start Time (DTSTART) component attribute." Met by whoever repeats an event by
# the number of its week, as schools and waste collection do.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save rrule@2.8.1 rrule-temporal@2.2.8
python3 -m pip install --quiet --disable-pip-version-check --target python python-dateutil==2.9.0.post0

cat >rules.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { rrulestr } = require('rrule');
const { RRuleTemporal } = require('rrule-temporal');
const rule = 'FREQ=YEARLY;BYWEEKNO=20';
const [from, to] = [new Date('2027-01-01T00:00Z'), new Date('2028-01-01T00:00Z')];
const days = (dates) => dates.map((date) => String(date).slice(5, 10)).join(' ');
console.log('rrule:', days(rrulestr(`DTSTART:20260513T100000Z\nRRULE:${rule}`).between(from, to, true).map((date) => date.toISOString())));
const temporal = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:20260513T100000\nRRULE:${rule}` });
console.log('rrule-temporal:', days(temporal.between(from, to, true)));
JS
cat >rules.py <<'PY'
from datetime import datetime
from dateutil.rrule import rrulestr
rule = rrulestr('FREQ=YEARLY;BYWEEKNO=20', dtstart=datetime(2026, 5, 13, 10))
days = rule.between(datetime(2027, 1, 1), datetime(2028, 1, 1), inc=True)
print('python-dateutil:', ' '.join(f'{day:%m-%d}' for day in days))
PY
seen=$(node rules.mjs; PYTHONPATH=python python3 rules.py)
echo "$seen"
week='05-17 05-18 05-19 05-20 05-21 05-22 05-23'
if [[ $seen != "rrule: $week"$'\n'"rrule-temporal: 05-19"$'\n'"python-dateutil: $week" ]]; then
  echo 'changed'
  exit 1
fi
