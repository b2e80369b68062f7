#!/usr/bin/env bash
# One would expect BYDAY=1MO,WE in a monthly rule to mean the first Monday and every Wednesday: BYDAY is a list of days,
# each of which may have a number.
# rrule and python-dateutil give no date at all: they keep days that are in both parts of the list, those with a number and
# those without. Numbered days alone (1MO,2WE) and plain ones alone are right. ical.js and rrule-temporal give both.
# Versions: rrule 2.8.1, python-dateutil 2.9.0.post0; ical.js 2.2.1, rrule-temporal 2.2.8.
# Right: RFC 5545 §3.3.10: "The BYDAY rule part specifies a COMMA-separated list of days of the week … Each BYDAY value can
# also be preceded by a positive (+n) or negative (-n) integer". Met by whoever repeats "the first Monday and every
# Wednesday" in one rule: the series vanishes.
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
const rule = 'FREQ=MONTHLY;BYDAY=1MO,WE';
const [from, to] = [new Date('2026-01-01T00:00Z'), new Date('2026-02-01T00:00Z')];
const days = (dates) => dates.map((date) => String(date).slice(8, 10)).join(' ');
console.log('rrule:', days(rrulestr(`DTSTART:20260105T100000Z\nRRULE:${rule}`).between(from, to, true).map((date) => date.toISOString())));
const temporal = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:20260105T100000\nRRULE:${rule}` });
console.log('rrule-temporal:', days(temporal.between(from, to, true)));
const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString('2026-01-05T10:00:00'));
console.log('ical.js:', days(Array.from({ length: 5 }, () => iterator.next().toString())));
JS
cat >rules.py <<'PY'
from datetime import datetime
from dateutil.rrule import rrulestr
rule = rrulestr('FREQ=MONTHLY;BYDAY=1MO,WE', dtstart=datetime(2026, 1, 5, 10))
print('python-dateutil:', ' '.join(f'{day:%d}' for day in rule.between(datetime(2026, 1, 1), datetime(2026, 2, 1), inc=True)))
PY
seen=$(node rules.mjs; PYTHONPATH=python python3 rules.py)
echo "$seen"
expected='rrule: 
rrule-temporal: 05 07 14 21 28
ical.js: 05 07 14 21 28
python-dateutil: '
if [[ $seen != "$expected" ]]; then
  echo 'changed'
  exit 1
fi
