import { expect } from '@open-wc/testing';
import { limits } from '../../../src/limits.js';
import { read } from './read.js';

const feed = (item: object, rest: object = {}) =>
  read({ version: 'https://jsonfeed.org/version/1.1', title: 'Mairie', ...rest, items: [item] })[0];

describe('JSON Feed', () => {
  it('reads titles and texts literally, and HTML as HTML', () => {
    expect(feed({ id: '1', title: '<b> & &amp;' })?.title).to.equal('<b> & &amp;');
    expect(feed({ id: '1', title: 'x', content_text: '2 < 3 <b>' })?.summary).to.equal('2 < 3 <b>');
    expect(feed({ id: '1', title: 'x', content_html: '<p>un &amp; deux</p>' })?.summary).to.equal('un & deux');
    expect(feed({ id: '1', title: 'x', summary: 's', content_html: 'c' })?.summary).to.equal('s');
  });

  it('decodes titles and names that are escaped for HTML as a whole', () => {
    const item = feed(
      {
        id: '1',
        title: 'L&#39;été',
        tags: ['Fêtes &amp; co'],
        author: { name: 'Le Go&#239;c' },
        content_text: '&amp;',
      },
      { title: 'Mairie d&#8217;Ici' },
    );
    expect(item).to.include({ title: "L'été", summary: '&amp;' });
    expect(item?.categories).to.deep.equal(['Fêtes & co']);
    expect(item?.authors).to.deep.equal(['Le Goïc']);
    expect(item?.source?.title).to.equal('Mairie d’Ici');
  });

  it('keeps a title in which a character reference may be meant literally', () => {
    const titles = ['Écrire « &amp; » dans "HTML"', '<b>&amp;</b>', 'A & B : &amp;', 'Que veut dire &machin; ?'];
    for (const title of titles) expect(feed({ id: '1', title })?.title).to.equal(title);
  });

  it('uses the content if the summary is blank, also for an item without a title', () => {
    const content = { id: '1', summary: ' \n', content_html: '<p>Le marché ouvre à 8 h.</p>' };
    expect(feed({ ...content, title: 'x' })?.summary).to.equal('Le marché ouvre à 8 h.');
    expect(feed(content)?.title).to.equal('Le marché ouvre à 8 h.');
    expect(feed({ id: '1', content_html: ' ', content_text: 'Texte' })?.title).to.equal('Texte');
  });

  it('uses the feed’s authors and language if those of an item are blank', () => {
    const rest = { language: 'fr', authors: [{ name: 'Mairie' }] };
    const read = feed({ id: 1, title: 'x', language: ' ', authors: [{ name: ' ' }] }, rest);
    expect(read).to.deep.include({ language: 'fr', authors: ['Mairie'] });
  });

  const urls: [object, string | undefined][] = [
    [{ id: '1', url: '/1', external_url: '/2' }, 'https://a.fr/1'],
    [{ id: '1', external_url: 'https://b.fr/2' }, 'https://b.fr/2'],
    [{ id: 'https://a.fr/id' }, 'https://a.fr/id'],
    [{ id: 'id', url: 'javascript:alert(1)' }, undefined],
    [{ id: 'id', url: 7 }, undefined],
  ];
  for (const [item, expected] of urls) {
    it(`links ${JSON.stringify(item)} to ${expected ?? 'nothing'}`, () => {
      expect(feed({ title: 'x', ...item })?.url).to.equal(expected);
    });
  }

  it('reads the authors of both versions, else those of the feed', () => {
    expect(feed({ id: 1, title: 'x', author: { name: 'Ana' } })?.authors).to.deep.equal(['Ana']);
    expect(feed({ id: 1, title: 'x', authors: [{ name: 'Ana' }, null, { name: 'Léo' }] })?.authors).to.deep.equal([
      'Ana',
      'Léo',
    ]);
    expect(feed({ id: 1, title: 'x', authors: { name: 'Ana' } })?.authors).to.deep.equal(['Ana']);
    expect(feed({ id: 1, title: 'x' }, { authors: [{ name: 'Mairie' }] })?.authors).to.deep.equal(['Mairie']);
  });

  it('prefers the image, then the banner, then an attachment, then the content', () => {
    const attachments = [
      { mime_type: 'audio/mpeg', url: '/a.mp3' },
      { mime_type: 'image/pdf', url: '/a.pdf' },
      { mime_type: 'image/jpeg', url: '/a.pdf' },
      { mime_type: 'image/png', url: '/a.png' },
    ];
    const content = { id: 1, title: 'x', content_html: '<img src="/c.png" alt="">' };
    expect(feed({ ...content, attachments, banner_image: '/b.png', image: '/i.png' })?.image?.url).to.equal(
      'https://a.fr/i.png',
    );
    expect(feed({ ...content, attachments, banner_image: '/b.png' })?.image?.url).to.equal('https://a.fr/b.png');
    expect(feed({ ...content, attachments })?.image?.url).to.equal('https://a.fr/a.png');
    expect(feed(content)?.image).to.deep.equal({
      url: 'https://a.fr/c.png',
      alt: '',
      width: undefined,
      height: undefined,
    });
  });

  it('ignores members of the wrong type', () => {
    const item = {
      id: {},
      title: 'x',
      tags: 'un',
      authors: 'Ana',
      attachments: {},
      date_published: 'bientôt',
      language: 3,
    };
    expect(feed(item)).to.include({ id: 'x', title: 'x', published: undefined, language: undefined });
    expect(feed(item)?.categories).to.deep.equal([]);
  });

  it('does not read members of the prototype', () => {
    const items = read(
      '{"version":"https://jsonfeed.org/version/1","items":[{"__proto__":{"title":"volé"},"id":1,"content_text":"vu"}]}',
    );
    expect(items[0]?.title).to.equal('vu');
  });

  it('limits the length of every field', () => {
    const item = feed({
      url: `https://a.fr/${'a'.repeat(20_000)}`,
      tags: Array.from({ length: 5_000 }, (_, i) => `t${i}`),
    });
    expect(item?.title).to.have.length(limits.title);
    expect(item?.categories).to.have.length(limits.items);
  });
});
