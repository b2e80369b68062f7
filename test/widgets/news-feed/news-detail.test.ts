import { expect, fixture, html } from '@open-wc/testing';
import { stub } from 'sinon';
import { article as fr } from '../../../src/locales/fr/article.js';
import { common } from '../../../src/locales/fr/common.js';
import { loadDetails } from '../../../src/widgets/news-feed/load-details.js';
import type { NewsFeed } from '../../../src/widgets/news-feed/news-feed.js';
import '../../../src/widgets/news-feed/define.js';
import { announced } from '../../support/announced.js';
import { type HeldCall, HeldFetch, json } from '../../support/held-fetch.js';
import { all, texts } from '../../support/shown-news.js';
import { until } from '../../support/task.js';

const SITE = 'https://www.commune.test';
const feed = (items: object[]) => json({ version: 'https://jsonfeed.org/version/1.1', items });
const own = (id: number) => ({
  id: String(id),
  url: `${SITE}/news/${id}`,
  title: `Titre ${id}`,
  content_text: 'Résumé',
});
const whole = (id: number, content_html: string) => feed([{ ...own(id), content_html }]);

describe('<news-feed detail="inline">', () => {
  let net: HeldFetch;
  let element: NewsFeed;
  // Loads the module before the tests, because a browser fetches it only once.
  before(loadDetails);
  beforeEach(() => {
    net = new HeldFetch();
  });
  afterEach(() => net.restore());

  const show = async (items: object[], attributes: Record<string, string> = {}) => {
    const made = document.createElement('news-feed');
    const all = { endpoint: `${SITE}/news`, detail: 'inline', loading: 'eager', images: 'all', ...attributes };
    for (const [name, value] of Object.entries(all)) made.setAttribute(name, value);
    element = await fixture<NewsFeed>(html`${made}`);
    (await net.call(0)).respond(...feed(items));
    await until(() => element.state === 'ready');
    await element.updateComplete;
  };
  const titles = () => all(element, '[part~="link"]');
  const states = () => titles().map((title) => title.getAttribute('aria-expanded'));
  const button = (name: string) => all(element, `[part~="${name}"]`)[0]!;
  /** Clicks a title; returns the request that it causes. */
  const open = async (index: number): Promise<HeldCall> => {
    const made = net.calls.length;
    titles()[index]!.click();
    const call = await net.call(made);
    await element.updateComplete;
    return call;
  };
  const answer = async (call: HeldCall, ...response: [string, ResponseInit]) => {
    call.respond(...response);
    await until(() => button('description').getAttribute('aria-busy') === 'false');
    await element.updateComplete;
  };

  it('requests a text from the item’s address when it is opened, and shows it in place', async () => {
    await show([own(1), own(2)]);
    expect(net.calls).to.have.length(1);
    expect(states()).to.deep.equal(['false', 'false']);
    const told: string[] = [];
    element.addEventListener('cw-select', ({ id, url }) => told.push(`${id} ${url}`));
    const call = await open(0);
    expect(states()).to.deep.equal(['true', 'false']);
    expect(texts(element, '[part="description"]')).to.deep.equal([common.loading]);
    expect([call.url, (call.init.headers as Record<string, string>).Accept]).to.deep.equal([
      `${SITE}/news/1`,
      'application/feed+json, application/json;q=0.9',
    ]);
    expect(call.init.redirect, 'redirects to other hosts fail').to.equal('error');
    await answer(call, ...whole(1, '<p>Un <b>deux</b></p><ul><li>a</li></ul>'));
    expect(texts(element, '[part="description"] p')).to.deep.equal(['Un deux']);
    expect(texts(element, '[part="description"] li')).to.deep.equal(['a']);
    expect(button('page')).to.have.property('href', `${SITE}/news/1`);
    expect(told).to.deep.equal([`1 ${SITE}/news/1`]);
    await announced(element);
    expect(texts(element, '[part="status"]')).to.deep.equal([common.loaded]);
  });

  it('opens one item at a time, and returns the focus to its title on closing', async () => {
    await show([own(1), own(2)]);
    const first = await open(0);
    const second = await open(1);
    expect(first.aborted).to.equal(true);
    expect(states()).to.deep.equal(['false', 'true']);
    await answer(second, ...whole(2, '<p>Deux</p>'));
    button('close').click();
    await element.updateComplete;
    expect(states()).to.deep.equal(['false', 'false']);
    expect(all(element, '[part="description"], [part="actions"]')).to.be.empty;
    expect(element.shadowRoot!.activeElement).to.equal(titles()[1]);
  });

  it('follows the link for items of other sites, for a widget without an endpoint, and in a new tab', async () => {
    await show([{ ...own(1), url: 'https://www.ailleurs.test/1' }, own(2)]);
    expect(states()).to.deep.equal([null, 'false']);
    const prevented: boolean[] = [];
    const watch = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', watch);
    titles()[0]!.click();
    titles()[1]!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    removeEventListener('click', watch);
    expect(prevented).to.deep.equal([false, false]);
    element.removeAttribute('endpoint');
    await element.updateComplete;
    element.data = [{ id: '1', url: `${SITE}/1`, title: 'T', summary: '', categories: [], authors: [] }];
    await element.updateComplete;
    expect(states()).to.deep.equal([null]);
  });

  it('requests the data address that the item’s page names, and no other host', async () => {
    await show([own(1)]);
    const page = await open(0);
    const links = ['https://www.ailleurs.test/1.json', '/news/1.json'].map(
      (href) => `<link rel="alternate" type="application/json" href="${href}">`,
    );
    page.respond(`<!doctype html><head>${links.join('')}</head>`, { headers: { 'content-type': 'text/html' } });
    const twin = await net.call(2);
    expect(twin.url).to.equal(`${SITE}/news/1.json`);
    await answer(twin, ...whole(1, '<p>Un</p>'));
    expect(texts(element, '[part="description"] p')).to.deep.equal(['Un']);
  });

  it('shows a message when the address has no text, and when the item is gone', async () => {
    await show([own(1), own(2)]);
    await answer(await open(0), '<!doctype html><p>Une page</p>', { headers: { 'content-type': 'text/html' } });
    expect(texts(element, '[part="description"]')).to.deep.equal([fr.elsewhere]);
    expect(button('page')).to.have.property('href', `${SITE}/news/1`);
    await answer(await open(1), '{}', { status: 410 });
    expect(texts(element, '[part="description"]')).to.deep.equal([fr.gone]);
    expect(all(element, '[part="page"]')).to.be.empty;
  });

  it('offers a retry after a failure, and then focuses the text', async () => {
    await show([own(1)]);
    const call = await open(0);
    call.fail();
    await until(() => all(element, '[part~="retry"]').length > 0);
    expect(texts(element, '[part="description"] [part="message"]')).to.deep.equal([common.errors.blocked]);
    expect(button('page')).to.have.property('href', `${SITE}/news/1`);
    button('retry').focus();
    button('retry').click();
    await answer(await net.call(2), ...whole(1, '<p>Un</p>'));
    await until(() => element.shadowRoot!.activeElement === button('description'));
  });

  it('shows allowed images with their descriptions, and no other markup of the text', async () => {
    await show([own(1)], { images: 'all' });
    const figure =
      '<figure><img src="/a.webp" alt="Une halle" width="60" height="40"><figcaption>Crédit : X</figcaption></figure>';
    await answer(
      await open(0),
      ...whole(1, `<p onclick="x()">a &lt;img src=x></p>${figure}<img src="javascript:x()">`),
    );
    expect(texts(element, '[part="description"] p')).to.deep.equal(['a <img src=x>']);
    const [image, ...others] = all(element, '[part="photo"] img');
    expect(others).to.be.empty;
    expect([image!.getAttribute('src'), image!.getAttribute('alt')]).to.deep.equal([`${SITE}/a.webp`, 'Une halle']);
    element.images = 'same-origin';
    await element.updateComplete;
    expect(all(element, '[part="photo"]')).to.be.empty;
  });

  it('prints only the open item', async () => {
    await show([own(1), own(2)]);
    await answer(await open(0), ...whole(1, '<p>Un</p>'));
    const print = stub(window, 'print');
    button('print').click();
    expect(print).to.have.property('callCount', 1);
    expect(element.hasAttribute('printing')).to.equal(true);
    expect(all(element, '.printing')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    expect(element.hasAttribute('printing')).to.equal(false);
    print.restore();
  });

  it('aborts the request when it is removed', async () => {
    await show([own(1)]);
    const call = await open(0);
    element.remove();
    expect(call.aborted).to.equal(true);
  });

  it('uses the language of the page', async () => {
    await show([own(1)], { lang: 'en' });
    await answer(await open(0), ...whole(1, '<p>Un</p>'));
    expect(texts(element, '[part~="close"]')).to.deep.equal(['Close: Titre 1']);
  });
});
