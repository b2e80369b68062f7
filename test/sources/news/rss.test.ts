import { expect } from '@open-wc/testing';
import { read, rssItem } from './read.js';

describe('RSS', () => {
  const urls: [string, string | undefined][] = [
    ['<link>https://a.fr/1</link><guid>https://a.fr/2</guid>', 'https://a.fr/1'],
    ['<link/><guid>https://a.fr/2</guid>', 'https://a.fr/2'],
    ['<guid isPermaLink="false">https://a.fr/2</guid>', undefined],
    ['<guid>abc-1</guid>', undefined],
    ['<atom:link rel="self" href="/s"/><atom:link href="/3"/>', 'https://a.fr/3'],
    ['<link>javascript:alert(1)</link>', undefined],
    ['<link><![CDATA[https://a.fr/?a=1&b=2]]></link>', 'https://a.fr/?a=1&b=2'],
  ];
  for (const [content, expected] of urls) {
    it(`links ${content} to ${expected ?? 'nothing'}`, () => {
      expect(rssItem(`<title>x</title>${content}`).url).to.equal(expected);
    });
  }

  it('keeps items with the same guid, with unique ids', () => {
    const items = [1, 2, 3].map((n) => `<item><title>Avis ${n}</title><link>/${n}</link><guid>N/A</guid></item>`);
    const ids = read(`<rss><channel>${items.join('')}</channel></rss>`).map(({ id }) => id);
    expect(ids).to.deep.equal(['https://a.fr/1', 'https://a.fr/2', 'https://a.fr/3']);
  });

  it('resolves addresses against xml:base, then the home page', () => {
    expect(rssItem('<title>x</title><link>1</link>', '<link>https://b.fr/site/</link>').url).to.equal(
      'https://b.fr/site/1',
    );
    const based = read(
      '<rss xml:base="https://c.fr/d/"><channel><item xml:base="e/"><title>x</title><link>1</link></item></channel></rss>',
    );
    expect(based[0]?.url).to.equal('https://c.fr/d/e/1');
  });

  it('decodes HTML references in a title once, after those of XML', () => {
    expect(rssItem('<title>A &amp;amp; B &amp;amp;lt; C</title>').title).to.equal('A & B &lt; C');
  });

  it('reads a title that contains elements', () => {
    expect(rssItem('<title>Un <b>mot</b> &amp; un</title>').title).to.equal('Un mot & un');
  });

  it('prefers the description, then the other summaries, then the content', () => {
    const content = '<content:encoded>&lt;p&gt;Tout&lt;/p&gt;</content:encoded>';
    expect(rssItem(`<title>x</title><description>Court</description>${content}`).summary).to.equal('Court');
    expect(rssItem(`<title>x</title><description/><itunes:summary>Son</itunes:summary>${content}`).summary).to.equal(
      'Son',
    );
    expect(rssItem(`<title>x</title><description> </description>${content}`).summary).to.equal('Tout');
  });

  it('uses the content if the description has no text', () => {
    const content = '<content:encoded>&lt;p&gt;Tout&lt;/p&gt;</content:encoded>';
    for (const nothing of [
      '&amp;nbsp;',
      '&lt;img src="i.jpg"&gt;',
      '- &lt;a rel="directory" href="r"&gt;Vie&lt;/a&gt;',
    ]) {
      expect(rssItem(`<title>x</title><description>${nothing}</description>${content}`).summary, nothing).to.equal(
        'Tout',
      );
    }
  });

  it('removes the title, the author and the date that Drupal adds', () => {
    const fields = `<span class="field field--name-title">Conseil</span>
      <span class="field field--name-uid"><span>admin</span></span>
      <span class="field field--name-created"><time datetime="2025-05-12T10:00:00+02:00">lun 12/05/2025 - 10:00</time>
      </span>`;
    const rdf = `<span property="schema:name">Conseil</span> <span rel="schema:author"> <span lang="">admin</span> </span>
      <span property="schema:dateCreated" content="2015-11-19">jeu 19/11/2015 - 08:54</span>`;
    for (const header of [fields, rdf]) {
      const html = `<![CDATA[${header}<div><p>Ordre <span>du</span> jour</p></div>]]>`;
      expect(rssItem(`<title>Conseil</title><description>${html}</description>`).summary).to.equal('Ordre du jour');
    }
    const own = '<![CDATA[<span>Un</span> <span class="x">deux</span>]]>';
    expect(rssItem(`<title>x</title><description>${own}</description>`).summary).to.equal('Un deux');
  });

  it('removes the section and the keywords that SPIP adds', () => {
    const html =
      '<p>Réunion - salle des fêtes.</p>\n-\n<a href="r" rel="directory">Vie</a>\n/\n<a href="m" rel="tag">mot</a>';
    expect(rssItem(`<title>x</title><description><![CDATA[${html}]]></description>`).summary).to.equal(
      'Réunion - salle des fêtes.',
    );
  });

  const endings: [string, string][] = [
    ['Le conseil [&hellip;]', 'Le conseil…'],
    ['Le conseil [...] <a>Lire la suite</a>', 'Le conseil…'],
    ['Le conseil&hellip; <a>Lire la suite de &laquo; Conseil &raquo; &rarr;</a>', 'Le conseil…'],
    ['Le conseil [&#8230;]<p>L’article <a>Conseil</a> est apparu en premier sur <a>Mairie</a>.</p>', 'Le conseil…'],
    ['The council […] The post <a>A</a> appeared first on <a>B</a>.', 'The council…'],
    ['Le conseil (&#8230;)', 'Le conseil…'],
    ['Venez pour en savoir plus.', 'Venez pour en savoir plus.'],
    ['Lire la suite demande du temps. Le maire a répondu.', 'Lire la suite demande du temps. Le maire a répondu.'],
  ];
  for (const [html, expected] of endings) {
    it(`reads ${html} as "${expected}"`, () => {
      expect(rssItem(`<title>x</title><description><![CDATA[${html}]]></description>`).summary).to.equal(expected);
    });
  }

  const authors: [string, string[]][] = [
    ['<dc:creator>Mairie, Anaïs</dc:creator>', ['Mairie, Anaïs']],
    ['<dc:creator>Ana</dc:creator><dc:creator>Léo</dc:creator>', ['Ana', 'Léo']],
    ['<author>a@a.fr (Ana Le Goff)</author>', ['Ana Le Goff']],
    ['<author>Ana &lt;a@a.fr&gt;</author>', ['Ana']],
    ['<author>a@a.fr</author>', []],
    ['<dc:creator>Ana (mailto:a@a.fr)</dc:creator>', ['Ana']],
    ['<dc:author>Ana</dc:author>', ['Ana']],
    ['<atom:author><atom:name>Ana</atom:name><atom:email>a@a.fr</atom:email></atom:author>', ['Ana']],
    ['<dc:creator/><atom:author><atom:name>Ana</atom:name></atom:author><author>b@b.fr</author>', ['Ana']],
  ];
  for (const [content, expected] of authors) {
    it(`finds ${expected.join(' and ') || 'no author'} in ${content}`, () => {
      expect(rssItem(`<title>x</title>${content}`).authors).to.deep.equal(expected);
    });
  }

  it('falls back to the editor of the channel', () => {
    expect(rssItem('<title>x</title>', '<managingEditor>m@a.fr (Mairie)</managingEditor>').authors).to.deep.equal([
      'Mairie',
    ]);
  });

  it('returns each category once, or subjects if there are none', () => {
    expect(
      rssItem('<title>x</title><category>A &amp;amp; B</category><category/><category>A &amp;amp; B</category>')
        .categories,
    ).to.deep.equal(['A & B']);
    expect(rssItem('<title>x</title><dc:subject>S</dc:subject>').categories).to.deep.equal(['S']);
  });

  it('uses Media RSS keywords if there is neither, then SPIP’s section', () => {
    const media =
      '<media:category scheme="s" label="Vie">vie</media:category><media:content url="/v.mp4"><media:category>Été</media:category></media:content>';
    const spip =
      '<description><![CDATA[<p>Un</p>\n-\n<a href="r" rel="directory">Fêtes &amp; vie</a>\n/ <a href="m" rel="tag">mot</a>]]></description>';
    expect(rssItem(`<title>x</title>${media}${spip}`).categories).to.deep.equal(['Vie', 'Été']);
    expect(rssItem(`<title>x</title>${spip}`).categories).to.deep.equal(['Fêtes & vie']);
    expect(rssItem(`<title>x</title><dc:subject>mot</dc:subject>${spip}`).categories).to.deep.equal(['mot']);
    const own = '<description><![CDATA[<p><a rel="directory" href="r">Annuaire</a></p>]]></description>';
    expect(rssItem(`<title>x</title>${own}`).categories).to.deep.equal([]);
  });

  it('reads Media RSS titles and descriptions by their declared type', () => {
    for (const [open, close] of [
      ['', ''],
      ['<media:group>', '</media:group>'],
    ]) {
      const item = rssItem(
        `${open}<media:title type="plain">&lt;b&gt; 5 &lt; 6</media:title><media:description type="html">&lt;p&gt;un &amp;amp; deux</media:description>${close}`,
      );
      expect(item).to.include({ title: '<b> 5 < 6', summary: 'un & deux' });
    }
  });

  it('uses the first valid one of repeated dates', () => {
    const item = rssItem('<title>x</title><pubDate>hier</pubDate><pubDate>Tue, 02 Jan 2024 00:00:00 GMT</pubDate>');
    expect(item.published?.toISOString()).to.equal('2024-01-02T00:00:00.000Z');
  });

  it('removes the title, the author and the date that Drupal repeats in bare spans', () => {
    const html = (...spans: string[]) =>
      `<![CDATA[\n${spans.map((span) => `<span>${span}</span>\n`).join('\n')}<p>Ordre du jour</p>]]>`;
    const item = (description: string) =>
      rssItem(
        `<title>L\u2019été &amp; 5 &lt; 6</title><description>${description}</description><dc:creator>admin</dc:creator>`,
      );
    const date = 'Fri, 07/10/2026 - 22:30';
    for (const [header, summary] of [
      [['L\u2019été & 5 < 6', '<span>admin</span>', date], 'Ordre du jour'],
      [['L\u2019été & 5 < 6', '<span>admin</span>', `<time datetime="2026-07-10">${date}</time>`], 'Ordre du jour'],
      [['L\u2019été & 5 < 6', date], 'Ordre du jour'],
      [['L\u2019été & 5 < 6', 'Léo'], 'Léo Ordre du jour'],
      [['admin', date], `admin ${date} Ordre du jour`],
      [['L\u2019été'], 'L\u2019été Ordre du jour'],
    ] as const) {
      expect(item(html(...header)).summary).to.equal(summary);
    }
  });

  it('uses dc:date when pubDate is empty or invalid', () => {
    const date = '<dc:date>2024-01-02T00:00:00Z</dc:date><dcterms:modified>2024-01-03T00:00:00Z</dcterms:modified>';
    for (const pubDate of ['', '<pubDate/>', '<pubDate>bientôt</pubDate>']) {
      const item = rssItem(`<title>x</title>${pubDate}${date}`);
      expect(item.published?.toISOString()).to.equal('2024-01-02T00:00:00.000Z');
      expect(item.updated?.toISOString()).to.equal('2024-01-03T00:00:00.000Z');
    }
  });

  it('reads the language of an item, and ignores an invalid one', () => {
    expect(rssItem('<title>x</title>', '<language>fr_FR</language>').language).to.equal('fr-FR');
    expect(rssItem('<title>x</title><dc:language>br</dc:language>', '<language>fr</language>').language).to.equal('br');
    expect(rssItem('<title>x</title>', '<language>"><b></language>').language).to.equal(undefined);
  });

  it('sets the title and the address of the feed on every item', () => {
    const channel = '<title>Mairie d&amp;#8217;Ici</title><link>https://a.fr/</link>';
    expect(rssItem('<title>x</title>', channel).source).to.deep.equal({ title: 'Mairie d’Ici', url: 'https://a.fr/' });
  });

  it('reads items beside the channel, in a list, and after an unclosed tag', () => {
    const item = '<item><title>x</title></item>';
    for (const feed of [
      `<rdf:RDF><channel/>${item}</rdf:RDF>`,
      `<Channel xmlns="http://purl.org/net/rss1.1#"><items>${item}</items></Channel>`,
      `<rss><channel><itunes:category text="a">${item}</channel></rss>`,
      `<html><body><rss><channel>${item}</channel></rss></body></html>`,
    ]) {
      expect(
        read(feed).map(({ title }) => title),
        feed,
      ).to.deep.equal(['x']);
    }
  });
});
