import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { widgetTags } from '../../../src/widget-table.js';
import type { Report } from '../../support/report.js';

/** `27/11/2026`. */
const FIGURES = /\b\d{2}\/\d{2}\/\d{4}\b/;
/** `27 novembre`, `1er décembre`. */
const WORDS =
  /\b\d{1,2}(?:er)?\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/u;

/** Checks that the widgets of an open page write dates in one way; those that are no widgets have no part in it. */
export async function checkDates(report: Report, page: Page, path: string): Promise<void> {
  const texts = await page.$$eval([...widgetTags].join(), (widgets) =>
    widgets.map(({ localName, shadowRoot }) => ({
      name: localName,
      text: [...(shadowRoot?.querySelectorAll('*:not(style)') ?? [])].map(({ textContent }) => textContent).join(' '),
    })),
  );
  await report.check(`${path}: its widgets write dates in one way`, () => {
    const [figures, words] = [FIGURES, WORDS].map((form) =>
      texts.flatMap(({ name, text }) => (form.test(text) ? [name] : [])),
    );
    if (figures?.length) assert.deepEqual(words, [], `in figures: ${figures.join(', ')}; in words`);
  });
}

/** A control: both ways are told apart. */
export async function controlDates(report: Report): Promise<void> {
  await report.check('control: dates in figures and in words are found', () => {
    assert.match('Publié le 27/11/2026 - 18:33', FIGURES);
    assert.match('mardi 1er décembre à 18 h', WORDS);
    assert.doesNotMatch('27/11/2026, 12 marsouins', WORDS);
  });
}
