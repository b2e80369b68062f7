import { expect } from '@open-wc/testing';
import { wordsOf } from '../../demo/attributes/french.js';
import { kindOf } from '../../demo/attributes/kinds.js';
import type { Field } from '../../demo/attributes/manifest.js';
import { alertSources } from '../../src/sources/alerts/index.js';
import { eventSources } from '../../src/sources/events/index.js';
import { jobSources } from '../../src/sources/jobs/index.js';
import { newsSources } from '../../src/sources/news/index.js';
import { officeSources } from '../../src/sources/offices/index.js';
import { pollSources } from '../../src/sources/polls/index.js';
import { submissionSources } from '../../src/sources/submissions/index.js';
import { weatherSources } from '../../src/sources/weather/index.js';
import { type WidgetTag, widgetTags } from '../../src/widget-table.js';

/** The formats that each widget reads. */
const formats: Readonly<Record<WidgetTag, readonly string[]>> = {
  'news-feed': newsSources.names,
  'weather-card': weatherSources.names,
  'poll-box': pollSources.names,
  'job-board': jobSources.names,
  'event-agenda': eventSources.names,
  'town-hall': officeSources.names,
  'alert-banner': alertSources.names,
  'submit-news': submissionSources.names,
};

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

  for (const tag of widgetTags) {
    const example = (name: string): string => wordsOf(tag, field(name)).example ?? '';

    it(`has an address of what <${tag}> reads as example, of a format that the studio shows`, () => {
      const { examples } = kindOf({ tag, title: '' });
      expect(
        examples.some(([pattern]) => pattern.test(example('endpoint'))),
        example('endpoint'),
      ).to.equal(true);
    });

    it(`has a format of <${tag}> as example`, () => {
      expect(formats[tag]).to.include(example('format'));
    });
  }

  for (const name of ['endpoint', 'format', 'heading']) {
    it(`has an example of ${name} for each widget, which no other one has`, () => {
      const all = widgetTags.map((tag) => wordsOf(tag, field(name)).example);
      expect(all).not.to.include(undefined);
      expect(new Set(all).size).to.equal(widgetTags.length);
    });
  }
});
