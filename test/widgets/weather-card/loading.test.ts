import { expect, fixture, html } from '@open-wc/testing';
import type { WeatherCard } from '../../../src/widgets/weather-card/weather-card.js';
import { currentAnswer } from '../../fixtures/weather/openweathermap.js';
import { HeldFetch } from '../../support/held-fetch.js';
import { text } from './card.js';

describe('<weather-card> with an endpoint', () => {
  let held: HeldFetch;

  beforeEach(() => (held = new HeldFetch()));
  afterEach(() => held.restore());

  const answered = async (answer: unknown, type: string) => {
    const element = await fixture<WeatherCard>(
      html`<weather-card lang="fr" loading="eager" endpoint="/meteo.json"></weather-card>`,
    );
    const settled = new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
    (await held.call(0)).respond(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
    await settled;
    await element.updateComplete;
    return element;
  };

  it('detects the format of the response and shows it', async () => {
    const element = await answered(currentAnswer, 'cw-load');
    expect(text(element, 'temperature')).to.equal('5,98 °C');
    expect(element.state).to.equal('ready');
  });

  it('shows a message for an unreadable response', async () => {
    const element = await answered({ cod: 401, message: 'Invalid API key.' }, 'cw-error');
    expect(text(element, 'message')).to.equal('Ces informations ne peuvent pas être affichées.');
    expect(element.state).to.equal('error');
  });
});
