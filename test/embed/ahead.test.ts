import { expect, fixture, html } from '@open-wc/testing';
import { HeldFetch } from '../support/held-fetch.js';

describe('ahead', () => {
  it('requests the data of all placeholders in its own task, before the elements are defined', async () => {
    await fixture(html`
      <section>
        <div data-cw="news-feed" data-cw-endpoint="/ahead-news"><a href="/">Actualités</a></div>
        <div data-cw="weather-card" data-cw-endpoint="/ahead-weather" data-cw-loading="lazy"></div>
        <div data-cw="poll-box" data-cw-endpoint="https://stranger.test/ahead-poll"></div>
      </section>
    `);
    expect(customElements.get('news-feed')).to.equal(undefined);
    const net = new HeldFetch();
    await import('../../src/embed/ahead.js');
    expect(net.calls.map(({ url }) => url)).to.deep.equal([`${location.origin}/ahead-news`]);
    net.calls[0]!.respond('{}');
    net.restore();
  });
});
