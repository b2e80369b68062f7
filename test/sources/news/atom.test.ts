import { expect } from '@open-wc/testing';
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
    ['<media:group><media:description>2 &lt; 3</media:description></media:group>', '2 < 3'],
  ];
  for (const [content, expected] of texts) {
    it(`reads ${content} as "${expected}"`, () => {
      expect(entry(`<title>x</title>${content}`).summary).to.equal(expected);
    });
  }

  it('dates an entry that was never published by its update', () => {
    const item = entry('<title>x</title><updated>2024-01-02T00:00:00Z</updated>');
    expect(item.published).to.deep.equal(item.updated);
  });

  it('names categories by their label, or a term that is no address', () => {
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

  it('takes the image of an enclosure', () => {
    const links =
      '<link rel="enclosure" type="audio/mpeg" href="/a.mp3"/><link rel="enclosure" type="image/jpeg" href="/i.jpg"/>';
    expect(entry(`<title>x</title>${links}`).image?.url).to.equal('https://a.fr/i.jpg');
  });

  it('inherits the language and the source of the feed', () => {
    const item = entry('<title>x</title>', '<title>Mairie</title><link rel="alternate" href="/"/>');
    expect(item.language).to.equal('fr');
    expect(item.source).to.deep.equal({ title: 'Mairie', url: 'https://a.fr/' });
  });

  it('reads an entry that stands alone', () => {
    expect(readOne('<entry xmlns="http://www.w3.org/2005/Atom"><title>Seul</title></entry>').title).to.equal('Seul');
  });
});
