#!/usr/bin/env bash
# One would expect opening_hours to know that 26 December is a public holiday in Strasbourg, for the address that Nominatim
# gives there: country_code fr, state "Grand Est", county "Bas-Rhin".
# It does not: its list of départements is compared with the state alone, which in France is a region, and with the county
# only where there is no state. The same address without its state has the holiday.
# Version: opening_hours 3.15.0.
# Right: article L3134-13 of the Code du travail (26 December, and Good Friday where there is a Protestant church, in
# Moselle, Bas-Rhin and Haut-Rhin); addresses by https://nominatim.org/release-docs/latest/api/Output/#addressdetails
# Met by whoever shows the opening hours of a town hall of Alsace or Moselle from OpenStreetMap.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save opening_hours@3.15.0

cat >holidays.cjs <<'JS'
const OpeningHours = require('opening_hours');
const isHoliday = (address, day) =>
  new OpeningHours('PH open', { lat: 48.58, lon: 7.75, address: { country_code: 'fr', ...address } }).getState(new Date(`${day}T10:00`));
for (const address of [{ state: 'Grand Est', county: 'Bas-Rhin' }, { county: 'Bas-Rhin' }, { state: 'Grand Est', county: 'Moselle' }, { state: 'Moselle' }]) {
  console.log(Object.values(address).join(', ') + ':', ['2026-04-03', '2026-12-25', '2026-12-26'].map((day) => isHoliday(address, day)).join(' '));
}
JS
seen=$(TZ=Europe/Paris node holidays.cjs)
echo "$seen"
expected='Grand Est, Bas-Rhin: false true false
Bas-Rhin: true true true
Grand Est, Moselle: false true false
Moselle: true true true'
if [[ $seen != "$expected" ]]; then
  echo 'changed'
  exit 1
fi
