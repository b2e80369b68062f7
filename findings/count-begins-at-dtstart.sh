#!/usr/bin/env bash
# One would expect COUNT=3 to give three occurrences of a series, its start among them, whatever its first day.
# A series that starts on a Thursday and repeats on Saturdays has three Saturdays by rrule, python-dateutil, rrule-temporal
# and ical.js alike: the start is not among them, and not counted.
# Versions: rrule 2.8.1, python-dateutil 2.9.0.post0, ical.js 2.2.1, rrule-temporal 2.2.8.
# Right: RFC 5545 §3.3.10, COUNT: "The "DTSTART" property value always counts as the first occurrence", so that the last is
# the second Saturday, and these show one date too many. §3.8.5.3 asks writers to avoid such a start ("SHOULD be
# synchronized") and leaves the set of dates undefined; the number is not. Met by whoever types a first date and then chooses
# days of the week: the series lasts a week longer in one program than in another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save rrule@2.8.1 ical.js@2.2.1 rrule-temporal@2.2.8
python3 -m pip install --quiet --disable-pip-version-check --target python python-dateutil==2.9.0.post0

cat >rules.mjs <<'JS'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
const require = createRequire(import.meta.url);
const { rrulestr } = require('rrule');
const { RRuleTemporal } = require('rrule-temporal');
const rule = 'FREQ=WEEKLY;BYDAY=SA;COUNT=3';
const days = (dates) => dates.map((date) => String(date).slice(5, 10)).join(' ');
// Thursday, 1 January 2026.
console.log('rrule:', days(rrulestr(`DTSTART:20260101T100000Z\nRRULE:${rule}`).all().map((date) => date.toISOString())));
const temporal = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:20260101T100000\nRRULE:${rule}` });
console.log('rrule-temporal:', days(temporal.all()));
const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260101T100000\r\nRRULE:${rule}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent'));
const iterator = event.iterator();
const dates = [];
for (let next = iterator.next(); next; next = iterator.next()) dates.push(next.toString());
console.log('ical.js:', days(dates));
JS
cat >rules.py <<'PY'
from datetime import datetime
from dateutil.rrule import rrulestr
rule = rrulestr('FREQ=WEEKLY;BYDAY=SA;COUNT=3', dtstart=datetime(2026, 1, 1, 10))
print('python-dateutil:', ' '.join(f'{day:%m-%d}' for day in rule))
PY
seen=$(node rules.mjs; PYTHONPATH=python python3 rules.py)
echo "$seen"
expected='rrule: 01-03 01-10 01-17
rrule-temporal: 01-03 01-10 01-17
ical.js: 01-03 01-10 01-17
python-dateutil: 01-03 01-10 01-17'
if [[ $seen != "$expected" ]]; then
  echo 'changed'
  exit 1
fi
