import { expect } from '@open-wc/testing';
import { widgetsOf, type Field, type Widget } from '../../demo/attributes/manifest.js';
import { news, submit, widgets } from './sample.js';

const field = ({ fields }: Widget, name: string): Field => fields.find((each) => each.name === name)!;

describe('widgetsOf', () => {
  it('finds the elements of a manifest, in its order', () => {
    expect(widgets.map(({ tag }) => tag)).to.deep.equal(['news-feed', 'submit-news']);
  });

  it('gives each its French name, or its tag where the manifest has none', () => {
    expect(widgets.map(({ title }) => title)).to.deep.equal(['Actualités', 'Proposer']);
    const [unnamed] = widgetsOf({ modules: [{ declarations: [{ tagName: 'town-list' }] }] });
    expect(unnamed?.title).to.equal('town-list');
  });

  it('marks the elements that send visitors’ input', () => {
    expect([news.sends, submit.sends]).to.deep.equal([false, true]);
  });

  it('assumes that an element sends visitors’ input if the manifest does not say', () => {
    expect(widgetsOf({ modules: [{ declarations: [{ tagName: 'town-list' }] }] })[0]?.sends).to.equal(true);
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
    expect([field(news, 'limit').min, field(news, 'limit').max]).to.deep.equal([1, 1000]);
    expect([field(news, 'heading-level').min, field(news, 'heading-level').max]).to.deep.equal([0, undefined]);
  });

  it('returns the default as an attribute value', () => {
    expect(
      ['limit', 'layout', 'more', 'category', 'heading', 'theme'].map((name) => field(news, name).fallback),
    ).to.deep.equal(['10', 'list', '', '', '', '']);
  });

  it('tell the attributes that every widget has from those of a base class of one widget', () => {
    const attributes = [
      { name: 'limit', inheritedFrom: { module: 'dist/npm/widgets/job-board/job-attributes.js' } },
      { name: 'theme', inheritedFrom: { module: 'dist/npm/element/widget-attributes.js' } },
      { name: 'contract' },
    ];
    const [widget] = widgetsOf({ modules: [{ declarations: [{ tagName: 'job-board', attributes }] }] });
    expect(widget?.fields.map(({ name, inherited }) => [name, inherited])).to.deep.equal([
      ['limit', false],
      ['theme', true],
      ['contract', false],
    ]);
  });
});
