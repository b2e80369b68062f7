import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/widgets/job-board/define.js';
import '../../src/widgets/poll-box/define.js';
import '../../src/widgets/weather-card/define.js';
import { observedAt, reading } from '../fixtures/weather/reading.js';
import { FrozenClock } from '../support/frozen-clock.js';
import { item } from '../support/shown-news.js';
import { job } from './job-board/job.js';
import { poll } from './poll-box/box.js';

const closesAt = new Date('2026-03-27T17:33:00Z');
const until = new Date('2026-02-13T17:33:00Z');
const published = new Date('2026-01-27T17:33:00Z');

/** The dates that the widgets of one page show, with this attribute. */
async function dates(style: string): Promise<string[]> {
  const warning = { level: 'orange', phenomenon: 'Vent', until };
  const widgets = [
    html`<news-feed dates=${style} .data=${[item(1, { published })]}></news-feed>`,
    html`<poll-box dates=${style} .data=${{ ...poll(), opensAt: undefined, closesAt, results: undefined }}></poll-box>`,
    html`<job-board dates=${style} .data=${[job(1, { validThrough: closesAt })]}></job-board>`,
    html`<weather-card dates=${style} .data=${reading({ vigilance: warning as never })}></weather-card>`,
  ];
  const parts = ['published', 'time', 'date', 'vigilance-until'];
  return Promise.all(
    widgets.map(async (widget, index) => {
      const element = await fixture<LitElement>(widget);
      await element.updateComplete;
      return element.shadowRoot!.querySelector(`[part="${parts[index]}"]`)?.textContent.trim() ?? '';
    }),
  );
}

describe('the dates of the widgets of a page', () => {
  let clock: FrozenClock;
  beforeEach(() => (clock = new FrozenClock(observedAt)));
  afterEach(() => clock.restore());

  it('are all in figures by default', async () => {
    expect(await dates('absolute')).to.deep.equal([
      'Publié le 27/01/2026 - 18:33',
      'Clôture le 27/03/2026 - 18:33',
      '27/03/2026 - 18:33',
      'Jusqu’au 13/02/2026 - 18:33.',
    ]);
  });

  it('are all in full with dates="long"', async () => {
    expect(await dates('long')).to.deep.equal([
      'Publié le 27\u00a0janvier 2026 à 18\u00a0h\u00a033',
      'Clôture le 27\u00a0mars 2026 à 18\u00a0h\u00a033',
      '27\u00a0mars 2026 à 18\u00a0h\u00a033',
      'Jusqu’au 13\u00a0février 2026 à 18\u00a0h\u00a033.',
    ]);
  });
});
