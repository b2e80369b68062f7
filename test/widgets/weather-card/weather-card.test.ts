import { expect } from '@open-wc/testing';
import { trustClock } from '../../../src/clock.js';
import { observedAt, reading } from '../../fixtures/weather/reading.js';
import { FrozenClock } from '../../support/frozen-clock.js';
import { card, part, text, texts } from './card.js';

describe('<weather-card>', () => {
  let clock: FrozenClock;

  beforeEach(() => (clock = new FrozenClock(observedAt)));
  afterEach(() => clock.restore());

  it('shows the reading set by the page', async () => {
    const element = await card({ 'wind-unit': 'm/s' });
    expect(text(element, 'heading')).to.equal('Météo');
    expect(text(element, 'place')).to.equal('Plésidy');
    expect(text(element, 'temperature')).to.equal('5,98 °C');
    expect(text(element, 'condition')).to.equal('légère pluie');
    expect(text(element, 'observed')).to.equal('le 13/02 à 03h00');
    expect(texts(element, 'metric')).to.deep.equal([
      'Vent 5,35 m/s',
      'Pression 1 000 hPa',
      'Humidité 92 %',
      'Température ressentie 2 °C',
    ]);
  });

  it('has one sentence with all values, and hides the separate values from assistive technology', async () => {
    const element = await card({ metrics: 'wind humidity' }, reading({ temperature: -3 }));
    expect(text(element, 'spoken')).to.equal(
      'Plésidy, 13 février à 3 heures, légère pluie, moins 3 degrés, vent 19 kilomètres par heure, humidité 92 pour cent.',
    );
    expect(part(element, 'temperature')?.closest('[aria-hidden="true"]')).not.to.equal(null);
    expect(part(element, 'spoken')?.closest('[aria-hidden="true"]')).to.equal(null);
  });

  it('has that sentence in English on an English page', async () => {
    const element = await card({ metrics: 'wind' }, reading({ temperature: 1 }), 'en-GB');
    expect(text(element, 'spoken')).to.equal(
      'Plésidy, 13 February at 3:00, légère pluie, 1 degree, wind 19 kilometres per hour.',
    );
  });

  describe('in one line', () => {
    for (const [lang, expected] of [
      ['en', 'légère pluie 5.98° / 92% humidity'],
      ['fr', 'légère pluie 5,98° / 92 % d’humidité'],
    ] as const) {
      it(`reads exactly “${expected}” on a page in ${lang}`, async () => {
        const element = await card({ layout: 'line' }, reading(), lang);
        expect(text(element, 'line')).to.equal(expected);
        expect(part(element, 'heading')).to.equal(null);
      });
    }

    it('leaves out missing values', async () => {
      const element = await card({ layout: 'line' }, reading({ condition: {}, humidity: undefined }));
      expect(text(element, 'line')).to.equal('5,98°');
    });

    it('shows the chosen metrics', async () => {
      const element = await card({ layout: 'line', metrics: 'wind feels-like' });
      expect(text(element, 'line')).to.equal('légère pluie 5,98° / vent 19 km/h / ressenti 2 °C');
    });

    it('has a heading if the attribute is set', async () => {
      expect(text(await card({ layout: 'line', heading: 'Le temps' }), 'heading')).to.equal('Le temps');
    });
  });

  it('shows the time in full with dates="long"', async () => {
    expect(text(await card({ dates: 'long' }), 'observed')).to.equal('le 13 février 2026 à 3 h 00');
    expect(text(await card({ dates: 'long' }, reading(), 'en'), 'observed')).to.equal('13 February 2026 at 03:00');
  });

  it('rounds every value with precision', async () => {
    const element = await card({ precision: '0', metrics: 'wind feels-like', 'wind-unit': 'm/s' });
    expect(text(element, 'temperature')).to.equal('6 °C');
    expect(texts(element, 'value')).to.deep.equal(['5 m/s', '2 °C']);
    const exact = await card(
      { precision: '2', metrics: 'wind feels-like' },
      reading({ daily: [{ date: '2026-02-13', max: 9.25 }] }),
    );
    expect(texts(exact, 'value')).to.deep.equal(['19,26 km/h', '2,1 °C']);
    expect(text(exact, 'range')).to.equal('9,25°');
  });

  it('keeps each value and its unit on one line in a narrow column', async () => {
    for (const layout of ['line', 'card']) {
      const element = await card({ layout, metrics: 'wind gust pressure humidity feels-like' });
      element.style.inlineSize = '240px';
      const values = [...(element.shadowRoot?.querySelectorAll('.value, [part="value"], [part="temperature"]') ?? [])];
      expect(values.length).to.be.greaterThan(4);
      for (const value of values) {
        const range = document.createRange();
        range.selectNodeContents(value);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        expect(lines.size, value.textContent).to.equal(1);
      }
    }
  });

  it('shows only the forecast in any layout if there is no reading', async () => {
    const daily = [{ date: '2026-02-13', min: 3, max: 9 }];
    for (const layout of ['line', 'card', 'wide']) {
      const element = await card({ layout }, { condition: {}, daily });
      expect(texts(element, 'range')).to.deep.equal(['3° / 9°']);
      expect(part(element, 'temperature')).to.equal(null);
      expect(element.state).to.equal('ready');
    }
    expect((await card({ forecast: '0' }, { condition: {}, daily })).state).to.equal('empty');
  });

  it('shows nothing for a missing value', async () => {
    const element = await card({}, { condition: {}, temperature: 0, daily: [] });
    expect(text(element, 'content')).to.equal('0 degré. 0 °C');
    expect(part(element, 'icon')).to.equal(null);
    expect(part(element, 'metrics')).to.equal(null);
  });

  it('shows the commune’s name instead of the provider’s', async () => {
    expect(text(await card({ place: 'Kérien' }), 'place')).to.equal('Kérien');
  });

  it('shows times in the place’s time zone, wherever the visitor is', async () => {
    expect(text(await card({ 'time-zone': 'Indian/Reunion' }), 'observed')).to.equal('le 13/02 à 06h00');
  });

  it('rounds to the precision set by the webmaster', async () => {
    const element = await card({ precision: '0', metrics: 'feels-like' });
    expect(text(element, 'temperature')).to.equal('6 °C');
    expect(text(element, 'value')).to.equal('2 °C');
  });

  it('uses its defaults for invalid attributes', async () => {
    const element = await card({
      layout: 'carré',
      'wind-unit': 'lieues',
      precision: 'beaucoup',
      forecast: '-1',
      'stale-after': 'jamais',
      metrics: '???',
    });
    expect(text(element, 'temperature')).to.equal('5,98 °C');
    expect(texts(element, 'metric')[0]).to.equal('Vent 19 km/h');
    expect(element.staleAfter).to.equal(180);
  });

  it('changes from fresh to stale to expired as time passes', async () => {
    trustClock();
    const element = await card();
    const look = async (hours: number) => {
      clock.set(new Date(observedAt.getTime() + hours * 3_600_000));
      element.requestUpdate();
      await element.updateComplete;
      return [...(part(element, 'content')?.part ?? [])];
    };
    expect(await look(1)).to.include('fresh');
    expect(part(element, 'age')).to.equal(null);
    expect(await look(5)).to.include('stale');
    expect(text(element, 'age')).to.match(/il y a 5\sheures/);
    expect(await look(13)).to.include('expired');
    expect(text(element, 'age')).to.match(/Dernier relevé connu.*13\/02\/2026/);
  });

  it('shows the attribution with the required licence', async () => {
    const source = { name: 'Open-Meteo', url: 'https://open-meteo.com/', license: 'CC BY 4.0' };
    const element = await card({}, reading({ source }));
    expect(text(element, 'credit')).to.equal('Source : Open-Meteo (CC BY 4.0)');
    expect(part(element, 'credit')?.querySelector('a')?.href).to.equal(source.url);
    expect(text(await card({}, reading({ source: { url: 'https://meteo.example/x' } })), 'credit')).to.equal(
      'Source : meteo.example',
    );
  });

  for (const layout of ['line', 'card', 'wide']) {
    for (const lang of ['fr', 'en']) {
      it(`is accessible as ${layout} in ${lang}, with every value`, async () => {
        const everything = reading({
          daily: [{ date: '2026-02-14', min: 3, max: 9, condition: { code: 63 }, precipitation: 4 }],
          vigilance: { level: 'yellow', phenomenon: 'Neige', text: 'Prudence.', url: 'https://x.example/' },
          source: { name: 'Open-Meteo', url: 'https://open-meteo.com/' },
        });
        clock.set(new Date('2026-02-13T22:00:00Z'));
        const element = await card({ layout, forecast: '3' }, everything, lang);
        clock.restore();
        await expect(element).to.be.accessible();
      });
    }
  }
});
