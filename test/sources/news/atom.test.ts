import { expect } from '@open-wc/testing';
import { newsSources } from '../../../src/sources/news/index.js';
import { readOne } from './read.js';

const entry = (content: string, feed = '') =>
  readOne(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">${feed}<entry>${content}</entry></feed>`);

describe('Atom', () => {
  const links: [string, string | undefined][] = [
    [
      '<link rel="alternate" type="application/pdf" href="/p"/><link rel="alternate" type="text/html" href="/1"/>',
      'https://a.fr/1',
    ],
    ['<link rel="self" href="/s"/><link href="/1"/>', 'https://a.fr/1'],
    ['<link rel="http://www.iana.org/assignments/relation/alternate" href="/1"/>', 'https://a.fr/1'],
    ['<link rel="enclosure" href="/e"/><link rel="self" href="/s"/>', 'https://a.fr/s'],
    ['<content src="/c" type="text/html"/>', 'https://a.fr/c'],
    ['<id>https://a.fr/id</id>', 'https://a.fr/id'],
    ['<id>tag:a.fr,2024:1</id>', undefined],
    ['<link xml:base="https://b.fr/x/" href="1"/>', 'https://b.fr/x/1'],
    ['<link>https://a.fr/texte</link>', 'https://a.fr/texte'],
    ['<link href="">https://a.fr/texte</link>', 'https://a.fr/texte'],
    ['<link hreflang="de" href="/de"/><link hreflang="fr-FR" href="/fr"/>', 'https://a.fr/fr'],
    ['<link hreflang="de" href="/de"/><link href="/1"/><link hreflang="br" href="/br"/>', 'https://a.fr/1'],
    ['<link hreflang="de" href="/de"/>', 'https://a.fr/de'],
    ['<content src="/i.png" type="image"/><id>https://a.fr/id</id>', 'https://a.fr/id'],
  ];
  for (const [content, expected] of links) {
    it(`links ${content} to ${expected ?? 'nothing'}`, () => {
      expect(entry(`<title>x</title>${content}`).url).to.equal(expected);
    });
  }

  const texts: [string, string][] = [
    ['<summary>&lt;b&gt;</summary>', '<b>'],
    ['<summary type="html">&lt;b&gt;gras&lt;/b&gt; &amp;amp;lt;</summary>', 'gras &lt;'],
    [
      '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">2 &lt; 3 <p>p</p><script/>fin</div></summary>',
      '2 < 3 p fin',
    ],
    ['<content type="application/xhtml+xml"><div>un <b>mot</b></div></content>', 'un mot'],
    ['<content type="text/html">&lt;p&gt;mot&lt;/p&gt;</content>', 'mot'],
    ['<content type="image/png">iVBORw0KGgo=</content>', ''],
    ['<content type="html" src="/ailleurs"/>', ''],
    ['<summary mode="base64" type="text/plain">w6l0w6k=</summary>', 'été'],
    ['<summary mode="base64" type="text/plain">###</summary>', ''],
    ['<summary/><content>corps</content>', 'corps'],
    ['<summary type="html">&lt;img src="i.jpg"&gt;</summary><content>corps</content>', 'corps'],
    ['<content type="application/octet-stream">w6l0w6kgPGI+w6A8L2I+</content>', 'été à'],
    ['<content type="application/pdf">JVBERi0AAQID</content>', ''],
    ['<content type="application/json">Du texte, à vrai dire</content>', 'Du texte, à vrai dire'],
    ['<content type="application/xml">un</content>', 'un'],
    ['<summary type="">&lt;b&gt;</summary>', '<b>'],
    ['<summary type="plain">2 &lt; 3</summary>', '2 < 3'],
    ['<summary mode="base64">PGI+w6A8L2I+</summary>', 'à'],
    ['<media:description type="html">&lt;p&gt;un&lt;/p&gt;</media:description>', 'un'],
    [
      '<media:group><media:description type="plain">&lt;p&gt;un&lt;/p&gt;</media:description></media:group>',
      '<p>un</p>',
    ],
    ['<media:group><media:description>2 &lt; 3</media:description></media:group>', '2 < 3'],
  ];
  for (const [content, expected] of texts) {
    it(`reads ${content} as "${expected}"`, () => {
      expect(entry(`<title>x</title>${content}`).summary).to.equal(expected);
    });
  }

  it('uses a Media RSS title by its declared type', () => {
    expect(entry('<media:title type="plain">5 &lt; 6 &lt;b&gt;</media:title>').title).to.equal('5 < 6 <b>');
    expect(
      entry('<media:group><media:title type="html">&lt;b&gt;G&lt;/b&gt;</media:title></media:group>').title,
    ).to.equal('G');
  });

  it('prefers the reader’s translation if the feed declares no language', () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><link hreflang="de" href="/de"/><link hreflang="ca" href="/ca"/></entry></feed>';
    expect(
      newsSources.parse({ body: feed, contentType: '', url: 'https://a.fr/feed', language: 'ca' })[0]?.url,
    ).to.equal('https://a.fr/ca');
  });

  it('uses the first valid one of repeated dates', () => {
    const dates = '<published/><published>bientôt</published><published>2024-01-02T00:00:00Z</published>';
    expect(
      entry(`<title>x</title>${dates}<published>2025-01-01T00:00:00Z</published>`).published?.toISOString(),
    ).to.equal('2024-01-02T00:00:00.000Z');
  });

  it('uses subjects, then Media RSS categories, if an entry has no categories', () => {
    const subjects = '<dc:subject>Fêtes &amp; été</dc:subject><dc:subject>Enfance</dc:subject>';
    const media = '<media:category label="Vie">vie</media:category><media:category>Été</media:category>';
    expect(entry(`<title>x</title>${subjects}${media}`).categories).to.deep.equal(['Fêtes & été', 'Enfance']);
    expect(entry(`<title>x</title><media:group>${media}</media:group>`).categories).to.deep.equal(['Vie', 'Été']);
    expect(entry(`<title>x</title><category term="c"/>${subjects}`).categories).to.deep.equal(['c']);
  });

  it('dates an entry that was never published by its update', () => {
    const item = entry('<title>x</title><updated>2024-01-02T00:00:00Z</updated>');
    expect(item.published).to.deep.equal(item.updated);
  });

  it('uses the label of a category, else its term if that is no URL', () => {
    const item = entry(
      '<title>x</title><category term="v" label="Vie"/><category term="t" label=""/><category term="https://a.fr/kind"/>',
    );
    expect(item.categories).to.deep.equal(['Vie', 't']);
  });

  it('finds the authors of the entry, of its source, of the feed', () => {
    const feed = '<author><name>Mairie</name></author>';
    expect(entry('<title>x</title><author><name>Ana</name></author>', feed).authors).to.deep.equal(['Ana']);
    expect(entry('<title>x</title><source><author><name>Léo</name></author></source>', feed).authors).to.deep.equal([
      'Léo',
    ]);
    expect(entry('<title>x</title>', feed).authors).to.deep.equal(['Mairie']);
  });

  it('uses the image of an enclosure', () => {
    const links =
      '<link rel="enclosure" type="audio/mpeg" href="/a.mp3"/><link rel="enclosure" type="image/jpeg" href="/i.jpg"/>';
    expect(entry(`<title>x</title>${links}`).image?.url).to.equal('https://a.fr/i.jpg');
  });

  it('uses the image that Hexo writes as content, but no document declared as an image', () => {
    const hexo = '<content type="html">&lt;p&gt;Texte&lt;/p&gt;</content><content src="/h.png" type="image"/>';
    expect(entry(`<title>x</title>${hexo}`)).to.deep.include({
      summary: 'Texte',
      image: { url: 'https://a.fr/h.png' },
    });
    const links =
      '<link rel="enclosure" type="image/pdf" href="/a.pdf"/><link rel="enclosure" type="image/jpeg" href="/a.mp3"/>' +
      '<link rel="enclosure" type="image/mp3" href="/son"/><link rel="enclosure" type="image/jpg" href="/i"/>';
    expect(entry(`<title>x</title>${links}`).image?.url).to.equal('https://a.fr/i');
  });

  it('inherits the language and the source of the feed', () => {
    const item = entry('<title>x</title>', '<title>Mairie</title><link rel="alternate" href="/"/>');
    expect(item.language).to.equal('fr');
    expect(item.source).to.deep.equal({ title: 'Mairie', url: 'https://a.fr/' });
  });

  it('reads a single entry', () => {
    expect(readOne('<entry xmlns="http://www.w3.org/2005/Atom"><title>Seul</title></entry>').title).to.equal('Seul');
  });
});
