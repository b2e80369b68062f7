import { expect } from '@open-wc/testing';
import { WeatherCard } from '../src/classes.js';
import { widgetTags } from '../src/widget-table.js';
import { text } from './support/test-widget.js';

describe('classes', () => {
  it('registers nothing', () => {
    for (const tag of widgetTags) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('gives classes that a page defines under a name of its own, beside the usual one', async () => {
    class TownWeather extends WeatherCard {}
    customElements.define('town-weather', TownWeather);
    await import('../src/widgets/weather-card/define.js');
    expect(document.createElement('weather-card')).not.to.be.instanceOf(TownWeather);

    const card = new TownWeather();
    card.data = { condition: { code: 0 }, temperature: 5, daily: [] };
    document.body.append(card);
    await card.updateComplete;
    expect(text(card, '[part~="base"]')).to.include('ciel dégagé');
    card.remove();
  });
});
