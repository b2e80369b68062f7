import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../../../demo/api/storage/pglite.js';

// Writes rows to the database in a folder, by the API's own means or by plain PGlite, says so, and waits to be ended.
// Arguments: the folder, the number of rows, `durably` or another word.
const [folder = '', rows = '', manner = ''] = process.argv.slice(2);
const ids = Array.from({ length: Number(rows) }, (_, id) => id);
const TABLE = 'CREATE TABLE cut (id int)';
const ROW = 'INSERT INTO cut VALUES ($1)';
if (manner === 'durably') {
  const database = await openPglite(folder);
  await database.script(TABLE);
  await Promise.all(ids.map((id) => database.transaction((transaction) => transaction.query(ROW, [id]))));
} else {
  const engine = await PGlite.create(folder);
  await engine.exec(TABLE);
  for (const id of ids) await engine.query(ROW, [id]);
}
console.log('written');
process.stdin.resume();
