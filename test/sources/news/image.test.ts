import { expect } from '@open-wc/testing';
import { imageInHtml } from '../../../src/sources/news/image.js';
import { rssItem } from './read.js';

const image = (content: string) => rssItem(`<title>x</title><link>https://a.fr/dir/1</link>${content}`).image;

describe('the image of an item', () => {
  const declared: [string, string, string | undefined][] = [
    ['Media RSS by its medium', '<media:content medium="image" url="/i"/>', 'https://a.fr/i'],
    ['Media RSS by its type', '<media:content type="image/png" url="i"/>', 'https://a.fr/dir/i'],
    ['Media RSS by the name of its file', '<media:content url="https://a.fr/i.jpg?x=1"/>', 'https://a.fr/i.jpg?x=1'],
    ['no video', '<media:content medium="video" url="/v.jpg"/>', undefined],
    [
      'the widest that fits',
      '<media:group><media:content url="/a.jpg" width="300"/><media:content url="/b.jpg" width="1000"/><media:content url="/c.jpg" width="4000"/></media:group>',
      'https://a.fr/b.jpg',
    ],
    [
      'the narrowest when none fits',
      '<media:content url="/a.jpg" width="4000"/><media:content url="/b.jpg" width="2000"/>',
      'https://a.fr/b.jpg',
    ],
    [
      'a thumbnail, and none without an address',
      '<media:thumbnail/><media:thumbnail url="//b.fr/t.jpg"/>',
      'https://b.fr/t.jpg',
    ],
    [
      'an enclosure that is an image',
      '<enclosure type="application/pdf" url="/a.pdf"/><enclosure type="image/jpeg" url="/e"/>',
      'https://a.fr/e',
    ],
    ['an image whose type is wrong', '<enclosure type="application/octet-stream" url="/a.JPG"/>', 'https://a.fr/a.JPG'],
    ['no face of an author', '<media:thumbnail url="/u/1?s=60" width="30" height="30"/>', undefined],
    [
      'no document and no sound that is called a picture',
      '<enclosure type="image/pdf" url="/a.pdf"/><enclosure type="image/jpeg" url="/a.mp3?x=1"/><media:content medium="image" url="/b.docx"/><enclosure type="image/x-icon" url="/c"/><enclosure type="image/pjpeg" url="/i"/>',
      'https://a.fr/i',
    ],
    [
      'what is only called a picture, where its name says the same',
      '<enclosure type="image" url="/i"/>',
      'https://a.fr/i',
    ],
    ['no document', '<enclosure type="application/pdf" url="/a.pdf"/>', undefined],
    ['iTunes', '<itunes:image href="/p.jpg"/>', 'https://a.fr/p.jpg'],
    ['an image element', '<image><url>/p.jpg</url></image>', 'https://a.fr/p.jpg'],
    [
      'the content, before the description',
      '<description>&lt;img src="/d.jpg"&gt;</description><content:encoded>&lt;img src="/c.jpg"&gt;</content:encoded>',
      'https://a.fr/c.jpg',
    ],
    ['an address escaped twice', '<enclosure type="image/png" url="/i?a=1&amp;amp;b=2"/>', 'https://a.fr/i?a=1&b=2'],
    ['no script', '<enclosure type="image/png" url="javascript:alert(1)"/>', undefined],
  ];
  for (const [title, content, expected] of declared) {
    it(`is taken from ${title}`, () => {
      expect(image(content)?.url).to.equal(expected);
    });
  }

  it('has its size, its credit and its text alternative', () => {
    const content =
      '<media:content url="/i.jpg" width="300" height="200"><media:description>Le pont</media:description><media:credit>Ana</media:credit></media:content>';
    expect(image(content)).to.deep.equal({
      url: 'https://a.fr/i.jpg',
      alt: 'Le pont',
      width: 300,
      height: 200,
      credit: 'Ana',
    });
  });
});

describe('imageInHtml', () => {
  const cases: [string, string, string | undefined][] = [
    ['takes the first picture', '<p><img src="a.jpg"><img src="b.jpg">', 'https://a.fr/a.jpg'],
    [
      'passes over counters',
      '<img src="/p.jpg" width="1" height="1"><img src="https://pixel.wp.com/b.gif"><img src="b.jpg">',
      'https://a.fr/b.jpg',
    ],
    [
      'passes over what has no size and counts all the same',
      '<img src="https://stats.b.fr/x"><img src="/matomo.php?idsite=1"><img src="b.jpg">',
      'https://a.fr/b.jpg',
    ],
    [
      'passes over the icons of files and of sharing',
      '<img src="pdf.svg" width="16" height="16"><img class="file-icon" src="/pdf.png"><img src="/prive/vignettes/pdf.svg" width="64"><img src="https://static.addtoany.com/buttons/favicon.png"><img src="b.jpg">',
      'https://a.fr/b.jpg',
    ],
    [
      'passes over smileys',
      '<img class="wp-smiley" src="s.png"><img class="x spip_puce" src="s.png"><img src="b.jpg">',
      'https://a.fr/b.jpg',
    ],
    [
      'finds the address of a late picture',
      '<img src="data:image/gif;base64,R0" data-src="a.jpg">',
      'https://a.fr/a.jpg',
    ],
    ['and in a set of sizes', '<img src="blank.gif" srcset="a.jpg 300w, b.jpg 600w">', 'https://a.fr/a.jpg'],
    ['reads XHTML with a prefix', '<h:img src="a.jpg"/>', 'https://a.fr/a.jpg'],
    ['finds none in a script', '<script><img src="a.jpg"></script>', undefined],
    ['finds none in a comment', '<!-- <img src="a.jpg"> -->', undefined],
  ];
  for (const [title, html, expected] of cases) {
    it(title, () => {
      expect(imageInHtml(html, 'https://a.fr/')?.url).to.equal(expected);
    });
  }

  it('distinguishes an empty text alternative from a missing one', () => {
    expect(imageInHtml('<img src="a.jpg" alt="">', 'https://a.fr/')?.alt).to.equal('');
    expect(imageInHtml('<img src="a.jpg">', 'https://a.fr/')?.alt).to.equal(undefined);
  });
});
