import assert from 'node:assert/strict';
import type { Look } from './tools.js';

const kinds = ['text', 'colours', 'reading'] as const;
/** One of the properties that are compared. */
export type LookKind = (typeof kinds)[number];

/** Throws, with the first line that differs, unless all widgets look as on the page without interference. */
export function assertAlike(
  looks: Record<string, Look>,
  quiet: Record<string, Look>,
  alike: readonly LookKind[] = kinds,
): void {
  assert.deepEqual(Object.keys(looks), Object.keys(quiet));
  for (const [name, expected] of Object.entries(quiet)) {
    const found = looks[name];
    assert.equal(found?.state, expected.state, `${name} is in the state "${found?.state}".`);
    assert.equal(found.fallback, expected.fallback, `${name}: the link is ${found.fallback ? '' : 'not '}to be seen.`);
    for (const kind of alike) assertLines(`${name}, ${kind}`, found[kind], expected[kind]);
  }
}

export function assertLines(title: string, found: readonly string[], expected: readonly string[]): void {
  const at = Array.from({ length: Math.max(found.length, expected.length) }, (_, index) => index).find(
    (index) => found[index] !== expected[index],
  );
  if (at !== undefined) throw new Error(`${title}: "${found[at]}" instead of "${expected[at]}".`);
}
