import { expect, fixture, html } from '@open-wc/testing';
import { requestsFor } from '../../src/embed/requests.js';
import { usesIn } from '../../src/embed/uses.js';
import { shared } from '../../src/shared.js';
import { HeldFetch } from '../support/held-fetch.js';

describe('the requests for the widgets of a page', () => {
  let net: HeldFetch;
  let started: string[];
  beforeEach(() => {
    net = new HeldFetch();
    started = [];
  });
  afterEach(() => net.restore());

  const parts = {
    load: (name: string) => Promise.resolve(started.push(name)),
    looks: [
      [/^rss\b|\.xml\b/, 'feeds', 'news-feed'],
      [/\.xml\b/, 'job-feeds', 'job-board'],
      [/^@hours$/, 'hours', 'weather-card'],
    ] as const,
    origin: 'https://widgets.test',
  };
  /** Starts all requests for a page and gives them in order: addresses of data, names of chunks. */
  const order = (page: ParentNode): string[] => {
    const requests = requestsFor(usesIn(page), parts, ({ tag }) => parts.load(tag));
    return requests.map(({ origin, start }) => {
      const before = started.length;
      void start().catch(() => undefined);
      return started[before] ?? `${origin === location.origin ? '' : origin}${new URL(net.calls.at(-1)!.url).pathname}`;
    });
  };

  it('are for each its data, the widget, and what reads its format', async () => {
    const page = await fixture(html`
      <section>
        <div data-cw="news-feed" data-cw-endpoint="/a.xml"></div>
        <div data-cw="weather-card" data-cw-endpoint="/weather"></div>
        <news-feed endpoint="/b" format="rss"></news-feed>
        <job-board endpoint="/c.xml"></job-board>
      </section>
    `);
    expect(order(page)).to.deep.equal([
      '/a.xml',
      'news-feed',
      'feeds',
      '/weather',
      'weather-card',
      '/b',
      'news-feed',
      'feeds',
      '/c.xml',
      'job-board',
      'job-feeds',
    ]);
  });

  it('contain what an attribute needs', async () => {
    const page = await fixture(html`
      <section>
        <div data-cw="weather-card" data-cw-endpoint="/with-hours" data-cw-hours="12"></div>
        <news-feed endpoint="/without" hours="12"></news-feed>
      </section>
    `);
    expect(order(page)).to.deep.equal(['/with-hours', 'weather-card', 'hours', '/without', 'news-feed']);
  });

  it('begin with what is on the screen; lazy widgets come last, without their data', async () => {
    const page = await fixture(html`
      <section>
        <news-feed endpoint="/lazy" loading="lazy"></news-feed>
        <div style="position: absolute; top: 9000px"><poll-box endpoint="/below"></poll-box></div>
        <weather-card endpoint="/above"></weather-card>
      </section>
    `);
    expect(order(page)).to.deep.equal(['/above', 'weather-card', '/below', 'poll-box', 'news-feed']);
  });

  it('do not include data of an address that is faulty, or that the widget may not send to', async () => {
    const page = await fixture(html`
      <section>
        <news-feed endpoint="ftp://a.test/"></news-feed>
        <weather-card></weather-card>
        <div data-cw="poll-box" data-cw-endpoint="https://stranger.test/poll"></div>
      </section>
    `);
    expect(order(page)).to.deep.equal(['news-feed', 'weather-card', 'poll-box']);
    expect(net.calls.length).to.equal(0);
  });

  it('do not include data of a widget that was registered while its request waited', async () => {
    const page = await fixture(html`<section><news-feed endpoint="/late"></news-feed></section>`);
    const [data] = requestsFor(usesIn(page), parts, ({ tag }) => parts.load(tag));
    shared.tags.set('news-feed', 'news-feed');
    await data!.start();
    shared.tags.delete('news-feed');
    expect(net.calls.length).to.equal(0);
  });
});
