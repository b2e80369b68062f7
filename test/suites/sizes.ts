import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { browserFiles, entryFile } from '../../scripts/build/bundles.js';
import { compile } from '../../scripts/build/chunks/compile.js';
import { minified } from '../../scripts/build/minify.js';
import { publishedChunks } from '../../scripts/build/published-chunks.js';
import { widgetTags } from '../../src/widget-table.js';
import { bundleConfig } from '../../vite.config.js';
import type { Report } from '../support/report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

interface Budget {
  /** The most bytes that the suite accepts. */
  ceiling: number;
  /** The goal of the design, where there is one. */
  goal?: number;
}

/**
 * Budgets in bytes after brotli 11, by file. Each ceiling is the size that was reached and 150 to 200 bytes, because
 * moving a line changes the result of brotli by up to 70, so that nothing is added unnoticed. The goals of the files with
 * one widget were set before the formats were written.
 */
const budgets: Record<string, Budget> = {
  'commune-widgets.js': { ceiling: 26_650 },
  'commune-widgets.iife.js': { ceiling: 116_750 },
  'news-feed.js': { ceiling: 41_550, goal: 14_000 },
  'weather-card.js': { ceiling: 38_250, goal: 14_000 },
  'poll-box.js': { ceiling: 32_550, goal: 14_000 },
  'job-board.js': { ceiling: 48_750, goal: 14_000 },
  'event-agenda.js': { ceiling: 53_750 },
  'town-hall.js': { ceiling: 37_100 },
  'alert-banner.js': { ceiling: 30_050 },
  'submit-news.js': { ceiling: 47_500, goal: 14_000 },
  'challenge.js': { ceiling: 7_000 },
  'photos.js': { ceiling: 1_350 },
  'details.js': { ceiling: 13_550 },
  'diagnosis.js': { ceiling: 17_200 },
  'frame.js': { ceiling: 2_400 },
  'resizer.js': { ceiling: 600 },
  'locales/ar.js': { ceiling: 9_450 },
  'locales/en.js': { ceiling: 8_000 },
  'themes/sobre.css': { ceiling: 200 },
  'themes/douce.css': { ceiling: 500 },
  'themes/contrastee.css': { ceiling: 400 },
};

/** The chunks of `commune-widgets.js` that a page loads, and the budget of all JavaScript that it downloads. */
const pages: Record<string, Budget & { chunks: readonly string[] }> = {
  'a JSON feed': { chunks: ['news-feed'], ceiling: 35_600, goal: 24_000 },
  'a searched feed': { chunks: ['news-feed', 'news-search'], ceiling: 36_850 },
  'a feed with a video': { chunks: ['news-feed', 'news-videos'], ceiling: 37_550 },
  'an RSS feed': { chunks: ['news-feed', 'feeds', 'html-reader'], ceiling: 43_550, goal: 32_000 },
  WordPress: { chunks: ['news-feed', 'cms', 'html-reader'], ceiling: 40_750 },
  'news and weather': { chunks: ['news-feed', 'weather-card'], ceiling: 46_850, goal: 36_000 },
  'a poll': { chunks: ['poll-box'], ceiling: 34_700 },
  offers: { chunks: ['job-board'], ceiling: 40_950 },
  'an open offer': { chunks: ['job-board', 'job-details'], ceiling: 43_500 },
  'a form': { chunks: ['submit-news'], ceiling: 48_750 },
  'a proposed event': { chunks: ['submit-news', 'agenda-preview'], ceiling: 53_450 },
  'a completed address': { chunks: ['submit-news', 'agenda-preview', 'address-completion'], ceiling: 55_750 },
  'an agenda in JSON': { chunks: ['event-agenda'], ceiling: 42_000 },
  'a calendar': { chunks: ['event-agenda', 'icalendar'], ceiling: 47_950 },
  'opening hours': { chunks: ['town-hall'], ceiling: 35_700 },
  'opening hours of the directory': { chunks: ['town-hall', 'directory'], ceiling: 37_700 },
  alerts: { chunks: ['alert-banner'], ceiling: 31_550 },
  'all but the agenda': {
    chunks: widgetTags.filter((tag) => tag !== 'event-agenda'),
    ceiling: 105_150,
    goal: 71_000,
  },
  'all eight': { chunks: widgetTags, ceiling: 120_500 },
};

/** The budget of our own code in the news feed, without Lit. */
const ownBudget: Budget = { ceiling: 36_300, goal: 8_000 };

/** The budget of what reads and expands iCalendar, with its table of the zones of Windows and without our model. */
const calendarBudget: Budget = { ceiling: 5_350, goal: 4_500 };

/** Checks that the files for browsers are within their budgets. */
export async function run(report: Report): Promise<void> {
  const lit = await sizeOfLit();
  report.info(row('file', 'raw', 'gzip', 'brotli', 'ceiling', 'goal', 'times'));
  report.info(row('Lit alone', lit.raw, lit.gzip, lit.brotli));
  let worst = 0;
  const within = (name: string, bytes: number, budget: Budget | undefined): Promise<boolean> => {
    worst = Math.max(worst, bytes / (budget?.goal ?? Infinity));
    return report.check(`${name} is within its budget`, () => {
      if (!budget) throw new Error('It has no budget: give it one.');
      if (bytes > budget.ceiling) throw new Error(`${bytes} bytes, ${bytes - budget.ceiling} over ${budget.ceiling}`);
    });
  };
  for (const file of browserFiles) {
    const size = measure(await readFile(join(root, 'dist', file)));
    const budget = budgets[file];
    report.info(row(file, size.raw, size.gzip, size.brotli, ...distance(size.brotli, budget)));
    await within(file, size.brotli, budget);
    if (file !== 'news-feed.js') continue;
    const own = size.brotli - lit.brotli;
    const beside = [size.raw - lit.raw, size.gzip - lit.gzip, own];
    report.info(row('  of it, beside Lit', ...beside, ...distance(own, ownBudget)));
    await within('what the news feed adds to Lit', own, ownBudget);
  }
  const calendar = await sizeOfCalendar();
  report.info(
    row(
      'reading a calendar',
      calendar.raw,
      calendar.gzip,
      calendar.brotli,
      ...distance(calendar.brotli, calendarBudget),
    ),
  );
  await within('what reads and expands iCalendar', calendar.brotli, calendarBudget);
  const chunks = await publishedChunks(join(root, 'dist'));
  const bytesOf = async (file: string): Promise<number> => measure(await readFile(join(root, 'dist', file))).brotli;
  report.info(row('page', '', '', 'brotli', 'ceiling', 'goal', 'times'));
  for (const [name, { chunks: names, ...budget }] of Object.entries(pages)) {
    const files = chunks.filter((chunk) => names.includes(chunk.name)).map(({ file }) => file);
    const sizes = await Promise.all([entryFile, ...files].map(bytesOf));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    report.info(row(name, '', '', bytes, ...distance(bytes, budget)));
    await report.check(`a page with ${name} loads the chunks of its table`, () => {
      if (files.length !== names.length) throw new Error(`Of ${names.join(', ')} there are ${files.join(', ')}.`);
    });
    await within(`a page with ${name}`, bytes, budget);
  }
  report.figures(`at most ${worst.toFixed(1)} times the design’s goal`);
}

/** The ceiling, the goal, and the size as a multiple of the goal. */
function distance(bytes: number, budget: Budget | undefined): (string | number)[] {
  const { ceiling = 'none', goal } = budget ?? {};
  return goal ? [ceiling, goal, (bytes / goal).toFixed(2)] : [ceiling, 'none'];
}

/** The size of Lit, bundled and compressed like our files. */
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

/** The size of `calendar/`, compiled as in its chunk: without what the entry of every page contains. */
async function sizeOfCalendar(): Promise<Size> {
  const { modules } = await compile('page:on-demand');
  const { code } = await compile('src/calendar/calendar.ts', { outside: new Set(modules) });
  return measure(Buffer.from(await minified(code, true)));
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
