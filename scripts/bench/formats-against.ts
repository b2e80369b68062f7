import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildBoth, type Reader } from './commit.js';
import { atom, jsonFeed, rss } from './news.js';
import { row } from './report/table.js';

/** Parses per turn, and turns. The minima of so many agree to a few hundredths. */
const TIMES = 5;
const TURNS = 150;
/** The ratio of present to former time above which a format is reported as slower. */
const MOST = 1.1;

const COUNT = 200;
const url = 'https://mairie.example/flux';
const data = fileURLToPath(new URL('../../../shared/data/cms/', import.meta.url));

/** The feeds to parse, by name: generated ones, and real answers where the data folder is present. */
function bodies(): [string, Uint8Array][] {
  const encoder = new TextEncoder();
  const written = { 'JSON Feed': jsonFeed(COUNT), 'RSS 2.0': rss(COUNT), 'Atom 1.0': atom(COUNT) };
  const real = existsSync(data) ? readdirSync(data).filter((file) => !file.startsWith('spip-propre')) : [];
  return [
    ...Object.entries(written).map(([name, text]): [string, Uint8Array] => [name, encoder.encode(text)]),
    ...real.map((file): [string, Uint8Array] => [file, readFileSync(data + file)]),
  ];
}

/** Milliseconds that one parse takes, the mean of `TIMES`. */
function time({ parse }: Reader, body: Uint8Array): number {
  const start = performance.now();
  for (let turn = 0; turn < TIMES; turn++) parse('news', { body, contentType: '', url });
  return (performance.now() - start) / TIMES;
}

/**
 * Parses each body with the build of a commit and with the present one, in turns; prints the minima and their ratio.
 */
export async function formatsAgainst(commit: string): Promise<void> {
  const [before, now] = await buildBoth(commit);
  console.log(`\nread now, and by ${commit}: minima of ${TURNS} turns`);
  for (const [name, body] of bodies()) {
    const times: [number[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      // The order alternates, because the second one finds the caches warm.
      for (const index of turn % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
        times[index].push(time(index ? now : before, body));
      }
    }
    const [then, present] = [Math.min(...times[0]), Math.min(...times[1])];
    const ratio = present / then;
    const columns = [present, then].map((figure) => `${figure.toFixed(3)} ms`.padStart(12));
    console.log(row(name, ...columns, `${ratio.toFixed(2)} ×`.padStart(9), ratio > MOST ? '  SLOWER' : ''));
  }
}
