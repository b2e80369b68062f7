import { expect } from '@open-wc/testing';
import * as ar from '../../src/locales/ar/index.js';
import * as en from '../../src/locales/en/index.js';
import * as fr from '../../src/locales/fr/index.js';
import { isRightToLeft, localize, registerLocale } from '../../src/locales/locale.js';
import { shared } from '../../src/shared.js';
import { pathsOf } from './strings.js';

const dictionary = { fr: fr.news, en: en.news };

describe('localize', () => {
  afterEach(() => shared.locales.clear());

  it('returns French by default, with its tag', () => {
    const { strings, language } = localize('news', dictionary, 'de');
    expect(strings).to.equal(fr.news);
    expect(language).to.equal('fr');
  });

  it('keeps the region of a known language', () => {
    expect(localize('news', dictionary, 'en-GB').language).to.equal('en-GB');
    expect(localize('news', dictionary, 'fr-RE').language).to.equal('fr-RE');
  });

  it('returns an added language', () => {
    registerLocale('ar', ar);
    expect(localize('news', dictionary, 'ar-DZ').strings.heading).to.equal(ar.news.heading);
  });

  it('replaces sections of a built-in language', () => {
    registerLocale('fr', { news: { ...fr.news, heading: 'Vie locale' } });
    expect(localize('news', dictionary, 'fr').strings.heading).to.equal('Vie locale');
  });

  it('falls back to French where an added language lacks a section', () => {
    registerLocale('oc', { common: fr.common });
    expect(localize('news', dictionary, 'oc')).to.deep.include({ language: 'fr' });
  });
});

describe('the languages', () => {
  it('have the same entries in English as in French', () => {
    expect(pathsOf(en).sort()).to.deep.equal(pathsOf(fr).sort());
  });

  it('have the same entries in Arabic as in French, in the sections that Arabic covers', () => {
    const covered = Object.fromEntries(Object.entries(fr).filter(([section]) => section in ar));
    expect(pathsOf(ar).sort()).to.deep.equal(pathsOf(covered).sort());
    expect(Object.keys(ar)).to.include.members(['common', 'news', 'weather']);
  });

  it('declare their text direction', () => {
    expect(['ar', 'ar-DZ', 'he', 'fr', 'en'].map(isRightToLeft)).to.deep.equal([true, true, true, false, false]);
  });

  it('use the four plural forms of Arabic', () => {
    expect([1, 2, 3, 11].map(ar.news.results)).to.deep.equal(['خبر واحد.', 'خبران.', '3 أخبار.', '11 خبرًا.']);
  });
});

describe('the strings of a language', () => {
  it('separate the thousands of a count', () => {
    expect([fr, en, ar].map(({ poll }) => poll.votes(12_345).replace(/[^\d\u202f,.]/g, ''))).to.deep.equal([
      '12\u202f345',
      '12,345',
      '12.345',
    ]);
    expect(fr.submission.atMost(5_000)).to.equal('5\u202f000 caractères au plus.');
    expect(en.submission.atMost(5_000)).to.equal('At most 5,000 characters.');
  });
});
