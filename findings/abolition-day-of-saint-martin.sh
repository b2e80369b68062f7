#!/usr/bin/env bash
# One would expect date-holidays to have the abolition of slavery in Saint-Martin on 28 May, the day on which the island
# keeps it.
# It has 27 May, the day of Guadeloupe, to which the island belonged until 2007; that of Saint-Barthélemy, 9 October, is as
# kept. The same under both names of the territory, FR-MF and MF.
# Version: date-holidays 3.37.0.
# Right is 28 May by what is done: the circular of 4 May 2018 lets the island choose it, and it has been the holiday since;
# article L3422-2 of the Code du travail still said 27 May in 2019 (soualigapost.com, 27 May 2024; le97150.fr, 13 May 2019).
# A table of holidays from the text of the law alone has the same error. Met by whoever shows whether an office in
# Saint-Martin is open.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save date-holidays@3.37.0

cat >holidays.cjs <<'JS'
const Holidays = require('date-holidays');
for (const place of [['FR', 'GP'], ['FR', 'MF'], ['MF'], ['FR', 'BL']]) {
  const days = new Holidays(...place).getHolidays(2026).filter(({ name }) => name.includes('esclavage'));
  console.log(`${place.join('-')}: ${days.map(({ date }) => date.slice(0, 10)).join(' ')}`);
}
JS
seen=$(TZ=UTC node holidays.cjs)
echo "$seen"
if [[ $seen != $'FR-GP: 2026-05-27\nFR-MF: 2026-05-27\nMF: 2026-05-27\nFR-BL: 2026-10-09' ]]; then
  echo 'changed'
  exit 1
fi
