import { expect } from '@open-wc/testing';
import { absolute, chosen, safeColours } from '../../demo/studio/configuration.js';
import { news } from './sample.js';

describe('chosen', () => {
  const of = (attributes: Record<string, string>) =>
    chosen(news, { tag: 'news-feed', attributes, colours: {}, link: { href: '', text: '' } });

  it('leaves out attributes with their default value', () => {
    expect(of({ limit: '10', layout: 'list', more: '', heading: ' ', 'heading-level': '2.0' })).to.deep.equal([]);
    expect(of({ more: 'false' })).to.deep.equal([]);
  });

  it('keeps other attributes, in the order of the manifest', () => {
    expect(of({ endpoint: '/a', heading: ' Vie ', more: 'true', limit: '5' })).to.deep.equal([
      ['limit', '5'],
      ['more', 'true'],
      ['heading', 'Vie'],
      ['endpoint', '/a'],
    ]);
  });

  it('leaves out unknown attributes', () => {
    expect(of({ onclick: 'alert(1)' })).to.deep.equal([]);
  });
});

describe('absolute', () => {
  it('makes every address absolute', () => {
    expect(absolute(' /a.json  https://b.example/b ', 'https://a.example/x/')).to.equal(
      'https://a.example/a.json https://b.example/b',
    );
  });

  it('keeps an invalid or empty address unchanged', () => {
    expect(absolute('http://', 'https://a.example')).to.equal('http://');
    expect(absolute(' ', 'https://a.example')).to.equal('');
  });
});

describe('safeColours', () => {
  it('keeps only the library’s custom properties with a valid colour', () => {
    const colours = {
      '--cw-accent': '#A2401f',
      '--cw-on-accent': '#fff',
      '--cw-text': 'red',
      '--other': '#000000',
      '--cw-surface': '#000000}</style>',
    };
    expect(safeColours(colours)).to.deep.equal([['--cw-accent', '#A2401f']]);
  });
});
