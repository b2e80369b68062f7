import { expect } from '@open-wc/testing';
import { readPlaceholder } from '../../src/embed/placeholder.js';

describe('readPlaceholder', () => {
  const read = (attributes: Record<string, string>, tag = 'div') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const placeholder = readPlaceholder(element);
    return placeholder && { name: placeholder.name, ...Object.fromEntries(placeholder.attributes) };
  };

  it('reads each data-cw-* attribute by its name on the widget', () => {
    expect(
      read({ 'data-cw': 'news-feed', 'data-cw-endpoint': '/a.json', 'data-cw-heading-level': '3', class: 'x' }),
    ).to.deep.equal({ name: 'news-feed', endpoint: '/a.json', 'heading-level': '3' });
  });

  it('reads names and values that editors have changed', () => {
    expect(read({ 'data-cw': ' ”News-Feed” ', 'data-cw-limit': ' “5”  ' })).to.deep.equal({
      name: 'news-feed',
      limit: '5',
    });
  });

  it('reads a link: its address as the endpoint, its fragment as the other attributes', () => {
    expect(
      read({ href: 'https://a.example/feed.json?p=1#cw=news-feed&limit=5&heading=Vie%20locale' }, 'a'),
    ).to.deep.equal({
      name: 'news-feed',
      endpoint: 'https://a.example/feed.json?p=1',
      limit: '5',
      heading: 'Vie locale',
    });
  });

  it('reads a link whose ampersands were escaped twice', () => {
    expect(read({ href: 'https://a.example/f#cw=news-feed&amp;limit=5' }, 'a')).to.deep.include({ limit: '5' });
  });

  it('ignores every other link', () => {
    for (const href of ['https://a.example/', '#cw', 'https://a.example/?cw=news-feed', '#page=2']) {
      expect(read({ href }, 'a'), href).to.equal(undefined);
    }
  });
});
