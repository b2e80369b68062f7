import { expect } from '@open-wc/testing';
import { chosen, safeTokens } from '../../demo/studio/configuration.js';
import { news } from './sample.js';

describe('chosen', () => {
  const of = (attributes: Record<string, string>) =>
    chosen(news, { tag: 'news-feed', attributes, link: { href: '', text: '' } });

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

describe('safeTokens', () => {
  it('keeps only the library’s custom properties with a valid colour or length', () => {
    const tokens = {
      '--cw-accent': '#A2401f',
      '--cw-radius': '0.5em',
      '--cw-gap': '0',
      '--cw-on-accent': '#fff',
      '--cw-text': 'red',
      '--other': '#000000',
      '--cw-surface': '#000000}</style>',
      '--cw-font-size': '1em; color: red',
    };
    expect(safeTokens(tokens)).to.deep.equal([
      ['--cw-accent', '#A2401f'],
      ['--cw-radius', '0.5em'],
      ['--cw-gap', '0'],
    ]);
  });
});
