#!/usr/bin/env bash
# One would expect the name of an organizer that is written in quotes, CN="Mairie: service; culture", to be read to its end.
# ts-ics, node-ical and cal-parser cut it at the first colon or semicolon; cal-parser then takes the rest of the name for the
# beginning of the address. ical.js reads it whole.
# Versions: ts-ics 2.4.6, node-ical 0.27.2, cal-parser 1.0.2, ical.js 2.2.1.
# Right: RFC 5545 §3.2: "Property parameter values that contain the COLON, SEMICOLON, or COMMA character separators MUST be
# specified as quoted-string text values". Met by whoever reads the agenda of a town hall or of an association whose name has
# such a character.
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
  ...['DTSTART:20260411T120000Z', 'SUMMARY:Carnaval', 'ORGANIZER;CN="Mairie: service; culture":mailto:mairie@commune.example'],
  ...['END:VEVENT', 'END:VCALENDAR', ''],
];
const text = lines.join('\r\n');
const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
console.log('ical.js:', event.getFirstProperty('organizer').getParameter('cn'));
console.log('ts-ics:', convertIcsCalendar(undefined, text).events[0].organizer.name);
const [read] = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
console.log('node-ical:', read.organizer.params.CN);
const { params, value } = parseString(text).events[0].organizer;
console.log('cal-parser:', params.cn, '| address:', value);
JS
seen=$(node read.mjs)
echo "$seen"
expected='ical.js: Mairie: service; culture
ts-ics: "Mairie: service
node-ical: "Mairie: service
cal-parser: "Mairie | address:  service; culture":mailto:mairie@commune.example'
if [[ $seen != "$expected" ]]; then
  echo 'changed'
  exit 1
fi
