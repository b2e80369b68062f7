#!/usr/bin/env bash
# One would expect an event to have all of its categories, and "Culture\, loisirs" to be one of them.
# ts-ics makes two of the escaped one, "Culture\" and " loisirs", and of several CATEGORIES lines keeps the last alone;
# cal-parser does the latter too and gives the line as one text. ical.js and node-ical read all three categories.
# Versions: ts-ics 2.4.6, cal-parser 1.0.2, node-ical 0.27.2, ical.js 2.2.1.
# Right: RFC 5545 §3.3.11: a COMMA in a text "MUST be escaped", so that an escaped one separates nothing; §3.8.1.2:
# CATEGORIES "can be specified more than once". Met by whoever filters an agenda by category: an event is missing, or stands
# under half of a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save ts-ics@2.4.6 node-ical@0.27.2 cal-parser@1.0.2 ical.js@2.2.1

cat >read.mjs <<'JS'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
const { parseString } = createRequire(import.meta.url)('cal-parser');
const lines = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//FR', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z'],
  ...['DTSTART:20260411T120000Z', 'SUMMARY:Carnaval', 'CATEGORIES:Enfants', 'CATEGORIES:Culture\\, loisirs,Sport'],
  ...['END:VEVENT', 'END:VCALENDAR', ''],
];
const text = lines.join('\r\n');
const show = (name, categories) => console.log(`${name}:`, JSON.stringify(categories));
const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
show('ical.js', event.getAllProperties('categories').flatMap((property) => property.getValues()));
const [read] = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
show('node-ical', read.categories);
show('ts-ics', convertIcsCalendar(undefined, text).events[0].categories);
show('cal-parser', parseString(text).events[0].categories.value);
JS
seen=$(node read.mjs)
echo "$seen"
expected='ical.js: ["Enfants","Culture, loisirs","Sport"]
node-ical: ["Enfants","Culture, loisirs","Sport"]
ts-ics: ["Culture\\"," loisirs","Sport"]
cal-parser: "Culture, loisirs,Sport"'
if [[ $seen != "$expected" ]]; then
  echo 'changed'
  exit 1
fi
