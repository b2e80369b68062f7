import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const made = fileURLToPath(new URL('../../node_modules/.cache/test-api', import.meta.url));
const wanted = process.argv[2] ?? '';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && file.includes(wanted))
  .map((file) => folder + file);
if (!files.length) throw new Error(`No test file has “${wanted}” in its path.`);
// One process for all files: otherwise each would start database engines of its own, which takes longer than its
// tests.
const all = `${made}/all.mts`;
mkdirSync(made, { recursive: true });
writeFileSync(all, files.map((file) => `import ${JSON.stringify(file)};\n`).join(''));

let passed = 0;
let failed = 0;
// The database engines that a part of the files leaves idle would keep the process alive.
const tests = run({ files: [all], forceExit: true });
tests.on('test:pass', ({ details }) => {
  if (details.type !== 'suite') passed += 1;
});
tests.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') failed += 1;
});
tests.pipe(new spec()).pipe(process.stdout);
tests.on('end', () => {
  process.exitCode = failed || !passed ? 1 : 0;
  process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
});
