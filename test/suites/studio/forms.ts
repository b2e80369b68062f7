import assert from 'node:assert/strict';
import { start } from '../../../demo/studio/composition.js';
import { readSnippet } from '../../../demo/studio/paste.js';
import { fromFragment, toFragment } from '../../../demo/studio/permalink.js';
import { snippets } from '../../../demo/studio/snippets.js';
import { writeHead } from '../../../src/head/index.js';
import { clean } from '../../../src/text/clean.js';
import { tokenize } from '../../../src/text/markup.js';
import { plainText } from '../../../src/text/plain-text.js';
import { builtWidgets, full } from '../../support/full-widgets.js';
import type { Report } from '../../support/report.js';

export const built = { integrity: { 'commune-widgets.js': 'sha384-abc' }, chunks: [] };
/**
 * Checks that every form of every widget, with every attribute set, is read back as written. Returns the number of
 * forms.
 */
export async function checkForms(report: Report): Promise<number> {
  const widgets = await builtWidgets();
  let count = 0;
  for (const widget of widgets) {
    const page = full(widget);
    await report.check(`the permalink of <${widget.tag}> contains each of its attributes`, () =>
      assert.deepEqual(fromFragment(toFragment(page)), page),
    );
    for (const { id, codes, head } of snippets(page, widgets, built, writeHead)) {
      count += 1;
      await report.check(`<${widget.tag}> with each of its attributes is read back from the form “${id}”`, () => {
        const [{ link, ...rest } = start(widget)] = page.widgets;
        // A link that is a widget leads to its data; tokens are only in forms with a style sheet.
        const read = { ...rest, link: { ...link, ...(id === 'lien' && { href: '' }) } };
        const look = head.includes('<style>') ? { model: page.model, tokens: page.tokens } : { tokens: {} };
        const found = readSnippet(`${head}\n${codes[0]?.code}`, widgets, { tokenize, plainText, clean });
        assert.deepEqual(found, { widgets: [read], ...look, unknown: [] });
      });
    }
  }
  return count;
}
