import { expect } from '@open-wc/testing';
import { allowedImage, type ImagePolicy } from '../../src/element/item-image.js';

const PAGE = 'https://www.commune.test/accueil';

describe('allowedImage', () => {
  const cases: [string, string, ImagePolicy, string | undefined][] = [
    [
      'shows an image of the page’s own site',
      'https://www.commune.test/a.jpg',
      'same-origin',
      'https://www.commune.test/a.jpg',
    ],
    ['asks no other site for one by default', 'https://cdn.test/a.jpg', 'same-origin', undefined],
    [
      'takes another host of the same commune for another site',
      'https://img.commune.test/a.jpg',
      'same-origin',
      undefined,
    ],
    ['asks any site when told to', 'https://cdn.test/a.jpg', 'all', 'https://cdn.test/a.jpg'],
    ['shows none when told to', 'https://www.commune.test/a.jpg', 'none', undefined],
    [
      'asks by https on a page by https',
      'http://www.commune.test/a.jpg',
      'same-origin',
      'https://www.commune.test/a.jpg',
    ],
    ['runs no address that is not one of an image', 'javascript:alert(1)', 'all', undefined],
    ['takes no data address', 'data:image/png;base64,AAAA', 'all', undefined],
  ];
  for (const [title, url, policy, expected] of cases) {
    it(title, () => expect(allowedImage({ url }, policy, PAGE)?.url).to.equal(expected));
  }

  it('keeps the srcset if all of its addresses are on this site', () => {
    const srcset = 'https://www.commune.test/s.jpg 300w, https://www.commune.test/l.jpg 1024w';
    expect(allowedImage({ url: '/a.jpg', srcset }, 'same-origin', PAGE)?.srcset).to.equal(srcset);
  });

  const elsewhere = [
    'https://www.commune.test/s.jpg 300w, https://cdn.test/l.jpg 1024w',
    'https://www.commune.test/s.jpg 300w,https://cdn.test/l.jpg 1024w',
    'https://www.commune.test/s.jpg 1x,,https://cdn.test/l.jpg 2x',
    'https://www.commune.test/s.jpg, https://cdn.test/l.jpg 2x',
    'https://www.commune.test/s.jpg 300w, javascript:alert(1) 1024w',
    'https://www.commune.test/s.jpg (, https://cdn.test/l.jpg ) 2x',
  ];
  for (const srcset of elsewhere) {
    it(`drops the srcset ${srcset}`, () => {
      expect(allowedImage({ url: '/a.jpg', srcset }, 'same-origin', PAGE)?.srcset).to.be.undefined;
    });
  }

  it('allows other sites in a srcset with images="all", but no scripts', () => {
    const set = (srcset: string) => allowedImage({ url: '/a.jpg', srcset }, 'all', PAGE)?.srcset;
    expect(set('https://cdn.test/l.jpg 2x')).to.equal('https://cdn.test/l.jpg 2x');
    expect(set('javascript:alert(1) 2x')).to.be.undefined;
  });

  it('shows nothing on a page without an origin', () => {
    expect(allowedImage({ url: 'https://cdn.test/a.jpg' }, 'same-origin', 'about:srcdoc')).to.be.undefined;
  });
});
