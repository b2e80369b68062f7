import { expect } from '@open-wc/testing';
import { trustClock } from '../../../src/clock.js';
import { observedAt, reading } from '../../fixtures/weather/reading.js';
import { FrozenClock } from '../../support/frozen-clock.js';
import { card, collapsed, texts } from './card.js';

describe('the forecast', () => {
  let clock: FrozenClock;

  beforeEach(() => (clock = new FrozenClock(observedAt)));
  afterEach(() => clock.restore());

  const daily = [
    { date: '2026-02-13', min: 3, max: 9.1, condition: { code: 63 }, precipitation: 4.2 },
    { date: '2026-02-14', min: -1, max: 8, condition: { code: 0 }, precipitation: 0 },
    { date: '2026-02-15', max: 7, condition: { code: 14 } },
    { date: '2026-02-20', min: 1, max: 2 },
  ];

  it('names the days, and has one sentence for each', async () => {
    const element = await card({}, reading({ daily }));
    expect(texts(element, 'date')).to.deep.equal(['Aujourd’hui', 'sam.', 'dim.', '20/02']);
    expect(texts(element, 'range')).to.deep.equal(['3° / 9°', '−1° / 8°', '7°', '1° / 2°']);
    expect(texts(element, 'precipitation')).to.deep.equal(['4 mm']);
    const sentences = [...(element.shadowRoot?.querySelectorAll('li .visually-hidden') ?? [])].map(collapsed);
    expect(sentences.slice(0, 3)).to.deep.equal([
      'Aujourd’hui, pluie modérée, minimum 3 degrés, maximum 9 degrés, précipitations 4 millimètres.',
      'samedi 14 février, ciel dégagé, minimum moins 1 degré, maximum 8 degrés.',
      'dimanche 15 février, maximum 7 degrés.',
    ]);
  });

  for (const [attributes, days] of [
    [{ forecast: '2' }, 2],
    [{ forecast: '0' }, 0],
    [{ layout: 'line' }, 0],
    [{ layout: 'line', forecast: '3' }, 3],
    [{ layout: 'wide' }, 4],
  ] as const) {
    it(`has ${days} days with ${JSON.stringify(attributes)}`, async () => {
      expect(texts(await card(attributes, reading({ daily })), 'day')).to.have.length(days);
    });
  }

  it('leaves out past days', async () => {
    trustClock();
    clock.set(new Date('2026-02-14T12:00:00Z'));
    expect(texts(await card({}, reading({ daily })), 'date')[0]).to.equal('Aujourd’hui');
    expect(texts(await card({}, reading({ daily })), 'day')).to.have.length(3);
  });
});
