#!/usr/bin/env bash
# One would expect a folder that PGlite 0.3 has filled to open in 0.4 with its tables: both are PostgreSQL 17, the folder
# is taken without a word, and the versions of a data folder are PostgreSQL's.
# It opens and is empty: 0.3 keeps everything in the database template1, 0.4 opens postgres. With { database: 'template1' }
# the tables are there. A program that creates its tables when they are absent goes on with an empty database.
# Versions: @electric-sql/pglite 0.3.16 and 0.4.6.
# Right: PostgreSQL's manual says that template1 is what new databases are copied from, so to move was right; that the
# old place is neither looked at nor named in an error is the surprise
# (https://www.postgresql.org/docs/17/manage-ag-templatedbs.html). Met by whoever upgrades PGlite over a folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-save old@npm:@electric-sql/pglite@0.3.16 new@npm:@electric-sql/pglite@0.4.6

cat >fill.mjs <<'JS'
import { PGlite } from 'old';
const engine = await PGlite.create('data');
await engine.exec('CREATE TABLE kept (id int)');
await engine.close();
process.exit(0);
JS
cat >look.mjs <<'JS'
import { PGlite } from 'new';
for (const options of [{}, { database: 'template1' }]) {
  const engine = await PGlite.create('data', options);
  const { rows } = await engine.query("SELECT current_database() AS database, to_regclass('kept')::text AS found");
  console.log(`${rows[0].database}: ${rows[0].found}`);
  await engine.close();
}
process.exit(0);
JS
node fill.mjs
seen=$(node look.mjs)
echo "$seen"
if [[ $seen != $'postgres: null\ntemplate1: kept' ]]; then
  echo 'changed'
  exit 1
fi
