import { expect } from '@open-wc/testing';
import { GLOSSARY } from '../../scripts/words/french.js';
import * as fr from '../../src/locales/fr/index.js';
import { name } from '../../src/locales/fr/submission.js';
import { clock, pathsOf, stringsOf } from './strings.js';

/** Patterns of typographic faults; the units are those that the widgets use. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'an apostrophe of a typewriter': /\p{L}'\p{L}/u,
  'a sign without its no-break space':
    /(?:^|[^\u00a0\u202f?!;])[;?!»](?=\s|$)|[^\u00a0\u202f\d/s]:(?=\s|$)|«(?![\u00a0\u202f])/,
  'a unit that can part from its number': /\d (?:h|min|s|mm|hPa|km\/h|m\/s|nd|ko|Mo|°C|%|€|MB)(?!\p{L})/u,
  'an hour without its spaces': /\d h(?!\p{L})|\dh(?!\p{L})|\bh \d/u,
  'three dots for one sign': /\.\.\./,
  // « 0 vote », « 1 vote », « 1,5 degré »: only from 2 on is it a plural.
  'a plural below two': /(?<![\d,.])[01](?:,\d+)?[ \u00a0](?!mois|fois)\p{Ll}+s(?!\p{L})/u,
};

/** Terms of the glossary for the strings of a widget, where other texts may use the words with another meaning. */
const TERMS: readonly [section: RegExp, fault: RegExp][] = [
  [/./, /annonce|contribution|(?<!\p{L})(?:module|bloc|mail|e-mail)s?(?!\p{L})/iu],
  [/^(?:news|events|submission)\./, /catégorie/iu],
  [/^(?:news|submission)\./, /(?<!\p{L})articles?(?!\p{L})|nouvelles/iu],
  [/^poll\./, /(?<!valeur de )scrutin|bulletin|(?<!\p{L})choix(?!\p{L})|fermé/iu],
  [/^submission\./, /supprim|approuv|retenue?s?(?!\p{L})|code(?! de suivi)/iu],
];
const isForeign = (path: string, text: string): boolean =>
  GLOSSARY.some(([fault]) => fault.test(text)) ||
  TERMS.some(([section, fault]) => section.test(path) && fault.test(text));

/** Texts whose form was prescribed: `le 13/02 à 03h00`. */
const GIVEN = new Set(['weather.observed']);

const all = stringsOf({ ...fr, 'submission name': name });

describe('the French strings', () => {
  it('are all checked, including the results of functions', () => {
    const names = new Set(all.map(([path]) => path));
    expect(pathsOf(fr).filter((path) => !names.has(path))).to.be.empty;
    expect(all.length).to.be.greaterThan(300);
  });

  for (const [name, fault] of Object.entries(FAULTS)) {
    it(`never contain ${name}`, () => {
      const wrong = all.filter(([path, text]) => !GIVEN.has(path) && fault.test(text));
      expect(wrong.map(([path, text]) => `${path}: ${text}`)).to.be.empty;
    });
  }

  for (const [name, text] of [
    ['an apostrophe of a typewriter', "92 % d'humidité"],
    ['a sign without its no-break space', 'Source : Météo'],
    ['a sign without its no-break space', 'Retirer ?'],
    ['a sign without its no-break space', '« x\u00a0»'],
    ['a unit that can part from its number', '5,35 m/s'],
    ['a unit that can part from its number', 'il y a 5 min'],
    ['an hour without its spaces', 'à 16h00.'],
    ['three dots for one sign', 'Envoi...'],
    ['a plural below two', '0 votes'],
    ['a plural below two', 'à partir de 1\u00a0ans'],
  ] as const) {
    it(`are detected to contain ${name} in “${text}”`, () => {
      expect(FAULTS[name]?.test(text)).to.equal(true);
    });
  }

  it('use one term for each idea', () => {
    expect(all.filter(([path, text]) => isForeign(path, text))).to.be.empty;
  });

  for (const [path, text] of [
    ['poll.yours', 'Votre choix'],
    ['poll.closed', 'Ce scrutin est fermé.'],
    ['news.filters', 'Filtrer par catégorie'],
    ['submission.copy', 'Copier le code'],
    ['jobs.applyByMail', 'Postuler par mail'],
  ] as const) {
    it(`are detected to use another term in “${text}”`, () => {
      expect(isForeign(path, text)).to.equal(true);
    });
  }

  it('write a date and time in full', () => {
    expect(fr.common.longDateTime({ ...clock, month: 11, day: 27, hour: 18, minute: 33 })).to.equal(
      '27\u00a0novembre 2026 à 18\u00a0h\u00a033',
    );
    expect(fr.common.longDateTime(clock)).to.equal('1er\u00a0décembre 2026 à 16\u00a0h\u00a005');
  });
});
