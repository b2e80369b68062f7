import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Figures } from './figures.js';
import type { Judgement } from './judge.js';
import { pagePart, type Circumstances } from './page-part.js';
import { drawPlots } from './plots.js';

const demo = fileURLToPath(new URL('../../../demo', import.meta.url));

/** Writes the results for the site: `mesures.json` with all runs, the charts, and the part of the page that shows them. */
export async function save(figures: Figures, judgements: readonly Judgement[], browser: string): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const circumstances: Circumstances = { date, browser, node: process.versions.node, cores: cpus().length };
  const charts = drawPlots(figures);
  mkdirSync(`${demo}/mesures`, { recursive: true });
  for (const [file, svg] of charts) writeFileSync(`${demo}/mesures/${file}`, svg);
  const goals = judgements.map(({ goal: { name, must, aim, subject }, figure, pairwise, verdict }) => {
    return { name, must, aim, unit: subject.unit, figure, pairwise, verdict };
  });
  const results = { ...circumstances, goals, missing: figures.missing, measurements: figures.measurements };
  writeFileSync(`${demo}/mesures/mesures.json`, `${JSON.stringify(results, precise)}\n`);
  const file = `${demo}/parts/mesures.html`;
  const style = await resolveConfig(file);
  writeFileSync(file, await format(pagePart(judgements, charts, circumstances), { ...style, filepath: file }));
}

/** Five significant digits are more than two runs have in common. */
const precise = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(5)) : value;
