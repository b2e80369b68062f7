import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '../../src/sources/index.js';
import { limits } from '../../src/limits.js';
import { clauseFor, textOf } from './decided.js';
import { randomNumbers, randomRule, type RandomRule } from './random-rules.js';

/** The package that rules are compared with: of those measured, the one that had every rule right. */
const PEER = 'rrule-temporal';
const VERSION = '2.2.8';

const UNDECIDED = 'Undecided';

const from = new Date('2026-01-01T00:00:00Z');
const to = new Date('2027-06-01T00:00:00Z');

/** The part of `rrule-temporal` that is used here. */
interface PeerRule {
  between(after: Date, before: Date, inclusive: boolean): { epochMilliseconds: number }[];
}
type Peer = { RRuleTemporal: new (options: { rruleString: string; maxIterations: number }) => PeerRule };

/** The most occurrences of an event that are shown (`limits.occurrences`). */
const MOST = limits.occurrences;

/**
 * Compares the expansion of random rules with an independent implementation, installed in a temporary folder:
 * `npm run calendar:against -- [COUNT] [SEED]`. Prints the differences by the clause of RFC 5545 that decides, and
 * fails if one has none.
 */
const [count = 2_000, seed = 1] = process.argv.slice(2).map(Number);
const random = randomNumbers(seed);
const folder = await mkdtemp(join(tmpdir(), 'rules-'));
try {
  execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, `${PEER}@${VERSION}`]);
  const entry = createRequire(join(folder, 'index.js')).resolve(PEER);
  const { RRuleTemporal } = (await import(pathToFileURL(entry).href)) as Peer;
  const found = new Map<string, string[]>();
  for (let index = 0; index < count; index++) {
    const series = randomRule(random);
    const [ours, theirs] = [expanded(series), expandedBy(RRuleTemporal, series)];
    if (ours.join() === theirs.join()) continue;
    const more = { ...series, rule: series.rule.replace(/COUNT=(\d+)/, (_, most) => `COUNT=${Number(most) + 1}`) };
    const clause = clauseFor({ ...series, ours, oursWithOneMore: expanded(more), theirs }) ?? UNDECIDED;
    const lines = [`${series.start} ${series.rule}`, `  ours   ${ours.join(' ')}`, `  theirs ${theirs.join(' ')}`];
    found.set(clause, [...(found.get(clause) ?? []), lines.join('\n')]);
  }
  for (const [clause, differences] of found) {
    console.log(`\n${clause}: ${differences.length}. ${textOf(clause)}`);
    for (const difference of differences) console.log(difference);
  }
  const numbers = [...found].map(([clause, { length }]) => `${clause} ${length}`).join(', ');
  console.log(
    `\n${count} rules of seed ${seed} beside ${PEER} ${VERSION}; differences by clause: ${numbers || 'none'}`,
  );
  process.exitCode = found.has(UNDECIDED) ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}

function expanded({ start, rule }: RandomRule): string[] {
  const body = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n${start}\nRRULE:${rule}\nEND:VEVENT\nEND:VCALENDAR`;
  const events = parse('events', { body, contentType: 'text/calendar', url: 'https://mairie.example/a.ics', from, to });
  return events.map(({ start: time }) => (time as Date).toISOString().slice(0, 16));
}

/** Up to as many as we show; the end of the period is not part of it. */
function expandedBy(RRuleTemporal: Peer['RRuleTemporal'], { start, rule }: RandomRule): string[] {
  try {
    const peer = new RRuleTemporal({ rruleString: `${start}\nRRULE:${rule}`, maxIterations: 100_000 });
    const times = peer.between(from, to, true).map(({ epochMilliseconds }) => new Date(epochMilliseconds));
    const within = times.filter((time) => time < to).slice(0, MOST);
    return within.map((time) => time.toISOString().slice(0, 16));
  } catch (error) {
    return [String(error)];
  }
}
