import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { readPage } from '../../../src/prerender/page.js';
import { situations } from '../../../demo/pages/install/situations.js';
import type { Report } from '../../support/report.js';
import type { TestServer } from '../../support/server.js';
import { shiftOf } from './pasted.js';
import { shiftCases, type ShiftCase } from './scenes.js';

const BUDGET = 0.01;
const SCRIPT = '<script type="module" src="/dist/commune-widgets.js"></script>';
const files = ['README.md', 'demo/release/files/exemple.html', 'demo/release/files/LISEZ-MOI.txt'];
/** The texts that say what to paste without the studio, by their names. */
const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    files.map((file) => [file, readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')]),
  ),
  '/installer/': situations.find(({ id }) => id === 'html')?.code ?? '',
};

/** Checks that nothing moves on a page with the script, the style and the widgets that the documentation says to paste. */
export async function checkDocumented(report: Report, server: TestServer, page: Page): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await report.check(`nothing moves on the page that ${name} says to paste`, async () => {
      const { style, scenes } = documented(text);
      const shift = await shiftOf(server, page, { scenes, form: 'element', position: 'body' }, [SCRIPT, style]);
      report.info(`${shift.toFixed(4)}  ${name}`);
      assert.ok(shift <= BUDGET, `A shift of ${shift.toFixed(4)}`);
    });
  }
}

/** The style rule of a text, and the widgets below it up to the end of the block. */
function documented(source: string): { style: string; scenes: ShiftCase[] } {
  const [, style = '', page = ''] = /(<style>.*<\/style>)([^]*?)(?:^```|$(?![^]))/m.exec(source) ?? [];
  const scenes = readPage(page).places.map(({ name, attributes }) => {
    const { endpoint: _, ...options } = Object.fromEntries(attributes);
    return { tag: name, options, answer: answerFor(name, options['limit']) };
  });
  assert.ok(scenes.length, 'There is no widget below the style.');
  return { style, scenes };
}

/** Data with as many items as are shown at most. */
function answerFor(name: string, limit?: string): string {
  const cases = shiftCases().filter(({ tag }) => tag === name);
  return (cases.find(({ options }) => options['limit'] === limit) ?? cases[0])?.answer ?? '';
}
