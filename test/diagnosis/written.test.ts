import { expect } from '@open-wc/testing';
import type { Subject } from '../../src/diagnosis/subject.js';
import { writtenAttributes } from '../../src/diagnosis/written.js';

/** The attributes of one element as the report names them. */
function written(form: Subject['form'], tag: string, attributes: Record<string, string>): unknown {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return writtenAttributes({ label: '', name: 'news-feed', form, element });
}

describe('writtenAttributes', () => {
  it('returns the attributes of a tag as written', () => {
    expect(written('tag', 'news-feed', { limit: ' 3 ' })).to.deep.equal([{ name: 'limit', value: ' 3 ', as: 'limit' }]);
  });

  it('returns only the data-cw- attributes of a placeholder, by the widget’s names', () => {
    const found = written('div', 'div', { class: 'commune-widget', 'data-cw': 'news-feed', 'data-cw-limit': '“3”' });
    expect(found).to.deep.equal([{ name: 'limit', value: '“3”', as: 'data-cw-limit' }]);
  });

  it('returns the parameters in a link’s fragment, and its address as the endpoint', () => {
    const href = 'https://w.example/feed.json#cw=news-feed&limit=3';
    expect(written('link', 'a', { href })).to.deep.equal([
      { name: 'limit', value: '3', as: 'limit' },
      { name: 'endpoint', value: 'https://w.example/feed.json', as: 'endpoint' },
    ]);
  });
});
