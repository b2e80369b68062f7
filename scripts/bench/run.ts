import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../stale.js';
import { apiAgainst } from './api/against.js';
import { openEnvironment } from './environment.js';
import { formatsAgainst } from './formats-against.js';
import { installPeers } from './peers.js';
import { Figures } from './report/figures.js';
import { goals } from './report/goals.js';
import { judge } from './report/judge.js';
import { save } from './report/save.js';
import { goalTable, suiteTables } from './report/table.js';
import type { Suite } from './suite.js';
import { addedCpu } from './suites/added-cpu.js';
import { calendar } from './suites/calendar.js';
import { firstItem } from './suites/first-item.js';
import { formats } from './suites/formats.js';
import { longList } from './suites/long-list.js';
import { manyWidgets } from './suites/many-widgets.js';
import { memory } from './suites/memory.js';
import { realNetwork } from './suites/real-network.js';
import { scriptBytes } from './suites/script-bytes.js';
import { update } from './suites/update.js';

const suites: Record<string, Suite> = {
  bytes: scriptBytes,
  first: firstItem,
  network: realNetwork,
  cpu: addedCpu,
  long: longList,
  update,
  many: manyWidgets,
  memory,
  formats,
  calendar,
};

/**
 * Compares the cost of the widgets with baselines that do the same, measured in the same run: `npm run bench`, about
 * three minutes, or only some suites by name, `npm run bench -- cpu memory`. `npm run bench:full` adds the peers of npm,
 * more conditions and more rounds; `--rounds 3` sets their number, and `--save` writes the results and their plots for the site. `npm run bench -- formats
 * --against COMMIT` compares the parsers with those of a commit, without a browser; `npm run bench -- api --against
 * COMMIT` compares votes and reads of the API, on both engines or on that of `--engine PGlite`.
 */
const {
  positionals: wanted,
  values: { against, engine, full = false, rounds, save: saved = false },
} = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    engine: { type: 'string' },
    full: { type: 'boolean' },
    rounds: { type: 'string' },
    save: { type: 'boolean' },
  },
});
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
  const unknown = wanted.find((name) => !suites[name]);
  if (unknown) throw new Error(`There is no suite “${unknown}”: ${Object.keys(suites).join(', ')}.`);
  buildIfStale(fileURLToPath(new URL('../..', import.meta.url)));
  const figures = new Figures();
  const peers = full ? installPeers(figures.missing) : [];
  const environment = await openEnvironment();
  const count = Number(rounds);
  const run = {
    environment,
    full,
    peers,
    rounds: (many: number, few: number) => count || (full ? many : few),
    missing: figures.missing,
  };
  const browser = await environment.browser.version();
  try {
    for (const [name, measure] of Object.entries(suites)) {
      if (wanted.length && !wanted.includes(name)) continue;
      const measurements = await measure(run);
      figures.add(measurements);
      console.log(suiteTables(measurements));
    }
  } finally {
    await environment.close();
  }
  for (const { name, reason } of figures.missing) console.log(`\nNot measured: ${name}: ${reason}.`);
  const judgements = judge(goals, figures).filter(({ verdict }) => !wanted.length || verdict !== 'not measured');
  console.log(`\n${goalTable(judgements)}`);
  if (saved) await save(figures, judgements, browser);
}
