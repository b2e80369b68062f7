import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../stale.js';
import { apiAgainst } from './api/against.js';
import { cpu } from './cpu.js';
import { jsonFeed } from './feed.js';
import { firstItem } from './first-item.js';
import { formatsAgainst } from './formats-against.js';
import { formats } from './formats.js';
import { leaks } from './leaks.js';
import { longList } from './long-list.js';
import { manyWidgets } from './many-widgets.js';
import { compressed, openEnvironment, type BenchEnvironment } from './environment.js';
import { update } from './update.js';

const benchmarks: Record<string, (environment: BenchEnvironment) => Promise<void>> = {
  first: firstItem,
  cpu,
  long: longList,
  update,
  many: manyWidgets,
  leaks,
  formats,
};

/**
 * Compares the cost of the news feed with a baseline that does the same, measured in the same run: `npm run bench`, or
 * only some benchmarks by name, `npm run bench -- cpu leaks`. `npm run bench -- formats --against COMMIT` compares the
 * parsers with those of a commit, without a browser; `npm run bench -- api --against COMMIT` compares votes and reads of the
 * API, on both engines or on that of `--engine PGlite`.
 */
const {
  positionals: wanted,
  values: { against, engine },
} = parseArgs({ allowPositionals: true, options: { against: { type: 'string' }, engine: { type: 'string' } } });
const engines = (['PGlite', 'PostgreSQL'] as const).filter((name) => engine === undefined || engine === name);
const comparisons: Record<string, (commit: string) => Promise<void>> = {
  formats: formatsAgainst,
  api: (commit) => apiAgainst(commit, engines),
};

if (against === undefined) await runAll();
else await compareWith(against);

async function compareWith(commit: string): Promise<void> {
  const compare = comparisons[wanted.join()];
  if (!compare) throw new Error('Compared with a commit are: npm run bench -- formats|api --against COMMIT.');
  await compare(commit);
}

async function runAll(): Promise<void> {
  const unknown = wanted.find((name) => !benchmarks[name]);
  if (unknown) throw new Error(`There is no benchmark “${unknown}”: ${Object.keys(benchmarks).join(', ')}.`);
  buildIfStale(fileURLToPath(new URL('../..', import.meta.url)));
  const environment = await openEnvironment();
  environment.server.on('/feed.json', compressed(jsonFeed(10), 'application/json'));
  try {
    for (const [name, play] of Object.entries(benchmarks))
      if (!wanted.length || wanted.includes(name)) await play(environment);
  } finally {
    await environment.close();
  }
}
