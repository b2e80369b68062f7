import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { kinds, wordsOf } from '../../../demo/studio/french.js';
import { widgetsOf } from '../../../demo/studio/manifest.js';
import type { Report } from '../../support/report.js';

/** Every attribute of the built manifest is there, in French; those that are not yet are named. */
export async function words(report: Report): Promise<number> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'),
  );
  const widgets = widgetsOf(manifest, Object.keys(kinds));
  const fields = widgets.flatMap(({ tag, fields: own }) =>
    own.map((field) => ({ tag, field, words: wordsOf(tag, field) })),
  );
  await report.check('every widget has a name and an endpoint to begin with', () =>
    assert.deepEqual(
      widgets.map(({ tag }) => tag),
      Object.keys(kinds),
    ),
  );
  await report.check('every attribute and each of its values has French words', () => {
    const missing = fields.filter(({ words: own }) => !own.french).map(({ tag, field }) => `${tag} ${field.name}`);
    const values = fields.flatMap(({ tag, field, words: own }) =>
      field.values.filter((value) => !own.values[value]).map((value) => `${tag} ${field.name} ${value}`),
    );
    assert.deepEqual([...missing, ...values], []);
  });
  return fields.length;
}
