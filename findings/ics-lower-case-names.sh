#!/usr/bin/env bash
# One would expect an event whose properties are written in lower case, dtstart and summary, to be read like any other.
# ts-ics gives an event without a start or a title, node-ical one without a start, which then is in no day; neither says so.
# ical.js reads it.
# Versions: ts-ics 2.4.6, node-ical 0.27.2, ical.js 2.2.1.
# Right: RFC 5545 §2.1: names of properties are case-insensitive. Met by whoever subscribes to the calendar of a small program
# that writes its own: the agenda is empty, without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save ts-ics@2.4.6 node-ical@0.27.2 ical.js@2.2.1

cat >read.mjs <<'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
const lines = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//FR', 'BEGIN:VEVENT', 'uid:1', 'dtstamp:20260101T000000Z'],
  ...['dtstart:20260411T120000Z', 'summary:Carnaval', 'END:VEVENT', 'END:VCALENDAR', ''],
];
const text = lines.join('\r\n');
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
console.log('ical.js:', event.startDate.toString(), event.summary);
const [first] = convertIcsCalendar(undefined, text).events;
console.log('ts-ics:', first.start?.date.toISOString(), first.summary);
const [read] = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
console.log('node-ical:', read.start, read.summary);
JS
seen=$(node read.mjs)
echo "$seen"
expected='ical.js: 2026-04-11T12:00:00Z Carnaval
ts-ics: undefined undefined
node-ical: undefined Carnaval'
if [[ $seen != "$expected" ]]; then
  echo 'changed'
  exit 1
fi
