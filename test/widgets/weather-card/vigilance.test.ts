import { expect } from '@open-wc/testing';
import type { Vigilance } from '../../../src/sources/weather/weather.js';
import { observedAt, reading } from '../../fixtures/weather/reading.js';
import { FrozenClock } from '../../support/frozen-clock.js';
import { card, part, text, texts } from './card.js';

describe('the warnings of <weather-card>', () => {
  let clock: FrozenClock;

  beforeEach(() => (clock = new FrozenClock(observedAt)));
  afterEach(() => clock.restore());

  const orange: Vigilance = {
    level: 'orange',
    phenomenon: 'Vent violent',
    text: 'Mettez à l’abri ce que le vent emporte.',
    url: 'https://vigilance.meteofrance.fr/',
    until: new Date('2026-02-13T17:00:00Z'),
  };

  it('have level and phenomenon in words', async () => {
    const element = await card({}, reading({ vigilance: orange }));
    expect(text(element, 'vigilance-title')).to.equal('Vigilance orange : Vent violent');
    for (const name of ['title', 'text'])
      expect(part(element, `vigilance-${name}`)?.getAttribute('dir')).to.equal('auto');
    expect(text(element, 'vigilance-until')).to.equal('Jusqu’au 13/02/2026 - 18:00.');
    expect((part(element, 'vigilance-link') as HTMLAnchorElement).href).to.equal(orange.url);
  });

  it('are shown in the line layout too', async () => {
    expect(part(await card({ layout: 'line' }, reading({ vigilance: orange })), 'vigilance')).not.to.equal(null);
  });

  it('are absent for green, and after the warning’s end', async () => {
    expect(part(await card({}, reading({ vigilance: { level: 'green' } })), 'vigilance')).to.equal(null);
    const over = { ...orange, until: observedAt };
    expect(part(await card({}, reading({ vigilance: over })), 'vigilance')).to.equal(null);
  });

  it('are shown with an expired reading only if it has an end', async () => {
    clock.set(new Date('2026-02-13T16:00:00Z'));
    expect(part(await card({}, reading({ vigilance: orange })), 'vigilance')).not.to.equal(null);
    const endless = { ...orange, until: undefined };
    expect(part(await card({}, reading({ vigilance: endless })), 'vigilance')).to.equal(null);
  });

  it('are a list if there are several, the gravest first, with one link for those of one address', async () => {
    const yellow: Vigilance = { level: 'yellow', phenomenon: 'Orages', url: orange.url };
    const floods: Vigilance = { level: 'yellow', phenomenon: 'Crues', url: 'https://www.vigicrues.gouv.fr/' };
    const warnings = [orange, yellow, floods, { level: 'green' } as const, { ...yellow, until: observedAt }];
    const element = await card({}, reading({ vigilance: orange, warnings }));
    expect(texts(element, 'vigilance-title')).to.deep.equal([
      'Vigilance orange : Vent violent',
      'Vigilance jaune : Orages',
      'Vigilance jaune : Crues',
    ]);
    expect(part(element, 'warnings')?.querySelectorAll('li').length).to.equal(3);
    const links = element.shadowRoot?.querySelectorAll('li a') ?? [];
    expect([...links].map((link) => link.getAttribute('href'))).to.deep.equal([orange.url, floods.url]);
  });

  it('say when they begin if that is to come', async () => {
    const coming = { ...orange, from: new Date('2026-02-13T11:00:00Z') };
    expect(text(await card({}, reading({ vigilance: coming })), 'vigilance-until')).to.equal(
      'À partir du 13/02/2026 - 12:00. Jusqu’au 13/02/2026 - 18:00.',
    );
    const begun = { ...orange, from: observedAt };
    expect(text(await card({}, reading({ vigilance: begun })), 'vigilance-until')).to.equal(
      'Jusqu’au 13/02/2026 - 18:00.',
    );
  });

  it('link only to pages, e-mail addresses and telephone numbers', async () => {
    const vigilance: Vigilance = { level: 'red', url: 'javascript:alert(1)' };
    const source = { name: 'x', url: 'javascript:alert(1)' };
    const element = await card({}, reading({ vigilance, source }));
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });
});
