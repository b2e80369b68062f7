import assert from 'node:assert/strict';
import { wordsOf } from '../../../demo/attributes/french.js';
import { kindOf } from '../../../demo/attributes/kinds.js';
import { widgetTags } from '../../../src/widget-table.js';
import type { Report } from '../../support/report.js';
import { builtWidgets } from '../../support/full-widgets.js';

/** The attributes whose values depend on what a widget reads. */
const DEPENDING = ['endpoint', 'format', 'heading', 'feed', 'url-state'];

/**
 * Checks that the studio shows every attribute of the built manifest in French, and lists those without French text.
 */
export async function words(report: Report): Promise<number> {
  const widgets = await builtWidgets();
  const fields = widgets.flatMap(({ tag, fields: own }) =>
    own.map((field) => ({ tag, field, words: wordsOf(tag, field) })),
  );
  await report.check('every widget of the table has a French name and an example endpoint', () => {
    assert.deepEqual(
      widgets.map(({ tag }) => tag),
      [...widgetTags],
    );
    assert.deepEqual(
      widgets.filter((widget) => widget.title === widget.tag || !kindOf(widget).endpoint),
      [],
    );
  });
  await report.check('every attribute and each of its values has a French text', () => {
    const missing = fields.filter(({ words: own }) => !own.french).map(({ tag, field }) => `${tag} ${field.name}`);
    const values = fields.flatMap(({ tag, field, words: own }) =>
      field.values.filter((value) => !own.values[value]).map((value) => `${tag} ${field.name} ${value}`),
    );
    assert.deepEqual([...missing, ...values], []);
  });
  await report.check('an example that depends on what a widget reads is its own', () => {
    const depending = fields.filter(({ field }) => DEPENDING.includes(field.name));
    const shared = depending.filter(({ tag, field, words: { example } }) =>
      depending.some(
        (other) => other.tag !== tag && other.field.name === field.name && other.words.example === example,
      ),
    );
    assert.deepEqual(
      shared.map(({ tag, field, words: { example } }) => `${tag} ${field.name} ${example}`),
      [],
    );
  });
  return fields.length;
}
