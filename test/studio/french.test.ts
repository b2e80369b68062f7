import { expect } from '@open-wc/testing';
import { wordsOf } from '../../demo/attributes/french.js';
import type { Field } from '../../demo/attributes/manifest.js';

const field = (name: string): Field => ({
  name,
  kind: 'text',
  fallback: '',
  values: [],
  min: undefined,
  max: undefined,
  text: 'What `it` is.',
  inherited: false,
});

describe('wordsOf', () => {
  it('returns the French texts of an attribute', () => {
    expect(wordsOf('weather-card', field('wind-unit')).label).to.equal('Unité du vent');
  });

  it('returns different texts where widgets differ', () => {
    expect(wordsOf('weather-card', field('place')).label).not.to.equal(wordsOf('job-board', field('place')).label);
  });

  it('returns the manifest’s text for an attribute without French texts, ranked last', () => {
    const words = wordsOf('news-feed', field('brand-new'));
    expect(words).to.deep.include({ label: 'brand-new', help: 'What it is.', french: false });
    expect(words.rank).to.be.greaterThan(wordsOf('news-feed', field('lang')).rank);
  });
});
