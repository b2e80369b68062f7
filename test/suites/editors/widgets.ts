import assert from 'node:assert/strict';
import { isAddress } from '../../../demo/studio/configuration.js';
import { snippets } from '../../../demo/studio/snippets.js';
import { writeHead } from '../../../src/head/index.js';
import { editors, type Editor } from '../../support/editors/editors.js';
import { builtWidgets, full } from '../../support/full-widgets.js';
import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { built } from '../studio/forms.js';

/** The result for a visitor where a widget was pasted. */
export interface Pasted {
  /** The attributes of its element; `undefined` without one. */
  attributes: Record<string, string> | undefined;
  /** Whether a link with an address is visible. */
  link: boolean;
  /** Markup that is visible as text. */
  markup: string;
}

/** Opens a page with some markup, and waits for the element, if there is to be one. */
export type Paste = (markup: string, tag: string, isMounted: boolean) => Promise<Pasted>;

/** The forms of the studio that editors keep, by their ids. */
const forms = ['div', 'lien'];
const ADDRESS = '/data.json?a=1&b=2';

/**
 * Checks that the code that the studio writes for each widget, with each of its attributes, is the same widget behind every
 * editor that keeps it, and a link behind the others. Returns the number of codes.
 */
export async function checkWidgets(report: Report, paste: Paste): Promise<number> {
  const widgets = await builtWidgets();
  let count = 0;
  for (const [row, widget] of widgets.entries()) {
    const page = full(widget, { address: ADDRESS, text: 'Voir la page' });
    const codes = snippets(page, widgets, built, writeHead).filter(({ id }) => forms.includes(id));
    assert.equal(codes.length, forms.length);
    for (const [
      place,
      {
        id,
        codes: [written],
      },
    ] of codes.entries()) {
      for (const editor of sample(editors, row * forms.length + place)) {
        count++;
        await report.check(`<${widget.tag}> with all its attributes as “${id}”, through ${editor.name}`, async () => {
          const isMounted = id === 'lien' || editor.keepsDivs;
          const pasted = await paste(editor.publish(written?.code ?? ''), widget.tag, isMounted);
          requireSame(pasted, page.widgets[0]?.attributes ?? {}, isMounted);
        });
      }
    }
  }
  const [widget] = widgets;
  if (widget) await checkControl(report, paste, widget.tag);
  return count;
}

function requireSame({ attributes, link, markup }: Pasted, wanted: Record<string, string>, isMounted: boolean): void {
  assert.equal(markup, '', 'Markup is read as text.');
  if (!isMounted) {
    assert.ok(link, 'There is no link.');
    return;
  }
  for (const [name, value] of Object.entries(wanted))
    assert.equal(asRead(name, attributes?.[name] ?? ''), asRead(name, value), name);
}

/** A value as a widget reads it: spaces are alike, and an address is that of the page. */
function asRead(name: string, value: string): string {
  return isAddress(name) ? new URL(value, 'http://localhost/').pathname : value.replace(/\s+/g, ' ').trim();
}

/** A negative control: an editor that drops an attribute. */
async function checkControl(report: Report, paste: Paste, tag: string): Promise<void> {
  const careless: Pick<Editor, 'publish'> = { publish: (markup) => markup.replace(/ data-cw-limit="\d+"/, '') };
  await report.check('an editor that drops an attribute is caught', async () => {
    const code = `<div data-cw="${tag}" data-cw-endpoint="${ADDRESS}" data-cw-limit="3"><a href="/actualites">A</a></div>`;
    const pasted = await paste(careless.publish(code), tag, true);
    assert.throws(() => requireSame(pasted, { limit: '3' }, true), { code: 'ERR_ASSERTION' });
  });
}
