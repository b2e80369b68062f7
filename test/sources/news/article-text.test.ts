import { expect } from '@open-wc/testing';
import { articleBlocks } from '../../../src/sources/news/article-blocks.js';
import { readArticle } from '../../../src/sources/news/article-text.js';

const url = 'https://www.commune.test/news/BBBB-BBBB';
const item = { id: 'BBBB-BBBB', url };
const read = (body: unknown, contentType = 'application/feed+json') =>
  readArticle({ body: typeof body === 'string' ? body : JSON.stringify(body), contentType, url }, item);
const feed = (...items: object[]) => read({ version: 'https://jsonfeed.org/version/1.1', items });
const paragraph = (text: string) => ({ list: false, lines: [text] });

describe('the text of an item, from its own address', () => {
  it('is found in a JSON Feed by the item’s address or id', () => {
    const own = { id: 'x', url, content_html: '<p>Un</p>' };
    expect(feed(own).blocks).to.deep.equal([paragraph('Un')]);
    expect(feed({ id: '1', url: '/autre', content_html: 'Non' }, own).blocks).to.deep.equal([paragraph('Un')]);
    expect(feed({ id: item.id, content_text: '2 < 3' }).blocks).to.deep.equal([paragraph('2 < 3')]);
    expect(feed({ id: '1', url: '/autre', content_html: 'Non' }).blocks).to.equal(undefined);
  });

  it('is that of a WordPress post, except a password-protected one', () => {
    const post = { id: 7, type: 'post', link: url, title: { rendered: 'T' }, content: { rendered: '<p>Un</p>' } };
    expect(read(post).blocks).to.deep.equal([paragraph('Un')]);
    expect(read({ ...post, content: { rendered: '<p>Un</p>', protected: true } }).blocks).to.equal(undefined);
  });

  it('is replaced, for an HTML page, by its data addresses in document order', () => {
    const page = `<!doctype html><link rel="stylesheet" href="/a.css">
      <link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/json+oembed" href="/o">
      <link rel="ALTERNATE" type="application/json; charset=utf-8" href="/wp-json/7?a=1&amp;b=2">
      <link href="javascript:alert(1)" type="application/json" rel="alternate"><link type="application/feed+json" rel="alternate" href="x.json">`;
    expect(read(page, 'text/html')).to.deep.equal({
      alternates: ['https://www.commune.test/wp-json/7?a=1&b=2', 'https://www.commune.test/news/x.json'],
    });
    expect(read('Bonjour', 'text/plain')).to.deep.equal({ alternates: [] });
  });
});

describe('the blocks of a text', () => {
  const blocks = (html: string) => articleBlocks(html, url);

  it('are paragraphs, lists and images in order, images with their captions', () => {
    const html =
      '<h2>Titre</h2><p>Un<br>deux</p><ul><li>a</li><li><b>b</b></li></ul>' +
      '<figure><img src="/i.webp" alt="Un &quot;mot&quot;" width="60" height="40"><figcaption>Crédit : <i>X</i></figcaption></figure><p>Fin</p>';
    const image = { url: 'https://www.commune.test/i.webp', alt: 'Un "mot"', width: 60, height: 40 };
    expect(blocks(html)).to.deep.equal([
      ...['Titre', 'Un', 'deux'].map(paragraph),
      { list: true, lines: ['a', 'b'] },
      { image, caption: 'Crédit : X' },
      paragraph('Fin'),
    ]);
  });

  it('contain no markup, no script, and only http: and https: addresses', () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><p onclick="a()">a &lt;b&gt;<img src="javascript:alert(1)" onerror="a()">' +
      '<img src="data:image/png;base64,AA"></p><iframe src="https://evil.test"></iframe>';
    expect(blocks(html)).to.deep.equal([paragraph('a <b>')]);
  });

  it('have a limited size for any input', () => {
    expect(blocks('<img src="/a.webp">'.repeat(1_000))).to.have.length(20);
    expect(blocks('<p>mot</p>'.repeat(100_000)).length).to.be.below(20_000);
    expect(blocks('</figcaption><figcaption>'.repeat(1_000))).to.deep.equal([]);
  });
});
