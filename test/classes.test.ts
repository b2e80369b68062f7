import { expect } from '@open-wc/testing';
import { WeatherCard } from '../src/classes.js';
import { widgetTags } from '../src/widget-table.js';
import { text } from './support/test-widget.js';

describe('classes', () => {
  it('registers no element', () => {
    for (const tag of widgetTags) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('exports classes that a page can register under names of its own', async () => {
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
