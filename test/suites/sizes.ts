import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildIfStale } from '../../demo/api/build.js';
import { bundles } from '../../scripts/build/bundles.js';
import { bundleConfig } from '../../vite.config.js';
import type { Report } from '../support/report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Bytes after brotli 11, by file. */
const budgets: Record<string, number> = {
  'commune-widgets.js': 30_000,
  'commune-widgets.iife.js': 30_000,
  'news-feed.js': 14_000,
  'weather-card.js': 14_000,
};

/** What our own code may add to Lit in the news feed. */
const ownBudget = 8_000;

/** The files that browsers load keep within their budgets. */
export async function run(report: Report): Promise<void> {
  buildIfStale(root);
  const lit = await sizeOfLit();
  report.info(row('file', 'raw', 'gzip', 'brotli', 'budget'));
  report.info(row('Lit alone', lit.raw, lit.gzip, lit.brotli, ''));
  let worst = 0;
  const within = (name: string, bytes: number, budget: number | undefined): Promise<boolean> => {
    worst = Math.max(worst, bytes / (budget ?? 0));
    return report.check(`${name} keeps within its budget`, () => {
      if (budget === undefined) throw new Error('It has no budget: give it one.');
      if (bytes > budget) throw new Error(`${bytes} bytes, ${bytes - budget} over its ${budget}`);
    });
  };
  for (const { file } of bundles) {
    const size = measure(await readFile(join(root, 'dist', file)));
    const budget = budgets[file];
    report.info(row(file, size.raw, size.gzip, size.brotli, budget ?? 'none'));
    await within(file, size.brotli, budget);
    if (file !== 'news-feed.js') continue;
    const own = size.brotli - lit.brotli;
    report.info(row('  of it, beside Lit', size.raw - lit.raw, size.gzip - lit.gzip, own, ownBudget));
    await within('what the news feed adds to Lit', own, ownBudget);
  }
  report.figures(`${Math.round(worst * 100)} % of the tightest budget`);
}

/** Lit, bundled and compressed as our files are. */
async function sizeOfLit(): Promise<Size> {
  const folder = await mkdtemp(join(tmpdir(), 'sizes-'));
  try {
    const bundle = { file: 'lit.js', entry: 'test/fixtures/lit-alone.ts', format: 'es' } as const;
    await build({ configFile: false, ...bundleConfig(bundle, folder) });
    return measure(await readFile(join(folder, 'lit.js')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function measure(bytes: Buffer): Size {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, quality).length,
  };
}

function row(name: string, ...figures: (string | number)[]): string {
  return name.padEnd(26) + figures.map((figure) => String(figure).padStart(9)).join('');
}
