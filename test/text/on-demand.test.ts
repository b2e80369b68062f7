import { expect } from '@open-wc/testing';
import { Pending } from '../../src/pending.js';
import * as article from '../../src/text/article-html.js';
import * as articleOnDemand from '../../src/text/article-html.on-demand.js';
import { decodeBytes } from '../../src/text/decode-bytes.js';
import { decodeBytes as decodeBytesOnDemand } from '../../src/text/decode-bytes.on-demand.js';
import * as entities from '../../src/text/entities.js';
import * as entitiesOnDemand from '../../src/text/entities.on-demand.js';
import * as markup from '../../src/text/markup.js';
import * as markupOnDemand from '../../src/text/markup.on-demand.js';
import { parseDate } from '../../src/text/parse-date.js';
import { parseDate as parseDateOnDemand } from '../../src/text/parse-date.on-demand.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text in two bytes a character, the lower one first. */
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((each) => [each.charCodeAt(0), 0]));
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

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
    ['an article without a tag', () => articleOnDemand.articleHtml('Fête &amp; marché')],
    ['a title without a tag', () => articleOnDemand.guessedHtml('3 &lt; 4')],
    ['a header without a tag', () => articleOnDemand.withoutHeader('Fête', 'Fête', [])],
    ['bytes of UTF-8', () => decodeBytesOnDemand(utf8('{"a":"é"}'), 'application/json; charset="UTF-8"')],
    ['bytes of UTF-8 cut inside a character', () => decodeBytesOnDemand(utf8('["é').slice(0, 3))],
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
    ['an article with a tag', () => articleOnDemand.articleHtml('<p>Fête')],
    ['bytes of another charset', () => decodeBytesOnDemand(latin1('["é"]'))],
    ['bytes that declare another charset', () => decodeBytesOnDemand(utf8('[1]'), 'text/json;charset=iso-8859-15')],
    ['bytes of XML that may declare one', () => decodeBytesOnDemand(utf8('<?xml version="1.0"?>'))],
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

  for (const html of [
    'Fête',
    '<span>Fête</span><span>Mairie</span><span>ven 10/07/2026 - 22:30</span><p>Texte</p>',
    '<span class="field--name-title">Fête</span> Texte',
    'Texte - <a href="r" rel="directory">Rubrique</a>',
    'La balise <code>, un <b>mot</b> & 3 < 4',
  ]) {
    it(`gives the same article: ${html}`, async () => {
      const parts = (from: typeof article) => [
        from.articleHtml(html),
        from.guessedHtml(html),
        from.trailerIn(html),
        from.withoutHeader(html, 'Fête', ['Mairie']),
      ];
      expect(await loaded(() => parts(articleOnDemand))).to.deep.equal(parts(article));
    });
  }

  for (const [name, bytes, type] of [
    ['UTF-8', utf8('{"a":"é’"}'), ''],
    ['UTF-8 after a byte order mark', utf8('\ufeff[]'), 'application/json'],
    ['UTF-8 that says latin-1', utf8('["é"]'), 'application/json; charset=ISO-8859-1'],
    ['latin-1', latin1('["été"]'), 'application/json; charset=utf-8'],
    ['UTF-16', utf16('[1]'), ''],
    ['XML that declares ISO-8859-15', utf8(' <?xml version="1.0" encoding="ISO-8859-15"?><a>€</a>'), ''],
    ['nothing', new Uint8Array(), ''],
  ] as const) {
    it(`decodes the same: ${name}`, async () => {
      expect(await loaded(() => decodeBytesOnDemand(bytes, type))).to.equal(decodeBytes(bytes, type));
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
