import { expect } from '@open-wc/testing';
import * as fr from '../../src/locales/fr/index.js';

const clock = { year: 2026, month: 12, day: 1, hour: 16, minute: 5, second: 0, weekday: 2, offset: 60 };

/** Arguments for functions of the locale: each function is called with all of these, and uses as many as it takes. */
const CALLS: readonly (readonly unknown[])[] = [
  [clock],
  [0, 0, 'MONTH'],
  [1, 1, 'YEAR'],
  [3, 5, 'HOUR'],
  [90, 2, 'DAY'],
  [3_000, 12, 'WEEK'],
  ['5', '7', 'MONTH'],
  ['', '12', 'HOUR'],
  ['12', '', 'HOUR'],
  ['texte', 'autre', 'YEAR'],
  ['texte', 3, 'autre'],
  [3, 'texte', 'autre'],
  [3, false],
  [3, true],
  ['texte', 'autre', 4],
  [2, 'PNG ou JPEG', 5],
  [{ start: clock, end: { ...clock, hour: 18 }, allDay: false, year: 2026 }],
  [{ start: clock, end: { ...clock, day: 3 }, allDay: false, year: 2025 }],
  [{ start: clock, end: undefined, allDay: true, year: 2026 }],
  [{ start: clock, end: { ...clock, day: 3 }, allDay: true, year: 2026 }],
  ['week', clock, clock, 2025],
  ['day', clock, undefined, 2026],
  [['un.jpg']],
  [['un.jpg', 'deux.jpg']],
];

/** Every string of a language, including those that its functions return, by path. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const texts = CALLS.flatMap((call) => {
      try {
        const text: unknown = (value as (...given: unknown[]) => unknown)(...call);
        return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [text] : [];
      } catch {
        return [];
      }
    });
    return [...new Set(texts)].map((text) => [path, text]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => strings(entry, path ? `${path}.${key}` : key));
}

/** Patterns of typographic faults; the units are those that the widgets use. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'an apostrophe of a typewriter': /\p{L}'\p{L}/u,
  'a sign without its no-break space':
    /(?:^|[^\u00a0\u202f?!;])[;?!»](?=\s|$)|[^\u00a0\u202f\d/s]:(?=\s|$)|«(?![\u00a0\u202f])/,
  'a unit that can part from its number': /\d (?:h|min|s|mm|hPa|km\/h|m\/s|nd|ko|Mo|°C|%|€|MB)(?!\p{L})/u,
  'an hour without its spaces': /\d h(?!\p{L})|\dh(?!\p{L})|\bh \d/u,
  'three dots for one sign': /\.\.\./,
};

/** Texts whose form was prescribed: `le 13/02 à 03h00`. */
const GIVEN = new Set(['weather.observed']);

const all = strings(fr);

describe('the French strings', () => {
  it('are all checked, including the results of functions', () => {
    const names = new Set(all.map(([path]) => path));
    const leaves = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, entry]) => leaves(entry, path ? `${path}.${key}` : key))
        : [path];
    // A separator of digits is not a text.
    expect(leaves(fr).filter((path) => !names.has(path))).to.be.empty;
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
  ] as const) {
    it(`are detected to contain ${name} in “${text}”`, () => {
      expect(FAULTS[name]?.test(text)).to.equal(true);
    });
  }

  it('write a date and time in full', () => {
    expect(fr.common.longDateTime({ ...clock, month: 11, day: 27, hour: 18, minute: 33 })).to.equal(
      '27\u00a0novembre 2026 à 18\u00a0h\u00a033',
    );
    expect(fr.common.longDateTime(clock)).to.equal('1er\u00a0décembre 2026 à 16\u00a0h\u00a005');
  });
});
