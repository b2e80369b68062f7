import { expect } from '@open-wc/testing';
import * as en from '../../src/locales/en/index.js';
import { name } from '../../src/locales/en/submission.js';
import { stringsOf } from './strings.js';

/** Patterns of faults in English texts, which are British. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'an apostrophe or quotation mark of a typewriter': /['"]/,
  'three dots for one sign': /\.\.\./,
  'an American spelling': /colou?r(?<!colour)|center|organiz|recogniz|canceled|favor(?!ite)|catalog(?!ue)/i,
  'a second spelling of email': /e-mail/i,
  'a phrase that is not English': /\bserves? to\b|\bRGPD\b|\bone \w+ a \w+/i,
  'a plural of one': /(?<![\d,.])1[ \u00a0](?!news|is )\p{Ll}+s(?!\p{L})/u,
  'a unit that can part from its number': /\d (?:mm|hPa|km\/h|m\/s|kn|kB|MB|°C)(?!\p{L})/u,
};

const all = stringsOf({ ...en, 'submission name': name });

describe('the English strings', () => {
  for (const [fault, pattern] of Object.entries(FAULTS)) {
    it(`never contain ${fault}`, () => {
      expect(all.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`)).to.be.empty;
    });
  }

  for (const [fault, text] of [
    ['an apostrophe or quotation mark of a typewriter', "It doesn't work."],
    ['three dots for one sign', 'Sending...'],
    ['an American spelling', 'Organizer'],
    ['a second spelling of email', 'E-mail address'],
    ['a phrase that is not English', 'It serves to answer you.'],
    ['a plural of one', '1 votes'],
    ['a unit that can part from its number', '5 km/h'],
  ] as const) {
    it(`are detected to contain ${fault} in “${text}”`, () => {
      expect(FAULTS[fault]?.test(text)).to.equal(true);
    });
  }
});
