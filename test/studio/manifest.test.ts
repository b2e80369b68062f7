import { expect } from '@open-wc/testing';
import { widgetsOf, type Field, type Widget } from '../../demo/attributes/manifest.js';
import { manifest, news, submit, widgets } from './sample.js';

const field = ({ fields }: Widget, name: string): Field => fields.find((each) => each.name === name)!;

describe('widgetsOf', () => {
  it('returns the elements of a manifest in the given order', () => {
    expect(widgets.map(({ tag }) => tag)).to.deep.equal(['submit-news', 'news-feed']);
    expect(widgetsOf(manifest, ['news-feed']).map(({ tag }) => tag)).to.deep.equal(['news-feed', 'submit-news']);
  });

  it('marks the elements that send visitors’ input', () => {
    expect([news.sends, submit.sends]).to.deep.equal([false, true]);
  });

  it('derives the kind of each attribute from its type', () => {
    const kinds = Object.fromEntries([...news.fields, ...submit.fields].map(({ name, kind }) => [name, kind]));
    expect(kinds).to.deep.equal({
      limit: 'number',
      layout: 'choice',
      category: 'list',
      more: 'flag',
      heading: 'text',
      'heading-level': 'number',
      theme: 'choice',
      endpoint: 'text',
      'privacy-url': 'text',
      preset: 'record',
      metrics: 'choices',
    });
  });

  it('returns the values of a union, the default first', () => {
    expect(field(news, 'layout').values).to.deep.equal(['list', 'grid']);
    expect(field(submit, 'metrics').values).to.deep.equal(['wind', 'gust']);
  });

  it('derives the limits of a number from its description', () => {
    expect([field(news, 'limit').min, field(news, 'limit').max]).to.deep.equal([1, 500]);
    expect([field(news, 'heading-level').min, field(news, 'heading-level').max]).to.deep.equal([0, undefined]);
  });

  it('returns the default as an attribute value', () => {
    expect(
      ['limit', 'layout', 'more', 'category', 'heading', 'theme'].map((name) => field(news, name).fallback),
    ).to.deep.equal(['10', 'list', '', '', '', '']);
  });
});
