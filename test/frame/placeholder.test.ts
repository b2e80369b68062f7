import { expect } from '@open-wc/testing';
import { fillPlaceholder } from '../../src/frame/placeholder.js';

describe('fillPlaceholder', () => {
  const { warn } = console;
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    console.warn = (line: string) => void lines.push(line);
  });
  afterEach(() => (console.warn = warn));

  const fill = (query: Record<string, string>, origins = ''): HTMLElement => {
    const placeholder = document.createElement('div');
    placeholder.dataset['cw'] = 'news-feed';
    placeholder.append(document.createElement('a'));
    const script = document.createElement('script');
    script.setAttribute('data-cw-origins', origins);
    const address = new URL(`https://w.example/embed/news-feed.html?${new URLSearchParams(query).toString()}`);
    fillPlaceholder(placeholder, address, script);
    return placeholder;
  };

  it('gives the widget the attributes of the address', () => {
    const { dataset } = fill({ endpoint: '/feed.json', limit: '5', 'heading-level': '3' });
    expect(Object.fromEntries(Object.entries(dataset))).to.deep.equal({
      cw: 'news-feed',
      cwEndpoint: '/feed.json',
      cwLimit: '5',
      cwHeadingLevel: '3',
    });
  });

  it('leaves out what is no name of an attribute', () => {
    expect(fill({ endpoint: '/feed.json', 'a b': '1', onClick: '1', '-x': '1' }).getAttributeNames()).to.deep.equal([
      'data-cw',
      'data-cw-endpoint',
    ]);
  });

  it('takes an endpoint of another origin only when it is listed', () => {
    const endpoint = 'https://www.commune.example/feed.json';
    expect(fill({ endpoint }).hasAttribute('data-cw')).to.equal(false);
    expect(lines).to.have.length(1);
    expect(fill({ endpoint }, 'https://www.commune.example').dataset['cwEndpoint']).to.equal(endpoint);
  });

  it('takes none of several endpoints when one of them is not listed', () => {
    expect(fill({ endpoint: '/feed.json https://evil.example/' }).hasAttribute('data-cw')).to.equal(false);
  });

  for (const endpoint of [
    '"https://evil.example/"',
    '“https://evil.example/”',
    '« https://evil.example/ »',
    '\u00A0https://evil.example/',
    "/feed.json 'https://evil.example/'",
    '//evil.example/',
    'https:\\\\evil.example/',
  ]) {
    it(`is not deceived by ${JSON.stringify(endpoint)}, which the widget would read as another origin`, () => {
      expect(fill({ endpoint }).hasAttribute('data-cw')).to.equal(false);
    });
  }

  it('makes the link that stays of link and label', () => {
    const link = fill({ link: 'https://www.commune.example/actus', label: 'Toutes les actualités' }).querySelector('a');
    expect(link?.href).to.equal('https://www.commune.example/actus');
    expect(link?.textContent).to.equal('Toutes les actualités');
  });

  it('makes no link of anything but http and https', () => {
    expect(fill({ link: 'javascript:alert(1)' }).querySelector('a')?.hasAttribute('href')).to.equal(false);
  });
});
