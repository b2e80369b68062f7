#!/usr/bin/env bash
# One would expect opening_hours to answer whether a day is in the school holidays of Corsica as it does elsewhere in France,
# or that it does not know.
# For the summer of 2026 and for 2027 it raises an error, for Corsica alone: its data for that region ends with the winter of
# 2026. In Brittany the same question has an answer. What raises is the question, not the parsing: a page that has read its
# hours without an error fails later.
# Version: opening_hours 3.15.0.
# Right: the calendar of the académie de Corse, https://www.education.gouv.fr/calendrier-scolaire-100148, has dates for both.
# Met by town halls and libraries of Corsica whose hours differ in school holidays ("SH").
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save opening_hours@3.15.0

cat >holidays.cjs <<'JS'
const OpeningHours = require('opening_hours');
console.error = () => undefined;
for (const state of ['Bretagne', 'Corse']) {
  const hours = new OpeningHours('SH open', { lat: 42, lon: 9, address: { country_code: 'fr', state } });
  const answers = ['2026-02-25', '2026-07-20', '2027-02-10'].map((day) => {
    try {
      return hours.getState(new Date(`${day}T10:00`));
    } catch {
      return 'error';
    }
  });
  console.log(`${state}: ${answers.join(' ')}`);
}
JS
seen=$(TZ=Europe/Paris node holidays.cjs)
echo "$seen"
if [[ $seen != $'Bretagne: true true false\nCorse: true error error' ]]; then
  echo 'changed'
  exit 1
fi
