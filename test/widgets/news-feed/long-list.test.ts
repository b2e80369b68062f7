import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CwLoadEvent } from '../../../src/element/events.js';
import type { NewsFeed } from '../../../src/widgets/news-feed/news-feed.js';
import '../../../src/widgets/news-feed/define.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { all, feed, item, items, texts } from '../../support/shown-news.js';

/** The element that the best-known translator inserts. */
const FONT: string = 'font';

/** A `<news-feed>` whose first update is over, in the task in which it was inserted. */
const started = async (count: number) => {
  const element = document.createElement('news-feed');
  Object.assign(element, { limit: 1_000, data: items(count) });
  document.body.append(element);
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  return element;
};
const count = (element: NewsFeed) => all(element, '[part="item"]').length;

describe('<news-feed>, with a long list', () => {
  it('shows a list of 50 items in one task', async () => {
    const element = await started(50);
    expect(count(element)).to.equal(50);
    element.remove();
  });

  it('shows the first 50 items at once and the rest in further tasks, for which updateComplete waits', async () => {
    const element = await started(1_000);
    expect(count(element)).to.equal(50);
    await element.updateComplete;
    expect(count(element)).to.equal(1_000);
    const titles = texts(element, 'a');
    expect([titles[0], titles[50], titles.at(-1)]).to.deep.equal(['Titre 1', 'Titre 51', 'Titre 1000']);
    element.remove();
  });

  it('fires cw-load once all items are shown', async () => {
    const net = new HeldFetch();
    const element = await fixture<NewsFeed>(
      html`<news-feed limit="120" loading="eager" endpoint="https://www.commune.test/feed.json"></news-feed>`,
    );
    const news = items(120).map(({ id, url, title }) => ({ id, url, title }));
    net.calls[0]!.respond(...json({ version: 'https://jsonfeed.org/version/1.1', items: news }));
    const loaded = await oneEvent<CwLoadEvent>(element, 'cw-load');
    net.restore();
    expect([loaded.items, count(element)]).to.deep.equal([120, 120]);
  });

  it('updates all items that are shown at once', async () => {
    const element = await feed(items(120), { limit: '200' });
    const [first] = all(element, 'a');
    element.data = [item(0), ...items(120)];
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(count(element)).to.equal(121);
    expect(all(element, 'a')[1]).to.equal(first);
  });

  it('leaves out an unreadable item far down in the list', async () => {
    const news = items(120);
    news[99] = null as never;
    const element = await feed(news, { limit: '200' });
    expect(count(element)).to.equal(119);
    expect(element.state).to.equal('ready');
  });

  it('renders the rest beside texts that a translator has replaced', async () => {
    const element = await started(200);
    const replace = (link: HTMLElement) => link.lastChild!.replaceWith(document.createElement(FONT));
    const [link] = all(element, 'a');
    replace(link!);
    await Promise.resolve();
    await element.updateComplete;
    expect(count(element)).to.equal(200);
    expect(link!.querySelector(FONT)).not.to.equal(null);
    element.remove();
  });

  it('focuses the first new item of a long page', async () => {
    const element = await feed(items(600), { limit: '250', more: '' });
    all(element, '[part~="more"]')[0]!.click();
    await element.updateComplete;
    expect(count(element)).to.equal(500);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'a')[250]);
  });

  it('lays out the items after the fiftieth when they come near the viewport, and never clips a focused one', async () => {
    const element = await feed(items(60), { limit: '60' });
    const visibility = (index: number) =>
      getComputedStyle(all(element, '[part="item"]')[index]!).getPropertyValue('content-visibility');
    expect([visibility(0), visibility(49), visibility(50)]).to.deep.equal(['visible', 'visible', 'auto']);
    all(element, 'a')[50]!.focus();
    expect(visibility(50)).to.equal('visible');
  });
});
