import { expect } from '@open-wc/testing';
import { errorOf, read, readOne } from './read.js';

const post = (members: object = {}) => ({ id: 1, link: 'https://a.fr/1', title: { rendered: 'x' }, ...members });
const media = (members: object = {}) =>
  post({ _embedded: { 'wp:featuredmedia': [{ source_url: 'https://a.fr/i.jpg', media_type: 'image', ...members }] } });

describe('WordPress', () => {
  it('reads a list of posts, and a single post', () => {
    expect(read([post(), null, 7, post()])).to.have.lengthOf(2);
    expect(readOne(post()).url).to.equal('https://a.fr/1');
  });

  it('cleans an excerpt, and accepts a missing one', () => {
    const excerpt = { rendered: '<p>Le conseil [&hellip;]</p> <p><a href="#">Lire la suite</a></p>' };
    expect(readOne(post({ excerpt })).summary).to.equal('Le conseil…');
    const sentence = { rendered: '<p>Le conseil vote. [&hellip;]</p>' };
    expect(readOne(post({ excerpt: sentence })).summary).to.equal('Le conseil vote…');
    expect(readOne(post({ content: { rendered: '<p>Tout</p>' } })).summary).to.equal('Tout');
    expect(readOne(post({ content: { rendered: '<p>Secret</p>', protected: true } })).summary).to.equal('');
  });

  it('removes the shortcodes of page builders', () => {
    const excerpt = {
      rendered: '<p>[vc_row][vc_column_text css=&#8221;.a{b}&#8221;]Fête [2024][/vc_column_text] au bois</p>',
    };
    expect(readOne(post({ excerpt })).summary).to.equal('Fête [2024] au bois');
  });

  it('uses the featured image given by Jetpack or Yoast if it is not embedded, but no other image of theirs', () => {
    const shared = {
      yoast_head_json: { og_image: [{ url: 'https://a.fr/y.jpg' }] },
      content: { rendered: '<img src="/c.jpg">' },
    };
    const image = (members: object) => readOne(post({ ...shared, ...members })).image?.url;
    expect(image({ featured_media: 5 })).to.equal('https://a.fr/y.jpg');
    expect(image({ featured_media: 5, jetpack_featured_media_url: 'https://a.fr/j.jpg' })).to.equal(
      'https://a.fr/j.jpg',
    );
    expect(image({ featured_media: 0 })).to.equal('https://a.fr/c.jpg');
  });

  it('reads date_gmt as UTC, and date in the commune’s time zone if date_gmt is missing', () => {
    const published = (members: object) => readOne(post(members)).published?.toISOString();
    expect(published({ date_gmt: '2024-07-01T10:00:00', date: '2024-07-01T12:00:00' })).to.equal(
      '2024-07-01T10:00:00.000Z',
    );
    expect(published({ date_gmt: '0000-00-00T00:00:00', date: '2024-07-01T12:00:00' })).to.equal(
      '2024-07-01T10:00:00.000Z',
    );
    expect(published({ date_gmt: null })).to.equal(undefined);
  });

  it('distinguishes categories from keywords, and ignores non-public terms', () => {
    const forbidden = { code: 'rest_forbidden', message: 'Non', data: { status: 401 } };
    const item = readOne(
      post({
        _embedded: {
          author: [forbidden, { name: 'Ana' }],
          'wp:term': [
            [{ taxonomy: 'category', name: 'Vie &amp; ville' }, forbidden],
            [{ taxonomy: 'post_tag', name: 'mot' }],
          ],
          'wp:featuredmedia': [forbidden],
        },
      }),
    );
    expect(item.categories).to.deep.equal(['Vie & ville']);
    expect(item.authors).to.deep.equal(['Ana']);
    expect(item.image).to.equal(undefined);
  });

  it('offers the sizes with the original’s aspect ratio, the widest suitable one first', () => {
    const size = (width: number, height: number) => ({ source_url: `https://a.fr/${width}.jpg`, width, height });
    const sizes = {
      thumbnail: size(150, 150),
      medium: size(300, 200),
      large: size(1024, 683),
      medium_large: size(768, 512),
    };
    const item = readOne(
      media({
        alt_text: 'Le pont',
        caption: { rendered: '<p>Ana</p>' },
        media_details: { width: 1800, height: 1200, sizes },
      }),
    );
    expect(item.image).to.deep.equal({
      url: 'https://a.fr/1024.jpg',
      width: 1024,
      height: 683,
      alt: 'Le pont',
      credit: 'Ana',
      srcset:
        'https://a.fr/300.jpg 300w, https://a.fr/768.jpg 768w, https://a.fr/1024.jpg 1024w, https://a.fr/i.jpg 1800w',
    });
  });

  for (const details of [{}, [], null, { sizes: [] }]) {
    it(`uses the original image when the sizes are ${JSON.stringify(details)}`, () => {
      expect(readOne(media({ media_details: details })).image?.url).to.equal('https://a.fr/i.jpg');
    });
  }

  it('does not use a video as an image', () => {
    expect(readOne(media({ mime_type: 'video/mp4' })).image).to.equal(undefined);
  });

  it('uses the first image of the content if there is no featured one', () => {
    expect(readOne(post({ featured_media: 0, content: { rendered: '<img src="/c.jpg">' } })).image?.url).to.equal(
      'https://a.fr/c.jpg',
    );
  });

  it('throws the error in a response with status 200', () => {
    const error = { code: 'rest_post_invalid_page_number', message: 'Page trop loin', data: { status: 400 } };
    expect(errorOf(error)).to.equal('malformed');
    expect(() => read(error)).to.throw('Page trop loin');
  });

  it('does not read media or categories as news', () => {
    expect(errorOf([{ id: 1, type: 'attachment', title: { rendered: 'x' }, link: '/' }])).to.equal('unknown-format');
    expect(errorOf([{ id: 1, name: 'Vie', taxonomy: 'category', link: '/' }])).to.equal('unknown-format');
  });
});
