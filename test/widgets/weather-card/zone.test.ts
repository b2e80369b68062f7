import { expect } from '@open-wc/testing';
import { zoneFaults } from '../../../src/diagnosis/checks/zone.js';
import type { Widget } from '../../../src/diagnosis/widget.js';
import { pageSettings } from '../../../src/embed/page-settings.js';
import { shared } from '../../../src/shared.js';
import { reading } from '../../fixtures/weather/reading.js';
import { FrozenClock } from '../../support/frozen-clock.js';
import { card, text, texts } from './card.js';

/** 20:00 in Martinique, which is 02:00 of the next day in Paris. */
const evening = new Date('2026-07-16T00:00:00Z');
const martinique = reading({
  observedAt: evening,
  timeZone: 'America/Martinique',
  daily: [
    { date: '2026-07-15', max: 31 },
    { date: '2026-07-16', max: 30 },
  ],
});

describe('the time zone of a weather card', () => {
  let clock: FrozenClock;

  beforeEach(() => (clock = new FrozenClock(evening)));
  afterEach(() => {
    clock.restore();
    delete shared.settings;
  });

  const told = (element: unknown) => zoneFaults(element as Widget, martinique).map(({ remedy }) => remedy);

  it('is that of the response if the page sets none', async () => {
    const element = await card({}, martinique);
    expect(text(element, 'observed')).to.equal('le 15/07 à 20h00');
    expect(texts(element, 'date')).to.deep.equal(['Aujourd’hui', 'jeu.']);
    expect(told(element)).to.be.empty;
    expect(text(await card({ 'time-zone': 'Paris' }, martinique), 'observed')).to.equal('le 15/07 à 20h00');
  });

  it('is that of the attribute if it is set, and the diagnosis reports the difference', async () => {
    for (const zone of ['Europe/Paris', 'Indian/Reunion']) {
      const element = await card({ 'time-zone': zone }, martinique);
      expect(text(element, 'observed')).to.equal(zone === 'Europe/Paris' ? 'le 16/07 à 02h00' : 'le 16/07 à 04h00');
      expect(told(element)[0]).to.contain('time-zone="America/Martinique"');
    }
    expect(told(await card({ 'time-zone': 'America/Guadeloupe' }, martinique))).to.be.empty;
  });

  it('is that of the script tag if it is set, unless the attribute is set', async () => {
    shared.settings = { ...pageSettings(undefined), timeZone: 'Europe/Paris' };
    expect(text(await card({}, martinique), 'observed')).to.equal('le 16/07 à 02h00');
    expect(text(await card({ 'time-zone': 'Indian/Reunion' }, martinique), 'observed')).to.equal('le 16/07 à 04h00');
  });

  it('is the UTC offset in the response if it has no time zone name', async () => {
    const offset = { ...martinique, timeZone: '-04:00' };
    expect(text(await card({}, offset), 'observed')).to.equal('le 15/07 à 20h00');
  });
});
