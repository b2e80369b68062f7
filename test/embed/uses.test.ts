import { expect, fixture, html } from '@open-wc/testing';
import { usesIn } from '../../src/embed/uses.js';
import { shared } from '../../src/shared.js';

describe('the uses of widgets on a page', () => {
  it('are its placeholders and its elements, in document order, with their attributes', async () => {
    const page = await fixture(html`
      <section>
        <weather-card endpoint="/weather" loading="lazy"></weather-card>
        <div data-cw="news-feed" data-cw-endpoint="/news" data-cw-format="rss"></div>
        <news-feed endpoint="/more"></news-feed>
        <div data-cw="unknown-widget"></div>
        <p>Texte</p>
      </section>
    `);
    const found = usesIn(page).map(({ tag, attributes }) => [tag, Object.fromEntries(attributes)]);
    expect(found).to.deep.equal([
      ['weather-card', { endpoint: '/weather', loading: 'lazy' }],
      ['news-feed', { endpoint: '/news', format: 'rss' }],
      ['news-feed', { endpoint: '/more' }],
    ]);
  });

  it('include elements under the prefix of the page', async () => {
    const page = await fixture(html`<section><cw-news-feed></cw-news-feed></section>`);
    expect(usesIn(page)).to.deep.equal([]);
    const { settings } = shared;
    shared.settings = { ...settings!, prefix: 'cw' };
    expect(usesIn(page).map(({ tag }) => tag)).to.deep.equal(['news-feed']);
    shared.settings = settings;
  });

  it('do not include registered widgets, nor elements of another library of that name', async () => {
    customElements.define('job-board', class extends HTMLElement {});
    shared.tags.set('poll-box', 'poll-box');
    const page = await fixture(html`
      <section>
        <job-board></job-board>
        <poll-box></poll-box>
        <div data-cw="poll-box"></div>
      </section>
    `);
    expect(usesIn(page)).to.deep.equal([]);
    shared.tags.delete('poll-box');
  });
});
