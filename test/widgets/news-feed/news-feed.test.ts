import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CwLoadEvent } from '../../../src/element/events.js';
import { news as fr } from '../../../src/locales/fr/news.js';
import type { NewsFeed } from '../../../src/widgets/news-feed/news-feed.js';
import '../../../src/widgets/news-feed/define.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { all, feed, item, items, texts } from '../../support/shown-news.js';

describe('<news-feed>', () => {
  it('loads its endpoint and shows the news', async () => {
    const net = new HeldFetch();
    const element = await fixture<NewsFeed>(html`
      <news-feed loading="eager" endpoint="https://www.commune.test/feed.json"></news-feed>
    `);
    net.calls[0]!.respond(
      ...json({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Vœux', url: '/voeux' }] }),
    );
    const loaded = await oneEvent<CwLoadEvent>(element, 'cw-load');
    net.restore();
    expect(loaded.items).to.equal(1);
    expect(texts(element, 'a')).to.deep.equal(['Vœux']);
    expect(all(element, 'a')[0]).to.have.property('href', 'https://www.commune.test/voeux');
  });

  it('shows ten items, or as many as limit says', async () => {
    expect(texts(await feed(items(12)), '[part="item"]')).to.have.length(10);
    expect(texts(await feed(items(12), { limit: '3', offset: '2' }), 'a')).to.deep.equal([
      'Titre 3',
      'Titre 4',
      'Titre 5',
    ]);
  });

  it('has one link per card, its title', async () => {
    const element = await feed(items(3));
    for (const card of all(element, '[part="item"]')) expect(card.querySelectorAll('a, button')).to.have.length(1);
  });

  const untitled: [title: string, summary: string, expected: string[]][] = [
    ['Le marché ouvre à 8 h.', 'Le marché ouvre à 8 h.', []],
    ['Le marché ouvre…', 'Le marché ouvre, à 8 h.', ['… à 8 h.']],
    ['Le marché…', 'Il ouvre à 8 h.', ['Il ouvre à 8 h.']],
    ['Le marché', 'Le marché ouvre à 8 h.', ['Le marché ouvre à 8 h.']],
  ];
  for (const [title, summary, expected] of untitled) {
    it(`shows the text “${summary}” under the title “${title}” once`, async () => {
      expect(texts(await feed([item(1, { title, summary })]), '[part="excerpt"]')).to.deep.equal(expected);
    });
  }

  it('keeps the upper part of a portrait image, whether its size is declared or measured', async () => {
    const url = `${location.origin}/a.png`;
    const element = await feed([item(1, { image: { url, width: 600, height: 800 } }), item(2, { image: { url } })]);
    const [told, seen] = all(element, 'img') as HTMLImageElement[];
    expect(getComputedStyle(told!).objectPosition).to.match(/ 0%$/);
    expect(getComputedStyle(seen!).objectPosition).to.match(/ 50%$/);
    Object.defineProperties(seen, { naturalWidth: { value: 3 }, naturalHeight: { value: 4 } });
    seen!.dispatchEvent(new Event('load'));
    expect(getComputedStyle(seen!).objectPosition).to.match(/ 0%$/);
    expect(element.renderRoot.querySelector('[style]')).to.equal(null);
  });

  it('cuts a long excerpt at a word', async () => {
    const [excerpt] = texts(await feed([item(1, { summary: 'mot '.repeat(200) })]), '[part="excerpt"]');
    expect(excerpt).to.match(/mot…$/);
    expect(excerpt!.length).to.be.at.most(220);
  });

  it('marks a word before a bullet as a kicker, inside the link', async () => {
    const element = await feed([item(1, { title: 'VIDÉO • Le carnaval' }), item(2, { title: 'Le 1 • 2' })]);
    expect(texts(element, '[part="kicker"]')).to.deep.equal(['VIDÉO •', 'Le 1 •']);
    expect(texts(element, 'a')[0]).to.equal('VIDÉO • Le carnaval');
  });

  it('shows images of the page’s own site only, with their credit', async () => {
    const own = { url: `${location.origin}/test/none.png`, alt: 'La place', credit: 'A. Lefèvre', width: 4, height: 3 };
    const element = await feed([item(1, { image: own }), item(2, { image: { url: 'https://cdn.test/a.png' } })]);
    const [image, ...others] = all(element, 'img');
    expect(others).to.be.empty;
    expect(image!.getAttribute('alt')).to.equal('La place');
    expect(image!.getAttribute('loading')).to.equal('lazy');
    expect(texts(element, '[part="credit"]')).to.deep.equal([fr.credit('A. Lefèvre')]);
  });

  it('hides an image that can’t be loaded', async () => {
    const element = await feed([item(1, { image: { url: `${location.origin}/none.png` } })]);
    const image = all(element, 'img')[0]!;
    image.dispatchEvent(new Event('error'));
    expect(image.closest<HTMLElement>('[part="image"]')!.hidden).to.be.true;
  });

  it('makes no link that would run a script', async () => {
    const element = await feed([item(1, { url: 'javascript:alert(1)' })]);
    expect(all(element, 'a')).to.be.empty;
    expect(texts(element, '[part="title"]')).to.deep.equal(['Titre 1']);
  });

  it('uses the beginning of the text as a missing title', async () => {
    const element = await feed([item(1, { title: '', summary: 'Une brève.' }), item(2, { title: '', summary: '' })]);
    expect(texts(element, 'a')).to.deep.equal(['Une brève.', fr.untitled]);
    expect(all(element, '[part="excerpt"]')).to.be.empty;
  });

  it('puts the category after its title in the document, and above it visually', async () => {
    const element = await feed([item(1, { categories: ['Sport'] })]);
    const [title, category] = all(element, '[part="title"], [part="category"]');
    expect(category!.getAttribute('part')).to.equal('category');
    expect(category!.getBoundingClientRect().bottom).to.be.at.most(title!.getBoundingClientRect().top);
  });

  it('shows titles and dates only in its compact layout', async () => {
    const element = await feed([item(1, { categories: ['Sport'], published: new Date(0) })], { layout: 'compact' });
    expect(all(element, '[part="excerpt"], [part="category"], img')).to.be.empty;
    expect(texts(element, 'time')).to.have.length(1);
  });

  it('names the source of each item only if several feeds are mixed', async () => {
    const from = (title: string) => ({ source: { title, url: `https://${title}.test/` } });
    expect(texts(await feed([item(1, from('mairie'))]), '[part="source"]')).to.be.empty;
    const mixed = await feed([item(1, from('mairie')), item(2, from('interco'))]);
    expect(texts(mixed, '[part="source"]')).to.deep.equal(['mairie', 'interco']);
  });

  it('sets lang on an item in another language', async () => {
    const element = await feed([item(1, { language: 'br' }), item(2, { language: 'fr-FR' })]);
    expect(all(element, 'a').map((link) => link.getAttribute('lang'))).to.deep.equal(['br', null]);
  });

  it('shows more items on request, and focuses the first new one', async () => {
    const element = await feed(items(7), { limit: '3', more: 'true' });
    const more = () => all(element, '[part~="more"]')[0];
    more()!.click();
    await element.updateComplete;
    expect(texts(element, 'a')).to.have.length(6);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'a')[3]);
    await announced(element);
    expect(texts(element, '[role="status"]')).to.deep.equal([fr.moreShown(3)]);
    more()!.click();
    await element.updateComplete;
    await announced(element);
    expect(texts(element, '[role="status"]')).to.deep.equal([fr.moreShown(1)]);
    expect(more()).to.be.undefined;
  });

  it('is empty when all items are older than max-age', async () => {
    const element = await feed([item(1, { published: new Date(0) })], { 'max-age': '30' });
    expect(element.state).to.equal('empty');
    expect(texts(element, '[part="message"]')).to.deep.equal([fr.empty]);
  });

  it('fires cw-select when the visitor follows an item', async () => {
    const element = await feed(items(1));
    element.addEventListener('click', (event) => event.preventDefault());
    const told = oneEvent(element, 'cw-select');
    all(element, 'a')[0]!.click();
    expect(await told).to.include({ id: '1', url: 'https://www.commune.test/1', bubbles: true, composed: true });
  });
});
