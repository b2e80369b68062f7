import { readFile, writeFile } from 'node:fs/promises';

/** The stored trees of one widget, by case: a text file with one paragraph per case, each under its title. */
export type Snapshots = Map<string, string>;

const TITLE = /^## (.*)$/m;

export async function readSnapshots(widget: string): Promise<Snapshots> {
  const text = await readFile(file(widget), 'utf8').catch(() => '');
  const [, ...pieces] = text.split(TITLE);
  const kept: Snapshots = new Map();
  for (let at = 0; at < pieces.length; at += 2) kept.set(pieces[at] ?? '', (pieces[at + 1] ?? '').trim());
  return kept;
}

export async function writeSnapshots(widget: string, snapshots: Snapshots): Promise<void> {
  const text = [...snapshots].map(([name, tree]) => `## ${name}\n\n${tree}`.trim()).join('\n\n');
  await writeFile(file(widget), `${text}\n`);
}

/** The first line that differs between two trees, as in both; `undefined` when they are equal. */
export function difference(kept: string, now: string): string | undefined {
  const [before, after] = [kept.split('\n'), now.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  if (at < 0 && before.length === after.length) return undefined;
  const line = at < 0 ? before.length : at;
  return `line ${line + 1}: kept "${before[line]?.trim() ?? ''}", now "${after[line]?.trim() ?? ''}"`;
}

function file(widget: string): URL {
  return new URL(`snapshots/${widget}.txt`, import.meta.url);
}
