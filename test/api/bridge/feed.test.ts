import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFrom } from '../../../demo/api/bridge/feed.js';

const URL_ = 'https://www.commune.example/flux/rss.xml';
const bytes = (text: string) => new TextEncoder().encode(text);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const itemOf = (xml: string) => feedFrom(bytes(xml), '', URL_).items[0];
const rss = (item: string, channel = '') =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <channel><title>Vie locale</title>${channel}<item><title>a</title>${item}</item></channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://www.commune.example/"><title>Vie locale</title><id>a</id>
   <entry><id>urn:1</id><title>a</title><updated>2026-02-13T18:00:00Z</updated>${entry}</entry></feed>`;

describe('the feed that the bridge writes', () => {
  it('keeps an image with its alternative text, its credit and its size', () => {
    const item = itemOf(
      rss(`<media:content url="/halle.jpg" medium="image" width="800" height="600"><media:description>La halle &amp; le
        marché</media:description><media:credit>Mairie</media:credit></media:content>`),
    );
    assert.equal(item?.image, 'https://www.commune.example/halle.jpg');
    const about = { alt: 'La halle & le marché', credit: 'Mairie', width: 800, height: 600 };
    assert.deepEqual(plain(item?._commune), { image: about });
  });

  it('keeps a video: its file as an attachment, its page or a file without a type beside the image', () => {
    const file = itemOf(rss('<enclosure url="/v.mp4" type="video/mp4"/><guid>1</guid>'));
    assert.deepEqual(plain(file?.attachments), [{ url: 'https://www.commune.example/v.mp4', mime_type: 'video/mp4' }]);
    assert.equal(file?._commune, undefined);
    const page = itemOf(
      rss('<media:content duration="61"><media:player url="https://youtu.be/M7lc1UVf-VE"/></media:content>'),
    );
    const video = { url: 'https://www.youtube.com/watch?v=M7lc1UVf-VE', provider: 'YouTube', duration: 61 };
    assert.deepEqual([plain(page?._commune), page?.attachments], [{ video }, undefined]);
    const untyped = itemOf(rss('<media:content url="/v.webm" medium="video" duration="9"/>'));
    const plainFile = { url: 'https://www.commune.example/v.webm', duration: 9 };
    assert.deepEqual([plain(untyped?._commune), untyped?.attachments], [{ video: plainFile }, undefined]);
  });

  it('keeps the content and its markup unchanged', () => {
    const html = '<p onclick="a()">Un <b>marché</b></p><script>a()</script>';
    assert.equal(itemOf(rss(`<description><![CDATA[${html}]]></description>`))?.content_html, html);
  });

  it('writes dates as RFC 3339, those without a zone in the commune’s time zone', () => {
    const dates: [xml: string, expected: string][] = [
      [rss('<pubDate>Fri, 13 Feb 2026 18:00:00 +0100</pubDate>'), '2026-02-13T17:00:00.000Z'],
      [rss('<pubDate>13/02/2026 18:00</pubDate>'), '2026-02-13T17:00:00.000Z'],
      [rss('<dc:date>2026-02-13T18:00:00+01:00</dc:date>'), '2026-02-13T17:00:00.000Z'],
      [atom('<published>2026-02-13T12:00:00Z</published>'), '2026-02-13T12:00:00.000Z'],
    ];
    for (const [xml, expected] of dates) assert.equal(itemOf(xml)?.date_published, expected);
    assert.equal(itemOf(rss('<pubDate>hier</pubDate>'))?.date_published, undefined);
  });

  it('contains no e-mail addresses', () => {
    const text = JSON.stringify(itemOf(rss('<author>a.dupont@commune.example (Anne Dupont)</author>')));
    assert.ok(text.includes('Anne Dupont') && !text.includes('@'));
  });

  it('never turns an id that is no URL into an address', () => {
    assert.equal(itemOf(rss('<guid isPermaLink="false">https://www.commune.example/1</guid>'))?.url, undefined);
    assert.equal(itemOf(rss('<guid>1234</guid>'))?.url, undefined);
  });

  it('marks an id that only looks like an address', () => {
    const id = 'https://www.commune.example/1';
    const item = itemOf(rss(`<guid isPermaLink="false">${id}</guid>`));
    assert.deepEqual([item?.id, item?._commune], [id, { url: null }]);
  });

  it('escapes a title only if it would otherwise be decoded', () => {
    const titleOf = (title: string) => itemOf(rss('').replace('<title>a', `<title>${title}`))?.title;
    assert.equal(titleOf('Une &amp;amp; deux'), 'Une & deux');
    assert.equal(titleOf('La référence &amp;amp;eacute;'), 'La référence &amp;eacute;');
    assert.equal(titleOf('&amp;amp;eacute; &amp;lt; e'), '&eacute; < e');
  });

  it('reads the charset that a feed declares', () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const latin = Buffer.from(head + rss('').replace('<title>a', '<title>Fête'), 'latin1');
    assert.equal(feedFrom(latin, '', URL_).items[0]?.title, 'Fête');
  });

  it('returns a JSON Feed', () => {
    const feed = { version: 'https://jsonfeed.org/version/1', title: 'a', items: [{ id: '1', content_text: 'b' }] };
    assert.equal(feedFrom(bytes(JSON.stringify(feed)), '', URL_).items[0]?.content_html, 'b');
  });

  for (const text of ['', '<html></html>', '{}', '<rss', 'null', '\u0000']) {
    it(`is not made from ${JSON.stringify(text)}`, () => {
      assert.throws(() => feedFrom(bytes(text), '', URL_), /source-malformed/);
    });
  }
});
