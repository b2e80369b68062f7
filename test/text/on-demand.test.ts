import { expect } from '@open-wc/testing';
import { Pending } from '../../src/pending.js';
import * as entities from '../../src/text/entities.js';
import * as entitiesOnDemand from '../../src/text/entities.on-demand.js';
import * as markup from '../../src/text/markup.js';
import * as markupOnDemand from '../../src/text/markup.on-demand.js';
import { parseDate } from '../../src/text/parse-date.js';
import { parseDate as parseDateOnDemand } from '../../src/text/parse-date.on-demand.js';

/** The result of `work`, after everything that it needs has been loaded. */
async function loaded<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Pending)) throw error;
      await error.load();
    }
  }
}

// Before the others, which load it.
describe('what reads HTML and dates, on demand', () => {
  for (const [name, work] of [
    ['a text without references', () => entitiesOnDemand.decodeEntities('Fête & marché : 3 < 4')],
    ['the five references of XML', () => entitiesOnDemand.decodeEntities('&lt;b&gt; &amp;amp; &quot;L&#39;été&quot;')],
    ['text without a tag', () => markupOnDemand.tokenize('Fête &amp; marché', true)],
    ['an escaped text without `&`', () => entitiesOnDemand.unescapeText('Fête')],
    ['a date of a standard', () => parseDateOnDemand('2026-11-29T10:00:00Z')],
    ['a unix time', () => parseDateOnDemand(1_764_000_000)],
    ['no date', () => parseDateOnDemand(undefined)],
    ['an empty date', () => parseDateOnDemand('')],
  ] as const) {
    it(`is not loaded for ${name}`, () => expect(work).not.to.throw());
  }

  for (const [name, work] of [
    ['another reference', () => entitiesOnDemand.decodeEntities('f&ecirc;te')],
    ['an ampersand before a letter', () => entitiesOnDemand.decodeEntities('A&B')],
    ['markup', () => markupOnDemand.tokenize('<p>Fête')],
    ['a date in words', () => parseDateOnDemand('29 novembre 2026')],
  ] as const) {
    it(`is loaded for ${name}`, () => expect(work).to.throw(Pending));
  }

  for (const text of [
    'Fête & marché',
    '&lt;b&gt; &amp;lt; &quot;L&#39;été&quot;',
    '&amp;#39; &amp;amp;amp;',
    '& &; &amp &lt&gt;',
    'f&ecirc;te &eacute;t&#233; &#xe9; &#146;',
    'A&B &nbsp;&nbsp; &unknown;',
    '',
  ]) {
    it(`gives the same as when it is there: ${text}`, async () => {
      for (const name of ['decodeEntities', 'unescapeText', 'unescapeReferences'] as const) {
        expect(await loaded(() => entitiesOnDemand[name](text))).to.equal(entities[name](text), name);
      }
      expect(await loaded(() => [...markupOnDemand.tokenize(text, true)])).to.deep.equal([
        ...markup.tokenize(text, true),
      ]);
    });
  }

  for (const value of [
    '2026-11-29T10:00:00Z',
    ' 2026-11-29 ',
    '29 nov. 2026 10h30',
    'x',
    0,
    null,
    1e12,
    '20261129103000',
  ]) {
    it(`reads the same date: ${String(value)}`, async () => {
      expect(await loaded(() => parseDateOnDemand(value, 'Europe/Paris'))).to.deep.equal(
        parseDate(value, 'Europe/Paris'),
      );
    });
  }
});
